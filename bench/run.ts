import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { ask, load, type Measured } from "./load.ts";
import { openPeople } from "./own/database.ts";
import { PEOPLE_QUERY } from "./own/people.ts";
import { type Pinned, pinSelf, startPinned } from "./pinned.ts";
import { operations, shop } from "./shop/graph.ts";
import { printTable, type Row, writeJson } from "./table.ts";

/** Measures our gateway against its peers, in turns within one run: `pnpm bench [--rounds n] [--ms n]`. */
const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, ms: { type: "string", default: "1500" }, only: { type: "string" } },
});

const here = import.meta.dirname;
const peers = join(here, "peers");
const GATEWAY_CORE = 0;
const REST_CORE = 1;
const CONCURRENCY = 16;

type Contender = {
  readonly name: string;
  readonly url: string;
  readonly process: Pinned;
  /** The processes of its database, whose CPU time counts as its own. */
  backends?(): Promise<number[]>;
};
type Scenario = { readonly name: string; readonly bodies: readonly string[]; readonly uniqueViewers: boolean; readonly contenders: readonly Contender[] };

const running: Pinned[] = [];
const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  installPeers();
  await run();
} finally {
  await Promise.all(running.map((each) => each.stop()));
  await rm(folder, { recursive: true });
}

async function run(): Promise<void> {
  pinSelf(REST_CORE);
  const fast = await openGraph("fast", 0);
  const slow = await openGraph("slow", 4);
  const local = await startAtrium("Atrium, in process", fast.supergraph, "in-process");
  const [atrium, stock] = fast.contenders;
  const bodies = Object.entries(operations).map(([name, query]) => [name, JSON.stringify({ query })] as const);
  const mixed = bodies.map(([, body]) => body);

  const scenarios: Scenario[] = [
    ...bodies.map(([name, body]) => ({ name: `${name}, unique viewers`, bodies: [body], uniqueViewers: true, contenders: fast.contenders })),
    { name: "mixed, unique viewers", bodies: mixed, uniqueViewers: true, contenders: fast.contenders },
    { name: "mixed, unique viewers, 4 ms subgraphs", bodies: mixed, uniqueViewers: true, contenders: slow.contenders },
    ...bodies.map(([name, body]) => ({ name: `${name}, one viewer`, bodies: [body], uniqueViewers: false, contenders: fast.contenders })),
    ...bodies.map(([name, body]) => ({
      name: `${name}, in process`,
      bodies: [body],
      uniqueViewers: true,
      contenders: [local, atrium, stock].filter((each) => each !== undefined),
    })),
    await ownScenario(),
  ].filter(({ name }) => !options.only || name.includes(options.only));

  const rows: Row[] = [];
  for (const scenario of scenarios) {
    await compareAnswers(scenario);
    rows.push(...rowsOf(scenario, await measure(scenario)));
  }
  printTable(rows);
  writeJson(rows);
}

/** Our own graph on a real Postgres, against the same answer written by hand. */
async function ownScenario(): Promise<Scenario> {
  const database = await openPeople();
  running.push({ pid: 0, stop: database.stop });
  const start = async (name: string, file: string) => {
    const port = await freePort();
    const started = await startPinned(GATEWAY_CORE, process.execPath, [join(here, "own", file), String(port), database.url]);
    return { ...contender(name, port, started), backends: database.backends };
  };
  const contenders = [await start("Atrium", "graph.ts"), await start("written by hand", "by-hand.ts")];
  return { name: "people from Postgres, unique viewers", bodies: [JSON.stringify({ query: PEOPLE_QUERY })], uniqueViewers: true, contenders };
}

async function openGraph(name: string, latencyMs: number): Promise<{ supergraph: string; contenders: Contender[] }> {
  const port = await freePort();
  const { supergraphSdl, errors } = composeServices(
    shop.map((each) => ({ name: each.name, typeDefs: parse(each.typeDefs), url: `http://127.0.0.1:${port}/${each.name}` })),
  );
  if (errors) throw errors[0];
  const supergraph = join(folder, `${name}.graphql`);
  await writeFile(supergraph, supergraphSdl);
  running.push(await startPinned(REST_CORE, process.execPath, [join(here, "shop/subgraphs.ts"), String(port), String(latencyMs)]));
  return { supergraph, contenders: [await startAtrium("Atrium", supergraph, "http"), await startStock(supergraph), await startHive(supergraph)] };
}

async function startAtrium(name: string, supergraph: string, way: "http" | "in-process"): Promise<Contender> {
  const port = await freePort();
  return contender(name, port, await startPinned(GATEWAY_CORE, process.execPath, [join(here, "atrium.ts"), String(port), supergraph, way]));
}

async function startStock(supergraph: string): Promise<Contender> {
  const port = await freePort();
  return contender("stock Apollo", port, await startPinned(GATEWAY_CORE, process.execPath, [join(peers, "stock.js"), String(port), supergraph]));
}

async function startHive(supergraph: string): Promise<Contender> {
  const port = await freePort();
  const args = [
    join(peers, "node_modules/@graphql-hive/gateway/dist/bin.js"),
    "supergraph",
    supergraph,
    "--config-path",
    join(peers, "hive.config.js"),
    "--port",
    String(port),
    "--host",
    "127.0.0.1",
    "--fork",
    "1",
  ];
  return contender("Hive Gateway", port, await startPinned(GATEWAY_CORE, process.execPath, args, `http://127.0.0.1:${port}/graphql`));
}

function contender(name: string, port: number, started: Pinned): Contender {
  running.push(started);
  return { name, url: `http://127.0.0.1:${port}/graphql`, process: started };
}

async function compareAnswers({ name, bodies, contenders }: Scenario): Promise<void> {
  for (const body of bodies) {
    const [first, ...rest] = await Promise.all(contenders.map(({ url }) => ask(url, body)));
    rest.forEach((answer, index) => {
      if (!isDeepStrictEqual(answer, first)) throw new Error(`${name}: ${contenders[index + 1]?.name} answers something else`);
    });
  }
}

/** Every contender in turn, several times over; the first round warms up. */
async function measure({ bodies, uniqueViewers, contenders }: Scenario): Promise<Map<Contender, Measured[]>> {
  const rounds = Number(options.rounds);
  const results = new Map<Contender, Measured[]>(contenders.map((each) => [each, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const each of contenders) {
      const measured = await load({ url: each.url, bodies, uniqueViewers, concurrency: CONCURRENCY, ms: Number(options.ms) }, [
        each.process.pid,
        ...((await each.backends?.()) ?? []),
      ]);
      if (round > 0) results.get(each)?.push(measured);
    }
  }
  return results;
}

function rowsOf({ name, contenders }: Scenario, results: ReadonlyMap<Contender, readonly Measured[]>): Row[] {
  const [ours, ...others] = contenders.map((each) => ({
    name: each.name,
    cpuMs: median(results.get(each), "cpuMs"),
    perSecond: median(results.get(each), "perSecond"),
    p99Ms: median(results.get(each), "p99Ms"),
  }));
  if (!ours) return [];
  return others.map((theirs) => ({ scenario: name, peer: theirs.name, ratio: theirs.cpuMs / ours.cpuMs, ours, theirs }));
}

function median(measured: readonly Measured[] = [], key: keyof Measured): number {
  return measured.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;
}

function installPeers(): void {
  if (existsSync(join(peers, "node_modules"))) return;
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], { cwd: peers, stdio: "inherit" });
  if (status !== 0) throw new Error("The peers could not be installed.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
