import { requestError } from "./errors.ts";

/** A cursor: the order it belongs to and the row's value of each key, as Postgres writes them. */
export function encodeCursor(order: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/** The values in a cursor, or BAD_USER_INPUT when it is not one of this order. */
export function decodeCursor(cursor: string, order: string, length: number): string[] {
  const [place, ...values] = parse(cursor);
  const fits = place === order && values.length === length && values.every((value) => typeof value === "string");
  if (!fits) throw notACursor();
  return values as string[];
}

/** BAD_USER_INPUT: the cursor is made up, or of another list or order. */
export const notACursor = () => requestError("BAD_USER_INPUT", "This is not a cursor of this list in this order.");

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
