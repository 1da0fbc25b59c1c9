import { UserError } from "@atrium/kit";
import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { isBreached } from "./breaches.ts";

const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 128;

/** Of 0 to 4: at least 10^8 guesses. */
const MIN_SCORE = 3;

/** Whose password it will be: their own names make a weak one. */
export type Owner = { readonly username: string; readonly fullName: string | null; readonly email: string | null };

/** Refuses with WEAK_PASSWORD a password that is short, easy to guess for somebody who knows the owner, or known from a breach. */
export async function checkStrength(password: string, owner: Owner, path: string[]): Promise<void> {
  const weak = (message: string) => new UserError("WEAK_PASSWORD", message, path);
  const { length } = [...password];
  if (length < MIN_PASSWORD) throw weak(`A password needs at least ${MIN_PASSWORD} characters.`);
  if (password.length > MAX_PASSWORD) throw weak(`A password may have at most ${MAX_PASSWORD} characters.`);
  const { check } = await loadEstimator();
  if (check(password, namesOf(owner)) < MIN_SCORE) throw weak("This password is too easy to guess. Several unrelated words make a good one.");
  if (await isBreached(password)) throw weak("This password is known from a breach of another site.");
}

function namesOf({ username, fullName, email }: Owner): string[] {
  const names = [username, fullName ?? "", email ?? ""];
  const parts = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 2);
  return [...names.filter(Boolean), ...parts];
}

type Estimator = { check(password: string, names: string[]): number };

let estimator: Promise<Estimator> | undefined;

/** Guesses by patterns and by the 50 000 most used passwords; loaded when first needed, as it takes some 40 MB. */
function loadEstimator(): Promise<Estimator> {
  estimator ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]);
    const zxcvbn: ZxcvbnFactory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
    return { check: (password, names) => zxcvbn.check(password, names).score };
  })();
  return estimator;
}
