import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** The text without case and accents, as it is compared, sorted and searched; indexes hold the same expression. */
export const plain = (text: SQLWrapper | string): SQL => sql`regexp_replace(normalize(lower(${text}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;
