import { buildSubgraphSchema } from "@apollo/subgraph";
import { executor } from "@atrium/kit/execute";
import { log } from "@atrium/kit/log";
import { parse } from "graphql";
import type { Transport } from "../../gateway/transports.ts";
import { shop } from "./graph.ts";

/** The four subgraphs without HTTP, executed as subgraphs of ours are. */
export function shopInProcess(): ReadonlyMap<string, Transport> {
  return new Map(
    shop.map(({ name, typeDefs, resolvers }) => {
      const execute = executor(buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]));
      return [name, (operation) => execute(operation, { log }) as ReturnType<Transport>];
    }),
  );
}
