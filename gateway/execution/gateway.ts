import { readFile } from "node:fs/promises";
import type { GatewayExecutionResult, GatewayExecutor, GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from "@apollo/server-gateway-interface";
import type { Request } from "@atrium/kit";
import type { Log } from "@atrium/kit/log";
import { buildSchema, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { followSupergraph } from "../follow.ts";
import { type PlannerLimits, startPlanner } from "../planner/planner.ts";
import { createSend, type Sharing } from "../sharing.ts";
import type { Transport } from "../transports.ts";
import { createExecutor, type Executor } from "./execute.ts";

/** What both gateways are made with. */
export type GatewayOptions = {
  readonly supergraphPath: string;
  /** The schema clients see, where a file holds it already; otherwise the planner derives it. */
  readonly apiSchemaPath?: string | undefined;
  /** The way to a subgraph, with its time limit. */
  transportFor(name: string, url: string): Transport;
  readonly log: Log;
  /** Whether requests under way at the same time may share equal fetches; true by default. */
  readonly share?: boolean;
  /** What making one plan may take; 1 s and 512 MB by default. */
  readonly plannerLimits?: PlannerLimits;
};

/** The gateway as Apollo Server takes it, and as the rest of our gateway uses it. */
export type ExecutionGateway = GatewayInterface & {
  /** The executor of the newest supergraph. */
  readonly executor: Executor;
  /** Settles when operations can be planned; rejects when the supergraph cannot be loaded. */
  ready(): Promise<void>;
};

type Loaded = { readonly executor: Executor; readonly supergraph: string; close(): Promise<void>; ready: Promise<unknown> };

const GRACE_MS = 30_000;

/** Executes operations on a supergraph file, and follows the file when it changes. */
export function executionGateway({ supergraphPath, apiSchemaPath, transportFor, log, share = true, plannerLimits }: GatewayOptions): ExecutionGateway {
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const bySchema = new WeakMap<GraphQLSchema, Executor>();
  const ending = new Set<Loaded>();
  let current: Loaded | undefined;
  let unfollow: (() => Promise<void>) | undefined;

  const open = async (supergraph: string, apiSchema: string | null): Promise<Loaded> => {
    const planner = startPlanner({ supergraph, withApiSchema: apiSchema === null }, plannerLimits);
    const transports = new Map<string, Transport>();
    const sharing: Sharing = { isOn: share, epoch: 0 };
    const ready = planner.facts.then(({ subgraphs }) => {
      for (const { name, url } of subgraphs) transports.set(name, transportFor(name, url));
    });
    ready.catch(() => {});
    try {
      const text = apiSchema ?? (await planner.facts).apiSchema ?? "";
      const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
      const executor = createExecutor({ schema, planner, send: createSend(transports, sharing), sharing, log });
      bySchema.set(schema, executor);
      return { executor, supergraph, ready, close: () => planner.close() };
    } catch (error) {
      await planner.close();
      throw error;
    }
  };

  const use = (loaded: Loaded) => {
    const former = current;
    current = loaded;
    for (const listener of listeners) listener({ apiSchema: loaded.executor.schema, coreSupergraphSdl: loaded.supergraph });
    if (!former) return;
    ending.add(former);
    setTimeout(() => {
      ending.delete(former);
      void former.close();
    }, GRACE_MS).unref();
  };

  const reload = async (supergraph: string) => {
    if (supergraph === current?.supergraph) return;
    const loaded = await open(supergraph, null);
    await loaded.ready;
    use(loaded);
    log.info("the supergraph was reloaded");
  };

  const loaded = (): Loaded => {
    if (!current) throw new Error("The gateway is not loaded yet.");
    return current;
  };

  const executor: GatewayExecutor = async ({ request, document, schema, context }) => {
    const chosen = bySchema.get(schema) ?? loaded().executor;
    const { operationName, variables } = request;
    const answer = await chosen.execute(document, { operationName: operationName ?? null, variables: variables ?? null }, context["request"] as Request);
    return { ...answer, errors: answer.errors?.map(asError) } as GatewayExecutionResult;
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async load() {
      const [supergraph, apiSchema] = await Promise.all([readFile(supergraphPath, "utf8"), apiSchemaPath ? readFile(apiSchemaPath, "utf8") : null]);
      use(await open(supergraph, apiSchema));
      unfollow = followSupergraph(supergraphPath, log, reload);
      return { executor };
    },
    async stop() {
      await unfollow?.();
      await Promise.all([current, ...ending].map((each) => each?.close()));
    },
    get executor() {
      return loaded().executor;
    },
    ready: async () => void (await loaded().ready),
  };
}

/** A formatted error as Apollo Server takes it. */
function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
