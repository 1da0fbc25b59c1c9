import { join } from "node:path";
import { openPool } from "@atrium/kit/db";
import { log } from "@atrium/kit/log";
import { openSubgraph } from "@atrium/kit/subgraph";
import { discoverSubgraphs, loadSubgraph, root } from "../../gateway/discover.ts";
import { executionGateway } from "../../gateway/execution/gateway.ts";
import { guarded } from "../../gateway/guard.ts";
import type { Transport } from "../../gateway/transports.ts";
import { serve } from "../serve.ts";
import { CONNECTIONS } from "./people.ts";

/** Our own graph in one process, as `pnpm start` runs it: `node own/graph.ts <port> <database>`. */
const [port, databaseUrl = ""] = process.argv.slice(2);
const pool = openPool(databaseUrl, { max: CONNECTIONS, name: "bench" });
const definitions = await Promise.all((await discoverSubgraphs()).map(loadSubgraph));
const subgraphs = new Map(await Promise.all(definitions.map(async (definition) => [definition.name, await openSubgraph(definition, pool)] as const)));

const gateway = executionGateway({
  supergraphPath: join(root, "schema/supergraph.graphql"),
  apiSchemaPath: join(root, "schema/api.graphql"),
  log,
  transportFor(name) {
    const subgraph = subgraphs.get(name);
    const missing: Transport = () => Promise.reject(new Error("This subgraph is not part of the benchmark."));
    return subgraph ? guarded(name, subgraph.execute as Transport, log) : missing;
  },
});
await serve(gateway, Number(port));
