import { requestError } from "@atrium/kit";
import { renderMarkdown, textOf } from "@atrium/kit/markdown";
import { type SQL, sql } from "drizzle-orm";
import type { PostRow } from "./tables.ts";

const OPENING = 500;

/** What is kept of a text beside itself: rendered, its first 500 characters without markup, and all its words. */
export function rendered(content: string): { contentHtml: string; opening: string; plain: string } {
  const contentHtml = renderMarkdown(content);
  const plain = textOf(contentHtml);
  return { contentHtml, opening: plain.slice(0, OPENING + 1), plain };
}

/** The start of an opening, cut at a word; `length` from 20 to 500. */
export function excerpt(opening: string, length: number): string {
  if (!(length >= 20 && length <= OPENING)) throw requestError("BAD_USER_INPUT", `An excerpt has 20 to ${OPENING} characters, not ${length}.`);
  if (opening.length <= length) return opening;
  const start = opening.slice(0, length - 1);
  const end = start.lastIndexOf(" ");
  return `${(end > length / 2 ? start.slice(0, end) : start).replace(/[\s,;:.–-]+$|[\uD800-\uDBFF]$/gu, "")}…`;
}

/** One line that stands for a post. */
export const titleOf = ({ title, opening, sharedPostId }: Pick<PostRow, "title" | "opening" | "sharedPostId">): string =>
  title ?? (opening ? excerpt(opening, 80) : sharedPostId ? "Shared post" : "Post");

/** The words of a post for the index, without case and accents, as written and by their English stems; those of the title count more. */
export const wordsOf = (title: string | null, plain: string): SQL => sql`setweight(${vector(title ?? "")}, 'A') || setweight(${vector(plain)}, 'B')`;

const vector = (text: string) => sql`to_tsvector('simple', unaccent(${text})) || to_tsvector('english', unaccent(${text}))`;

/** A query as people type it: words, "phrases", or, -without. */
export const wordsQuery = (query: string): SQL =>
  sql`(websearch_to_tsquery('simple', unaccent(${query})) || websearch_to_tsquery('english', unaccent(${query})))`;
