import { globSync } from "node:fs";
import { join } from "node:path";
import type { Context, LoaderMakers, Viewer } from "@atrium/kit";
import { openPool, type Pool } from "@atrium/kit/db";
import { contextOf, openSubgraph, type Subgraph, type SubgraphDefinition } from "@atrium/kit/subgraph";
import { type Answer, testDatabase } from "@atrium/kit/test";
import { startConsumers, startJobs } from "@atrium/kit/work";
import { afterAll } from "vitest";
import { openDoor, openGateway } from "../assemble.ts";
import { discoverSubgraphs, loadSubgraph, root } from "../discover.ts";

export type SignedIn = { readonly viewer: Viewer; readonly accessToken: string };

/** An object, and which roles see it besides its owner and (mostly) ADMIN. */
export type Example = { readonly id: string; readonly seenBy: "everyone" | readonly string[]; readonly owner?: SignedIn; readonly hiddenFromAdmin?: boolean };

/** What a subgraph's `matrix.ts` tells the role matrix. */
export type Matrix = {
  /** One example of each entity. */
  examples?(ctx: Context<LoaderMakers>, signIn: (...roles: string[]) => Promise<SignedIn>): Promise<Record<string, Example>>;
  /** A person with these roles, signed in. */
  signIn?(ctx: Context<LoaderMakers>, roles: readonly string[]): Promise<SignedIn>;
};

export type TestGraph = {
  readonly url: string;
  readonly pool: Pool;
  readonly subgraphs: readonly Subgraph[];
  readonly matrices: readonly { subgraph: Subgraph; matrix: Matrix; context: Context<LoaderMakers> }[];
  /** Asks over HTTP, with an access token if given. */
  ask(query: string, variables?: Record<string, unknown>, accessToken?: string): Promise<Answer>;
  signIn(...roles: string[]): Promise<SignedIn>;
};

/** The whole graph on a database of its own (or the one given): every subgraph in process, the gateway on a free port. */
export async function testGraph({
  databaseUrl,
  explorer = false,
  isWorking = false,
}: {
  databaseUrl?: string;
  explorer?: boolean;
  /** Whether events are followed and jobs done, too. */
  isWorking?: boolean;
} = {}): Promise<TestGraph> {
  const pool = openPool(databaseUrl ?? (await testDatabase()), { max: 10, name: "test" });
  const places = await discoverSubgraphs();
  const definitions = await Promise.all(places.map(loadSubgraph));
  const subgraphs = await Promise.all(definitions.map((definition) => openSubgraph(definition, pool)));
  if (isWorking) {
    await startConsumers(pool, definitions);
    await startJobs(pool, definitions);
  }
  const door = await openDoor(0);
  const close = await openGateway(door, subgraphs, { explorer });
  afterAll(async () => {
    await door.http.drain();
    await close();
    await pool.close();
  });

  const url = `http://127.0.0.1:${door.http.port}`;
  const matrices = await Promise.all(
    definitions.map(async (definition, index) => ({
      subgraph: subgraphs[index] as Subgraph,
      matrix: await matrixOf(definition),
      context: contextOf(definition, pool, { requestId: "matrix", viewer: null, ip: "127.0.0.1", userAgent: "vitest" }),
    })),
  );
  return {
    url,
    pool,
    subgraphs,
    matrices,
    async ask(query, variables, accessToken) {
      const headers = { "content-type": "application/json", ...(accessToken && { authorization: `Bearer ${accessToken}` }) };
      const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as Answer;
    },
    async signIn(...roles) {
      const found = matrices.find(({ matrix }) => matrix.signIn);
      if (!found?.matrix.signIn) throw new Error("No subgraph knows how to sign in");
      return found.matrix.signIn(found.context, ["MEMBER", ...roles]);
    },
  };
}

async function matrixOf({ name }: SubgraphDefinition<LoaderMakers>): Promise<Matrix> {
  const [file] = globSync(`subgraphs/${name}/matrix.ts`, { cwd: root });
  return file ? ((await import(join(root, file))) as Matrix) : {};
}
