import { openPool } from "@atrium/kit/db";
import { startJobs } from "@atrium/kit/work";
import subgraph from "../index.ts";

// a process that runs the jobs of this domain until it is killed: `node sender.fixture.ts <database>`
const pool = openPool(process.argv[2] as string, { max: 5, name: "sender" });
await startJobs(pool, [subgraph as never]);
process.stdin.on("end", () => process.exit()).resume(); // whoever started it is gone
