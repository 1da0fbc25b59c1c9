import type { Request } from "@atrium/kit";
import { parse } from "graphql";
import type { Answer, Executor } from "../../execution/execute.ts";
import { type ExecutionGateway, executionGateway } from "../../execution/gateway.ts";
import type { SubgraphAnswer, SubgraphOperation, Transport } from "../../transports.ts";
import { composeFixture, type FixtureSubgraph } from "./compose.ts";
import { silent, someone } from "./oracle.ts";

/** What a subgraph was sent. */
export type Sent = { readonly subgraph: string; readonly query: string; readonly variables: Record<string, unknown> | undefined };

/** A gateway over a fixture in this process. */
export type Graph = {
  readonly gateway: ExecutionGateway;
  readonly executor: Executor;
  readonly sent: Sent[];
  ask(query: string, variables?: Record<string, unknown>, request?: Request): Promise<Answer>;
  stop(): Promise<void>;
};

/** Stands between the gateway and the subgraphs. */
export type Between = (subgraph: string, operation: SubgraphOperation, answer: () => Promise<SubgraphAnswer>) => Promise<SubgraphAnswer>;

/** Composes subgraphs and opens a gateway on them. */
export async function openGraph(
  subgraphs: readonly FixtureSubgraph[],
  { share = false, between = (_, __, answer) => answer() }: { share?: boolean; between?: Between } = {},
): Promise<Graph> {
  const fixture = await composeFixture(subgraphs);
  const sent: Sent[] = [];
  const transportFor =
    (subgraph: string): Transport =>
    async (operation) => {
      sent.push({ subgraph, query: operation.query, variables: operation.variables });
      return between(subgraph, operation, () => fixture.ask(subgraph, operation));
    };
  const gateway = executionGateway({
    supergraphPath: fixture.supergraphPath,
    transportFor,
    log: silent,
    share,
    plannerLimits: { planningMs: 20_000, memoryMb: 512 },
  });
  await gateway.load({ apollo: {} });
  await gateway.ready();
  return {
    gateway,
    executor: gateway.executor,
    sent,
    ask: async (query, variables = {}, request = someone) =>
      JSON.parse(JSON.stringify(await gateway.executor.execute(parse(query), { variables }, request))) as Answer,
    stop: () => gateway.stop(),
  };
}
