import { line } from "@atrium/kit";

const LONGEST = 40;

/** The most tags a post has. */
export const MAX_TAGS = 10;

/** Names in an input: up to 10, of up to 40 characters, each with a letter or digit. */
export const tagNames = line(LONGEST)
  .refine((name) => slugOf(name) !== "", { message: "A name needs a letter or a digit.", params: { code: "FORMAT" } })
  .array()
  .max(MAX_TAGS);

/** What makes two names the same: their letters and digits in lower case, with `+` and `#` spelled out; a leading `#` is no part of a name. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*#+(?=[\p{L}\p{N}])/u, "")
    .replaceAll("+", "-plus")
    .replaceAll("#", "-sharp")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
