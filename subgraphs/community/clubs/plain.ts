import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

const MAX_WORDS = 8;

/** The text without case and accents, as clubs and their resources are searched; indexes hold the same expression. */
export const plain = (text: SQLWrapper | string): SQL => sql`regexp_replace(normalize(lower(${text}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;

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
