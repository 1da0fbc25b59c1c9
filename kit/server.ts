import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { config } from "./config.ts";

/** An HTTP server that ends well: while it drains, requests under way finish and connections are told to close. */
export type HttpServer = {
  readonly port: number;
  readonly server: Server;
  readonly isDraining: boolean;
  /** Asks clients to go elsewhere for a moment, then takes no connections and waits for the requests under way, at most `withinMs`. Safe to call twice. */
  drain(withinMs?: number): Promise<void>;
  /** Has `end` run when no more connections are taken: what it leaves open holds up the drain. */
  onDrain(end: () => unknown): void;
};

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

/** How long a client may take: to send its headers, its whole request, to read an answer. With the interval of checks, all within 30 s. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
const ANSWER_MS = 20_000;
const CHECK_MS = 5_000;

/** While draining, how long connections are still taken, so that who watches readiness can turn away first; not at all where nobody came lately. */
const TURN_AWAY_MS = config.NODE_ENV === "test" ? 0 : 1_000;
const LATELY_MS = 10_000;

/** Requests a connection may send ahead of their answers; one that sends more is cut. */
const MAX_PIPELINED = 16;

type Timing = { headersMs: number; requestMs: number; answerMs: number; checkMs: number; turnAwayMs: number };

const usual: Timing = { headersMs: HEADERS_MS, requestMs: REQUEST_MS, answerMs: ANSWER_MS, checkMs: CHECK_MS, turnAwayMs: TURN_AWAY_MS };

/** Listens; a port in use is named in the error. Slow clients are cut within 30 s. */
export async function listen(handler: Handler, { port, host }: { port: number; host: string }, timing: Timing = usual): Promise<HttpServer> {
  let draining: Promise<void> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const waiting = new WeakMap<Socket, number>();
  const answering = new Map<ServerResponse, number>();
  const endings: (() => unknown)[] = [];
  const server = createServer({
    requestTimeout: timing.requestMs,
    headersTimeout: timing.headersMs,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: timing.checkMs,
    maxHeaderSize: 16_384,
  });
  server.on("request", (req, res) => {
    const ahead = waiting.get(req.socket) ?? 0;
    if (ahead >= MAX_PIPELINED) return req.socket.destroy();
    waiting.set(req.socket, ahead + 1);
    lastAt = performance.now();
    answering.set(res, 0);
    res.on("close", () => {
      answering.delete(res);
      waiting.set(req.socket, (waiting.get(req.socket) ?? 1) - 1);
    });
    if (draining) res.setHeader("connection", "close");
    Promise.resolve(handler(req, res)).catch(() => {
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is in use: stop what listens there, or set PORT to another one.`) : error);
    });
    server.listen(port, host, resolve);
  });
  const checking = setInterval(() => cutSlowReaders(answering, timing), timing.checkMs).unref();

  const drain = async (withinMs: number) => {
    for (const res of answering.keys()) if (!res.headersSent) res.setHeader("connection", "close");
    if (performance.now() - lastAt < LATELY_MS) await new Promise((resolve) => setTimeout(resolve, timing.turnAwayMs));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const end of endings) end();
    server.closeIdleConnections();
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), withinMs);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
    clearInterval(checking);
  };

  return {
    port: (server.address() as AddressInfo).port,
    server,
    get isDraining() {
      return draining !== undefined;
    },
    onDrain: (end) => void endings.push(end),
    drain: (withinMs = 10_000) => (draining ??= drain(withinMs)),
  };
}

/** Ends connections whose client has not taken what waits for it for `answerMs`. */
function cutSlowReaders(answering: Map<ServerResponse, number>, { answerMs, checkMs }: Timing): void {
  for (const [res, waitedMs] of answering) {
    const isWaiting = res.writableEnded || res.writableNeedDrain;
    if (isWaiting && waitedMs >= answerMs) res.destroy();
    else answering.set(res, isWaiting ? waitedMs + checkMs : 0);
  }
}

/** A body over its limit; answer 413. */
export class BodyTooLarge extends Error {}

/** The whole body of a request, at most `limit` bytes; the rest of a larger one is not read, and its connection closes with the answer. */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      req.off("data", take).pause();
      reject(new BodyTooLarge(`The body is larger than ${limit} bytes.`));
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    };
    if (Number(req.headers["content-length"]) > limit) return refuse();
    req.on("data", take);
    req.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)));
    req.on("error", reject);
  });
}

/** Answers JSON. A body that was too large to be read takes its connection with it. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  if (status === 413) res.setHeader("connection", "close");
  res.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text), "cache-control": "no-store" });
  res.end(text);
}
