import { openPool } from "@atrium/kit/db";
import { startConsumer } from "@atrium/kit/events/consumer";
import subgraph from "../index.ts";

const [url = ""] = process.argv.slice(2);
process.stdin.resume().on("close", () => process.exit());
const pool = openPool(url, { max: 4, name: "crash" });

await startConsumer(pool, { name: subgraph.name, handlers: subgraph.handlers ?? [], retryAfter: Array.from({ length: 30 }, () => 0) });
