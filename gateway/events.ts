import { config } from "@atrium/kit";
import { openPool, ownOrigin } from "@atrium/kit/db";
import { findRunningPostgres } from "@atrium/kit/postgres/running";
import { dropFailed, lag, listParked, rebaseLog, retryFailed } from "@atrium/kit/upkeep";

const USAGE = `pnpm events lag                           how far each consumer is behind
pnpm events parked [consumer]             events given up after the last try
pnpm events retry <consumer> <event id>   try one again, with all its tries
pnpm events drop <consumer> <event id>    never handle it
pnpm events rebase                        after a restore from a dump, before the first start`;

/** Does what whoever runs the server asks of the event log; answers what to say. */
async function run([command, consumer = "", eventId = ""]: string[]): Promise<string> {
  const url = config.DATABASE_DIRECT_URL ?? config.DATABASE_URL ?? (await findRunningPostgres(config.DATA_DIR));
  if (!url) throw new Error("There is no running database: start Atrium, or set DATABASE_URL.");
  const pool = openPool(url, { max: 1, name: "events" });
  const db = pool.as(ownOrigin("log"));
  const done = (isDone: boolean) => (isDone ? "Done." : `${consumer} has no such event.`);
  try {
    if (command === "lag")
      return (await lag(pool))
        .map((one) => `${one.consumer}: ${one.behind} behind (${Math.round(one.seconds)} s), ${one.retrying} retrying, ${one.parked} parked`)
        .join("\n");
    if (command === "parked")
      return (await listParked(db, consumer || undefined))
        .map(({ event, ...one }) => `${one.consumer} ${event.id} ${event.type} ${one.failedAt.toISOString()}\n${one.error}`)
        .join("\n\n");
    if (command === "retry") return done(await retryFailed(db, { consumer, eventId }));
    if (command === "drop") return done(await dropFailed(db, { consumer, eventId }));
    if (command === "rebase") return `${await rebaseLog(pool)} events were put before the transactions to come.`;
    return USAGE;
  } finally {
    await pool.close();
  }
}

run(process.argv.slice(2)).then(
  (said) => process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
