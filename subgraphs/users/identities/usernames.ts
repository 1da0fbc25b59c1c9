import { randomInt } from "node:crypto";
import { isUsername } from "../users/usernames.ts";
import type { Profile } from "./providers.ts";

const MAX_BASE = 22;
const TRIES = 6;

/** Handles to try for a person, nicest first: theirs at the provider, or one from address or name, then with digits that nobody has. */
export function usernamesFor({ handle, email, fullName }: Profile): string[] {
  const [base = "member"] = [handle, email?.split("@")[0], fullName].map(plain).filter(isUsername);
  return [base, ...Array.from({ length: TRIES - 1 }, () => `${base}_${randomInt(100_000, 1_000_000)}`)];
}

/** The text in the letters of handles: `José Núñez` becomes `jose_nunez`. */
function plain(text: string | null | undefined): string {
  const letters = (text ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, MAX_BASE);
}
