import { parentPort, workerData } from "node:worker_threads";
import { operationFromDocument } from "@apollo/federation-internals";
import { ApolloGateway } from "@apollo/gateway";
import type { QueryPlan } from "@apollo/query-planner";
import { type GraphQLSchema, isAbstractType, parse, printSchema } from "graphql";
import { type JoinFacts, joinFacts, plannable } from "./supergraph.ts";

/** What a worker is started with. */
export type PlannerInput = { readonly supergraph: string; readonly withApiSchema: boolean };

/** What a worker tells once it can plan. */
export type PlannerFacts = JoinFacts & {
  readonly subgraphs: readonly { name: string; url: string }[];
  /** The types of objects that meet each abstract type. */
  readonly conditions: readonly (readonly [string, readonly string[]])[];
  readonly apiSchema: string | null;
};

/** A plan to make. `overrides` are the labels of progressive overrides that hold. */
export type PlanRequest = { readonly text: string; readonly overrides: readonly string[] };

/** What a worker answers. */
export type PlannerMessage = { readonly facts: PlannerFacts } | { readonly plan: QueryPlan } | { readonly refused: string };

const { supergraph, withApiSchema } = workerData as PlannerInput;
const answer = (message: PlannerMessage) => parentPort?.postMessage(message);

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const gateway = new ApolloGateway({ supergraphSdl: plannable(supergraph), logger: quiet });
let apiSchema: GraphQLSchema | undefined;
gateway.onSchemaLoadOrUpdate((loaded) => {
  apiSchema = loaded.apiSchema;
});
await gateway.load();

const planner = gateway.__testing().queryPlanner;
if (!planner || !apiSchema) throw new Error("The supergraph has no planner.");
const clientSchema = planner.supergraph.apiSchema();

parentPort?.on("message", ({ text, overrides }: PlanRequest) => {
  try {
    const operation = operationFromDocument(clientSchema, parse(text), { validate: false });
    const plan = planner.buildQueryPlan(operation, { overrideConditions: new Map(overrides.map((label) => [label, true])) });
    answer({ plan });
  } catch (error) {
    answer({ refused: error instanceof Error ? error.message : String(error) });
  }
});

answer({
  facts: {
    ...joinFacts(supergraph),
    subgraphs: planner.supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    conditions: conditionsOf(planner.supergraph.schema.toGraphQLJSSchema()),
    apiSchema: withApiSchema ? printSchema(apiSchema) : null,
  },
});

function conditionsOf(schema: GraphQLSchema): [string, string[]][] {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return abstract.map((type) => {
    const interfaces = "getInterfaces" in type ? schema.getImplementations(type).interfaces : [];
    return [type.name, [...schema.getPossibleTypes(type), ...interfaces].map(({ name }) => name)];
  });
}
