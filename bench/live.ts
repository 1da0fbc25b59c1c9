import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALIKE, AUTHOR } from "../gateway/live/news.fixture.ts";
import type { Order } from "./live/crowd.ts";

/** What a message to many costs, beside graphql-ws as it comes, and what sockets weigh: `node live.ts`. */
const SOCKETS = 2_000;
const BURSTS = [1, 4, 10];
const MESSAGES = 100;
const WARM_UP = 10;
const IDLE = 10_000;
const TEXT = "Something happened that many want to know about, and it takes a sentence or two to say.";
const FIELDS = "text title publishedAt likesCount commentsCount tags { slug name } author { name headline }";
const QUERIES = { ours: `subscription { news { ... on NewsPublished { ${FIELDS} } } }`, stock: `subscription { news { ${FIELDS} } }` };

const env = {
  ...process.env,
  NODE_ENV: "production",
  LOG_LEVEL: "error",
  APOLLO_TELEMETRY_DISABLED: "1",
  DATA_DIR: "/nonexistent",
  GRAPHQL_LIMITS_CONNECTIONS_VISITOR: "100000",
  RATE_LIMITS: "on",
};
const word = (child: ChildProcess) =>
  new Promise<unknown>((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A process of the benchmark ended with ${code}.`));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      resolve(message);
    });
  });

async function start(file: string, port: number, core: number): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "live", file), [`${port}`], {
    env,
    execPath: "taskset",
    execArgv: ["-c", `${core}`, process.execPath, "--max-semi-space-size=8", "--expose-gc"],
  });
  await word(child);
  return child;
}

const tell = (child: ChildProcess, order: Order) => {
  const answer = word(child);
  child.send(order);
  return answer;
};
const cpuMs = ({ pid }: ChildProcess) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const memoryKb = ({ pid }: ChildProcess) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
const stop = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGKILL"));

/** Rounds of `burst` messages at once to every socket, each round when all have got the last. */
async function fanOut(server: ChildProcess, crowd: ChildProcess, query: string, burst: number) {
  await tell(crowd, { open: SOCKETS, query });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const round = async (number: number) => {
    const texts = Array.from({ length: burst }, (_, index) => `${TEXT} ${number}.${index}`);
    await tell(crowd, { expect: texts.map((text) => JSON.stringify({ data: { news: { text, ...ALIKE, author: AUTHOR } } })) });
    const all = word(crowd);
    server.send(texts);
    await all;
  };
  for (let number = 0; number < WARM_UP; number++) await round(number);
  const [cpu, begun] = [cpuMs(server), performance.now()];
  const rounds = Math.ceil(MESSAGES / burst);
  for (let number = 0; number < rounds; number++) await round(number);
  const [usedS, tookS] = [(cpuMs(server) - cpu) / 1_000, (performance.now() - begun) / 1_000];
  await tell(crowd, { close: true });
  const deliveries = SOCKETS * burst * rounds;
  return { perCore: Math.round(deliveries / usedS), perSecond: Math.round(deliveries / tookS) };
}

async function weigh(server: ChildProcess, crowd: ChildProcess, query?: string) {
  const before = memoryKb(server);
  await tell(crowd, query ? { open: IDLE, query } : { open: IDLE });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const kb = (memoryKb(server) - before) / IDLE;
  await tell(crowd, { close: true });
  return kb;
}

const children: ChildProcess[] = [];
const open = async (file: string, port: number, core: number) => {
  const child = await start(file, port, core);
  children.push(child);
  return child;
};
try {
  const [ours, stock] = [await open("ours.ts", 4781, 0), await open("stock.ts", 4782, 0)];
  const crowds = [await open("crowd.ts", 4781, 1), await open("crowd.ts", 4782, 1)] as [ChildProcess, ChildProcess];
  const rows = [];
  for (const burst of BURSTS) {
    const mine = await fanOut(ours, crowds[0], QUERIES.ours, burst);
    const theirs = await fanOut(stock, crowds[1], QUERIES.stock, burst);
    rows.push({
      "messages at once": burst,
      "deliveries/s of a core": mine.perCore,
      "deliveries/s": mine.perSecond,
      "graphql-ws of a core": theirs.perCore,
      "graphql-ws/s": theirs.perSecond,
      ratio: Number((mine.perCore / theirs.perCore).toFixed(1)),
    });
  }
  console.table(rows);
  await stop(ours);
  const idle = await open("ours.ts", 4783, 0);
  const idlers = await open("crowd.ts", 4783, 1);
  const bare = await weigh(idle, idlers);
  await stop(idle);
  const subscribed = await open("ours.ts", 4784, 0);
  const subscribers = await open("crowd.ts", 4784, 1);
  const following = await weigh(subscribed, subscribers, QUERIES.ours);
  console.table([{ sockets: IDLE, "KB each, idle": Number(bare.toFixed(1)), "KB each, with a subscription": Number(following.toFixed(1)) }]);
} finally {
  for (const child of children) child.kill("SIGKILL");
}
