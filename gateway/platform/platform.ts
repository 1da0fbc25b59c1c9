import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { config, parseGlobalId, type Request, requestError } from "@atrium/kit";
import { executor } from "@atrium/kit/execute";
import { log } from "@atrium/kit/log";
import { buildSchema } from "@atrium/kit/schema/build";
import { type EntityName, entities } from "@atrium/schema/entities.ts";
import DataLoader from "dataloader";
import { parse } from "graphql";
import { root } from "../discover.ts";
import { chargeOf } from "../door/guard.ts";
import type { Transport, Transports } from "../transports.ts";

type Ctx = { request: Request; transports: Transports };
type Found = { __typename: string; id: string };

const HEALTH_TIMEOUT_MS = 1_000;
const MAX_NODES = 100;
const CONFIRM = "query Confirm($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";

const byPrefix = new Map(Object.entries(entities).map(([type, { owner, prefix }]) => [prefix as string, { type: type as EntityName, owner }]));

/** The gateway's own subgraph, served in process: any object by its id, and what the service is. */
export async function openPlatform(transports: Transports, supergraphSdl: string): Promise<Transport> {
  const sdl = await readFile(join(root, "schema/subgraphs/platform.graphql"), "utf8");
  const about = describe(supergraphSdl);
  const schema = buildSchema(
    "platform",
    parse(sdl),
    [
      {
        Query: {
          node: (_: unknown, { id }: { id: string }, ctx: Ctx) => findNode(ctx, id),
          nodes: (_: unknown, { ids }: { ids: string[] }, ctx: Ctx) => {
            if (ids.length < 1 || ids.length > MAX_NODES) throw requestError("BAD_USER_INPUT", `nodes takes 1 to ${MAX_NODES} ids, not ${ids.length}.`);
            return ids.map((id) => findNode(ctx, id));
          },
          rateLimit: (_: unknown, __: unknown, { request }: Ctx) => chargeOf(request),
          serverInfo: () => ({ ...about, time: new Date() }),
        },
        ServerInfo: { subgraphs: (_: unknown, __: unknown, ctx: Ctx) => checkAll(ctx) },
      },
    ],
    { publicIds: true },
  );
  const execute = executor(schema);
  return async (operation, request) =>
    (await execute(operation, { request, transports, log: log.child({ requestId: request.requestId, subgraph: "platform" }) } as Ctx & {
      log: typeof log;
    })) as Awaited<ReturnType<Transport>>;
}

function describe(supergraphSdl: string) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const schemaVersion = createHash("sha256").update(supergraphSdl).digest("hex").slice(0, 12);
  return { version, commit: config.COMMIT ?? headCommit(), schemaVersion, environment: config.NODE_ENV };
}

function headCommit(): string {
  try {
    const head = readFileSync(join(root, ".git/HEAD"), "utf8").trim();
    return head.startsWith("ref: ") ? readFileSync(join(root, ".git", head.slice(5)), "utf8").trim() : head;
  } catch {
    return "unknown";
  }
}

const confirmations = new WeakMap<Request, DataLoader<string, Found | null>>();

/** The object's type and id, once its owner confirms that it exists and the viewer may see it. */
function findNode(ctx: Ctx, id: string): Promise<Found | null> {
  let loader = confirmations.get(ctx.request);
  if (!loader) {
    loader = new DataLoader((ids: readonly string[]) => confirm(ctx, ids));
    confirmations.set(ctx.request, loader);
  }
  return loader.load(id);
}

async function confirm({ request, transports }: Ctx, ids: readonly string[]): Promise<(Found | Error | null)[]> {
  const wanted = ids.map((id) => ({ id, ...byPrefix.get(parseGlobalId(id)?.prefix ?? "") }));
  const byOwner = Map.groupBy(
    wanted.filter(({ owner }) => owner && transports.has(owner)),
    ({ owner }) => owner as string,
  );
  const found = new Map<string, Found | Error | null>();
  await Promise.all(
    [...byOwner].map(async ([owner, nodes]) => {
      const representations = nodes.map(({ type, id }) => ({ __typename: type, id }));
      try {
        const { data } = (await transports.get(owner)?.({ query: CONFIRM, variables: { representations }, operationName: "Confirm" }, request)) ?? {};
        const confirmed = (data?.["_entities"] ?? []) as (unknown | null)[];
        nodes.forEach(({ id, type }, index) => void found.set(id, confirmed[index] && type ? { __typename: type, id } : null));
      } catch {
        for (const { id } of nodes) found.set(id, requestError("SUBGRAPH_UNAVAILABLE", "A part of the graph does not answer right now."));
      }
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

async function checkAll({ request, transports }: Ctx) {
  const names = [...transports.keys()].filter((name) => name !== "platform").sort();
  return Promise.all(names.map((name) => check(name, transports.get(name) as Transport, request)));
}

async function check(name: string, transport: Transport, request: Request) {
  const startedAt = performance.now();
  const answer = transport({ query: "{ __typename }" }, { ...request, viewer: null }).then(({ data }) => data != null);
  const late = new Promise<false>((resolve) => setTimeout(resolve, HEALTH_TIMEOUT_MS, false).unref());
  const healthy = await Promise.race([answer.catch(() => false), late]);
  return { name, healthy, latencyMs: healthy ? performance.now() - startedAt : null };
}
