import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** The text without case and accents, as it is searched. The index holds the same expression. */
export const plain = (text: SQLWrapper | string): SQL => sql`regexp_replace(normalize(lower(${text}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;
