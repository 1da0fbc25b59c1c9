import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import type { Request } from "@atrium/kit";
import type { Log } from "@atrium/kit/log";
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, parse } from "graphql";
import { apolloGateway } from "../../apollo-gateway.ts";
import type { Answer, Executor } from "../../execution/execute.ts";
import { executionGateway } from "../../execution/gateway.ts";
import type { SubgraphAnswer, SubgraphOperation } from "../../transports.ts";
import type { Fixture } from "./compose.ts";

/** A request of nobody in particular. */
export const someone: Request = { requestId: "request", viewer: null, ip: null, userAgent: null };

/** A log that says nothing. */
export const silent = { debug() {}, info() {}, warn() {}, error() {} } as unknown as Log;

/** What both executors answer; the oracle's is null where it fails altogether. */
export type Pair = { readonly ours: Answer; readonly oracle: Answer | null };

/** Our executor and Apollo's own, side by side over the same subgraphs. */
export type Rivals = {
  readonly executor: Executor;
  readonly schema: GraphQLSchema;
  ask(query: string, variables?: Record<string, unknown>): Promise<Pair>;
  stop(): Promise<void>;
};

/** Starts both on a fixture. `correct` mends answers before the oracle sees them, where it is known to go wrong. */
export async function startRivals(
  fixture: Fixture,
  correct: (subgraph: string, answer: SubgraphAnswer) => SubgraphAnswer = (_, answer) => answer,
): Promise<Rivals> {
  const { supergraphPath } = fixture;
  const ask = (subgraph: string) => (operation: SubgraphOperation) => fixture.ask(subgraph, operation);
  const ours = executionGateway({ supergraphPath, transportFor: ask, log: silent, share: false, plannerLimits: { planningMs: 20_000, memoryMb: 512 } });
  const apollo = apolloGateway({ supergraphPath, log: silent, transportFor: (name) => async (operation) => correct(name, await fixture.ask(name, operation)) });
  await ours.load({ apollo: {} });
  const { executor: oracle } = await apollo.load({ apollo: {} });
  const { schema } = ours.executor;

  return {
    executor: ours.executor,
    schema,
    async ask(query, variables = {}) {
      const document = parse(query);
      const answer = await ours.executor.execute(document, { variables }, someone);
      const theirs = await oracle?.(requestOf(document, query, variables, schema)).catch(() => null);
      return { ours: asJson(answer), oracle: theirs ? withoutClasses(theirs) : null };
    },
    async stop() {
      await Promise.all([ours.stop(), apollo.stop()]);
    },
  };
}

function requestOf(document: DocumentNode, query: string, variables: Record<string, unknown>, schema: GraphQLSchema): GatewayGraphQLRequestContext {
  const context = { request: someone };
  return { request: { query, variables }, document, queryHash: query, source: query, schema, context, metrics: {}, logger: silent } as never;
}

function withoutClasses({ data, errors, extensions }: GatewayExecutionResult): Answer {
  const plain = errors?.map(({ message, path }) => ({ message, ...(path && { path }) }) as GraphQLFormattedError);
  return asJson({ ...(data !== undefined && { data }), ...(plain && { errors: plain }), ...(extensions && { extensions }) });
}

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
