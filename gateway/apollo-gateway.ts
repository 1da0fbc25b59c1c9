import { readFile } from "node:fs/promises";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { Request } from "@atrium/kit";
import type { GatewayOptions } from "./execution/gateway.ts";
import { followSupergraph } from "./follow.ts";
import { plannable } from "./planner/supergraph.ts";
import type { SubgraphAnswer, Transport } from "./transports.ts";

/** Apollo's own gateway with its own executor on this thread, over the same transports: the fallback, and the oracle of our tests. */
export function apolloGateway({ supergraphPath, transportFor, log }: GatewayOptions): GatewayInterface {
  return new ApolloGateway({
    logger: log,
    supergraphSdl: async ({ update }) => {
      const cleanup = followSupergraph(supergraphPath, log, (supergraph) => update(plannable(supergraph)));
      return { supergraphSdl: plannable(await readFile(supergraphPath, "utf8")), cleanup };
    },
    buildService: ({ name, url }) => dataSource(transportFor(name, url ?? "")),
  }) as GatewayInterface;
}

function dataSource(transport: Transport): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query = "", variables, operationName } = request;
      const answer: SubgraphAnswer = await transport({ query, variables, operationName }, context["request"] as Request);
      return answer as never;
    },
  };
}
