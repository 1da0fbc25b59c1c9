import { newId } from "@atrium/kit";

/** The letters and digits of a name in lower case without accents, joined by hyphens; empty when it has none. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** A slug nobody else's can be: a hidden club neither takes a name away nor shows by it that it exists. */
export function secretSlugOf(name: string): string {
  return `${slugOf(name)}-${newId().slice(-8)}`;
}
