import { sql } from "drizzle-orm";
import { openPool } from "../db.ts";
import { startConsumer } from "../events/consumer.ts";

const [url = ""] = process.argv.slice(2);
process.stdin.resume().on("close", () => process.exit());
const pool = openPool(url, { max: 4, name: "crash" });

/** Adds up what events carry, and throws at random after it has done so. */
await startConsumer(pool, {
  name: "sums",
  retryAfter: Array.from({ length: 30 }, () => 0),
  handlers: [
    {
      async "session.started"(tx, { id, subjectId, data }) {
        await tx.execute(sql`with effect as (insert into effects values (${id}))
          insert into sums as s values (${subjectId}, ${data.provider}::int) on conflict (subject) do update set total = s.total + excluded.total`);
        if (Math.random() < 0.02) throw new Error("by chance");
      },
    },
  ],
});

/** Chains every event to those before it. */
await startConsumer(pool, {
  name: "chain",
  handlers: [{ "session.started": (tx, { id }) => tx.execute(sql`update chain set hash = md5(hash || ${id}), length = length + 1`) }],
});
