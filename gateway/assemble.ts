import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { config } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { type HttpServer, listen, sendJson } from "@atrium/kit/server";
import type { Subgraph } from "@atrium/kit/subgraph";
import { viewerOwner } from "@atrium/schema/entities.ts";
import { root } from "./discover.ts";
import { openGuard } from "./door/guard.ts";
import { readExamples } from "./examples.ts";
import { executionGateway } from "./execution/gateway.ts";
import { buildExplorer, createExplorer } from "./explorer/explorer.ts";
import { openGraphql } from "./graphql.ts";
import { guarded } from "./guard.ts";
import { frontHandler, requestOf } from "./http.ts";
import type { HttpTransport } from "./http-transport.ts";
import { openLive } from "./live/live.ts";
import { observed, sendMetrics } from "./metrics.ts";
import { openPlatform } from "./platform/platform.ts";
import { remoteTransport, remoteViewer } from "./remote.ts";
import type { Transport } from "./transports.ts";
import { localUpstream, remoteUpstream, type Upstream } from "./upstreams.ts";
import { type FindViewer, openViewers, VIEWER_EVENTS } from "./viewers.ts";

const DEFAULT_PORT = 4000;

/** A listening port: it answers 503 until a gateway is put behind it, so that a port in use is known before any work is done. */
export type Door = { readonly http: HttpServer; answerWith(handler: Parameters<typeof listen>[0]): void };

export async function openDoor(port = config.PORT ?? DEFAULT_PORT): Promise<Door> {
  let answer: Parameters<typeof listen>[0] = (req, res) => sendJson(res, req.url === "/livez" ? 200 : 503, { ok: req.url === "/livez" });
  const http = await listen((req, res) => answer(req, res), { port, host: config.HOST });
  return {
    http,
    answerWith(handler) {
      answer = handler;
    },
  };
}

/** Puts a gateway behind the door: subgraphs given are called in process, all others over HTTP. Answers how to stop it, the door already closed. */
export async function openGateway(door: Door, local: readonly Subgraph[], { explorer: hasExplorer = true } = {}): Promise<() => Promise<void>> {
  const supergraphPath = resolve(root, config.SUPERGRAPH);
  const sdl = await readFile(supergraphPath, "utf8");
  const transports = new Map<string, Transport>();
  const urls = new Map(
    [...sdl.matchAll(/@join__graph\(name: "([^"]+)", url: "([^"]*)"\)/g)].map(([, name, url]) => [name as string, urlOf(name as string, url as string)]),
  );
  const pools: HttpTransport[] = [];
  const open = (name: string): Transport => {
    const subgraph = local.find((one) => one.name === name);
    if (subgraph) return subgraph.execute as Transport;
    const remote = remoteTransport(name, urls.get(name) ?? "");
    pools.push(remote);
    return remote.transport;
  };
  const transportFor = (name: string): Transport => {
    const transport = transports.get(name) ?? guarded(name, observed(name, open(name)), log);
    transports.set(name, transport);
    return transport;
  };
  for (const [name, url] of urls) if (url !== "local:platform") transportFor(name);
  if (urls.get("platform") === "local:platform") transports.set("platform", await openPlatform(transports, sdl));

  const building = new AbortController();
  const build = () => buildExplorer({ cacheDir: join(root, ".cache/explorer"), signal: building.signal });
  const explorer = hasExplorer ? createExplorer(build(), { examples: await readExamples(), log }) : null;
  const guard = await openGuard();
  const gatewayOptions = {
    supergraphPath,
    apiSchemaPath: apiSchemaOf(supergraphPath),
    transportFor,
    share: urls.has(viewerOwner), // elsewhere answers may depend on what we do not know
    log,
  };
  const gateway = executionGateway(gatewayOptions);
  const isStock = config.EXECUTOR === "apollo";
  if (isStock) await gateway.load({ apollo: {} });
  const graphql = await openGraphql(isStock ? (await import("./apollo-gateway.ts")).apolloGateway(gatewayOptions) : gateway, guard);
  const findViewer = viewerFinder(local, urls.get(viewerOwner));
  const viewers = findViewer && openViewers(findViewer);
  const remotes = new Map<string, ReturnType<typeof remoteUpstream>>();
  const remoteOf = (name: string) => {
    const remote = remotes.get(name) ?? remoteUpstream(name, urls.get(name) ?? "");
    remotes.set(name, remote);
    return remote;
  };
  const upstreamOf = (name: string): Upstream => {
    const subgraph = local.find((one) => one.name === name);
    return subgraph ? localUpstream(subgraph) : remoteOf(name).upstream;
  };
  const isElsewhere = urls.has(viewerOwner) && !local.some(({ viewer }) => viewer);
  const deaf = isElsewhere ? remoteOf(viewerOwner).hear(VIEWER_EVENTS) : null;
  const live = openLive({ gateway, supergraph: sdl, guard, graphql, viewers, upstreamOf });
  door.http.server.on("upgrade", (req, socket, head) => live.upgrade(req, socket, head, requestOf(req)));
  door.http.onDrain(live.drain);
  const metricsPort = await openMetrics();
  if (!isStock) await gateway.ready();
  door.answerWith(frontHandler({ graphql, viewers, live, explorer, showsMetrics: local.length > 0 && !metricsPort, isReady: () => !door.http.isDraining }));

  return async () => {
    building.abort();
    viewers?.stop();
    live.stop();
    deaf?.();
    for (const remote of remotes.values()) await remote.close();
    await graphql.stop();
    if (isStock) await gateway.stop?.();
    await Promise.all(pools.map(({ close }) => close()));
    await guard.close();
    await metricsPort?.drain();
  };
}

/** Metrics on a port of their own, where one is set. */
async function openMetrics(): Promise<HttpServer | null> {
  if (config.METRICS_PORT === undefined) return null;
  return listen((req, res) => (req.url === "/metrics" ? sendMetrics(res) : sendJson(res, 404, {})), { port: config.METRICS_PORT, host: config.HOST });
}

function viewerFinder(local: readonly Subgraph[], url: string | undefined): FindViewer | null {
  const own = local.find(({ viewer }) => viewer !== null);
  if (own) return own.viewer;
  return url ? remoteViewer(viewerOwner, url) : null;
}

const urlOf = (name: string, url: string) => (url.startsWith("local:") ? url : (config.SUBGRAPH_URL?.replace("{name}", name) ?? url));

/** The schema clients see of our own supergraph; of any other it is derived. */
const apiSchemaOf = (supergraphPath: string) => (supergraphPath === join(root, "schema/supergraph.graphql") ? join(root, "schema/api.graphql") : undefined);
