import { plain } from "@atrium/kit/plain";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

const MAX_WORDS = 8;

/** Every word of the query occurs in the text; none without words. */
export function hasWords(text: SQLWrapper, query: string | null | undefined): SQL | undefined {
  const words = (query ?? "").split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return patterns.length === 0
    ? undefined
    : sql.join(
        patterns.map((pattern) => sql`${plain(text)} like ${plain(pattern)}`),
        sql` and `,
      );
}
