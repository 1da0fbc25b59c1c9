import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context, LoaderMakers } from "@atrium/kit";
import type { Pool } from "@atrium/kit/db";

type SignedIn = { readonly viewer: { readonly id: string }; readonly accessToken: string };
type SignIn = (ctx: Context<LoaderMakers>, roles: readonly string[]) => Promise<SignedIn>;

/** People with a session each, made as the subgraph that knows how to sign in makes them for its tests. */
export async function signInPeople(pool: Pool, count: number): Promise<SignedIn[]> {
  const [{ contextOf }, { discoverSubgraphs, loadSubgraph }] = await Promise.all([import("@atrium/kit/subgraph"), import("../gateway/discover.ts")]);
  for (const place of await discoverSubgraphs()) {
    const file = join(place.folder, "matrix.ts");
    const { signIn } = existsSync(file) ? ((await import(file)) as { signIn?: SignIn }) : {};
    if (!signIn) continue;
    const ctx = contextOf(await loadSubgraph(place), pool, { requestId: "bench", viewer: null, ip: "127.0.0.1", userAgent: "bench" });
    const people: SignedIn[] = [];
    while (people.length < count) people.push(...(await Promise.all(Array.from({ length: 10 }, () => signIn(ctx, ["MEMBER"])))));
    return people.slice(0, count);
  }
  throw new Error("No subgraph knows how to sign in.");
}
