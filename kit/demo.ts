import type { Viewer } from "./context.ts";

/** Makes a noun's demo data. `as` gives the context of a person at a time in the past. */
export type Demo<C> = (world: World<C>) => Promise<void>;

/** What demo data is made with. */
export type World<C> = {
  /** A context whose clock stands at `at`; the actor is `viewer`, or nobody. */
  as(viewer: Viewer | null, at: Date): C;
  /** The moment the demo data leads up to. */
  readonly present: Date;
  /** Numbers in [0, 1) that are the same at every run. */
  random(): number;
  /** Notes an account people may sign in with; printed at start. */
  account(account: DemoAccount): void;
};

/** Somebody to sign in as; `totpSecret` is that of their second factor. */
export type DemoAccount = { email: string; password: string; roles: string[]; totpSecret?: string };

/** A reproducible random generator (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
