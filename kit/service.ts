import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type EntityName, entities } from "@atrium/schema/entities.ts";
import type { FormattedExecutionResult } from "graphql";
import { ConfigError, config } from "./config.ts";
import type { Request, Viewer } from "./context.ts";
import type { Pool } from "./db.ts";
import type { Operation } from "./execute.ts";
import { globalId, newId } from "./ids.ts";
import { keyText } from "./keys.ts";
import { SIGNATURE_HEADER, signRequest } from "./signature.ts";
import { traceHeaders } from "./traces.ts";

type Answerer = (operation: Operation, request: Request) => Promise<FormattedExecutionResult>;

const TIMEOUT_MS = 5_000;
const BATCH = 100;

const here = new WeakMap<Pool, Map<string, () => Promise<Answerer>>>();

/** Notes that a subgraph can be asked in this process; `open` brings it to work when that first happens. The first to say so counts. */
export function answersHere(pool: Pool, name: string, open: () => Promise<Answerer>): void {
  const known = here.get(pool) ?? new Map<string, () => Promise<Answerer>>();
  here.set(pool, known);
  let opened: Promise<Answerer> | undefined;
  if (!known.has(name)) known.set(name, () => (opened ??= open()));
}

/**
 * Reads entities of another domain as a service, on nobody's behalf: what a visitor may see of them, and what their owner opens to services.
 * Null for each that is not there. The owner is asked in process where it runs, else over HTTP; throws when it does not answer well.
 */
export async function readEntities<T>(pool: Pool, entity: EntityName, ids: readonly string[], fields: string): Promise<(T | null)[]> {
  const { owner } = entities[entity];
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${entity} { ${fields} } } }`;
  const found: (T | null)[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const representations = ids.slice(from, from + BATCH).map((id) => ({ __typename: entity, id: globalId(entity, id) }));
    const { data, errors } = await ask(pool, owner, { query, variables: { representations } });
    if (errors?.length) throw new Error(`${owner} could not tell about ${entity}: ${errors[0]?.message}`);
    found.push(...((data?.["_entities"] ?? []) as (T | null)[]));
  }
  return found;
}

/** Which of the entities a person may see at present; 100 at most. */
export async function visibleTo(pool: Pool, viewer: Viewer, entity: EntityName, ids: readonly string[]): Promise<boolean[]> {
  const representations = ids.map((id) => ({ __typename: entity, id: globalId(entity, id) }));
  const query = "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
  const { data } = await ask(pool, entities[entity].owner, { query, variables: { representations } }, { viewer });
  const found = data?.["_entities"] as (object | null)[] | undefined;
  if (!found) throw new Error(`${entities[entity].owner} could not tell who sees ${entity}`);
  return found.map((one) => one !== null);
}

async function ask(pool: Pool, name: string, operation: Operation, by: Pick<Request, "viewer"> = { viewer: null }): Promise<FormattedExecutionResult> {
  const request: Request = { requestId: newId(), ip: null, userAgent: null, ...(by.viewer === null && { isService: true }), ...by };
  const open = here.get(pool)?.get(name);
  return open ? (await open())(operation, request) : askRemote(name, operation, request);
}

async function askRemote(name: string, operation: Operation, request: Request): Promise<FormattedExecutionResult> {
  const key = keyText("GATEWAY_KEY");
  if (!key) throw new ConfigError(["GATEWAY_KEY is missing"]);
  const body = JSON.stringify(operation);
  const signature = { [SIGNATURE_HEADER]: signRequest(key, name, request, body) };
  const headers = { "content-type": "application/json", "x-request-id": request.requestId, ...traceHeaders(), ...signature };
  const answer = await fetch(urlOf(name), { method: "POST", headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}`);
  return (await answer.json()) as FormattedExecutionResult;
}

/** Where a subgraph answers: by SUBGRAPH_URL, else as the supergraph says. */
function urlOf(name: string): string {
  if (config.SUBGRAPH_URL) return config.SUBGRAPH_URL.replace("{name}", name);
  const supergraph = readFileSync(resolve(join(import.meta.dirname, ".."), config.SUPERGRAPH), "utf8");
  const [, url] = new RegExp(`@join__graph\\(name: "${name}", url: "([^"]*)"\\)`).exec(supergraph) ?? [];
  if (!url) throw new Error(`The supergraph has no subgraph ${name}`);
  return url;
}
