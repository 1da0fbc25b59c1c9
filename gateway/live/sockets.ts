import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { config, type Request } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { type ExecutionArgs, GraphQLError, parse } from "graphql";
import { handleProtocols, makeServer, type ServerOptions } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { limits, overLimit } from "../door/limits.ts";
import { metrics } from "../metrics.ts";
import { headOf, writeFrames } from "./message.ts";
import { type Begun, type Operations, Refusal } from "./operations.ts";
import { CLOSE, type Presence, type Seat } from "./presence.ts";

export type Sockets = {
  /** Takes an HTTP request to become a WebSocket. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer, request: Request): void;
  /** Refuses new sockets, lets answers under way finish, and tells all sockets to go on elsewhere. */
  drain(): Promise<void>;
};

type Connection = {
  readonly ws: WebSocket;
  readonly socket: Duplex & { readonly bytesRead?: number };
  readonly seat: Seat;
  readonly cutMs: number;
  bytesRead: number;
  isLagging: boolean;
};
type Extra = { readonly connection: Connection };

/** How long a client may take: to begin, to answer a ping, to take its close; and how long answers under way hold up a drain. */
export type SocketTiming = { readonly initMs: number; readonly pingMs: number; readonly cutMs: number; readonly finishMs: number };

const usual: SocketTiming = { initMs: 5_000, pingMs: 30_000, cutMs: 3_000, finishMs: 5_000 };
const MAX_ID = 128;

/** What graphql-ws takes our operations for: it asks only of which kind they are. */
const KINDS = { answer: parse("{ answer }"), subscription: parse("subscription { messages }") };

/** The protocol graphql-transport-ws on `/graphql`. */
export function openSockets(operations: Operations, presence: Presence, given: Partial<SocketTiming> = {}): Sockets {
  const timing = { ...usual, ...given };
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: limits.BODY, clientTracking: false, handleProtocols });
  const connections = new Set<Connection>();
  const answering = new Set<Promise<unknown>>();
  const protocol = makeServer(protocolOptions(operations, answering, timing));
  let isDraining = false;

  const sweep = setInterval(() => {
    for (const connection of connections) {
      const { ws, socket } = connection;
      if (connection.bytesRead === socket.bytesRead) ws.terminate();
      connection.bytesRead = socket.bytesRead ?? -1;
      if (!connection.isLagging) ws.ping();
    }
  }, timing.pingMs).unref();

  const serve = (ws: WebSocket, socket: Duplex, seat: Seat) => {
    const connection: Connection = { ws, socket, seat, cutMs: timing.cutMs, bytesRead: -1, isLagging: false };
    connections.add(connection);
    metrics.sockets.inc({ transport: "websocket" });
    const closed = protocol.opened(
      {
        protocol: ws.protocol,
        send: (text) => {
          if (isOpen(connection)) ws.send(text);
        },
        close: (code, reason) => ws.close(code, reason),
        onMessage: (take) => {
          ws.on("message", (data) => {
            take(String(data)).catch((error) => {
              log.error({ err: error, requestId: seat.request.requestId }, "a message failed");
              ws.close(4500, "Internal server error");
            });
          });
        },
      },
      { connection },
    );
    ws.on("error", () => {}); // a breach of the WebSocket protocol or the size limit: ws closes with its code
    ws.on("close", (code, reason) => {
      connections.delete(connection);
      metrics.sockets.dec({ transport: "websocket" });
      seat.leave();
      void closed(code, String(reason));
    });
  };

  return {
    upgrade(req, socket, head, request) {
      socket.on("error", () => socket.destroy());
      if (req.url?.split("?", 1)[0] !== "/graphql") return refuse(socket, "404 Not Found", request);
      if (isDraining) return refuse(socket, "503 Service Unavailable", request);
      if (!isOurs(req)) return refuse(socket, "403 Forbidden", request);
      let ws: WebSocket | undefined;
      let seat: Seat;
      try {
        seat = presence.arrive(request, (code, reason) => ws?.close(code, reason));
      } catch {
        return refuse(socket, "429 Too Many Requests", request);
      }
      socket.once("close", seat.leave);
      server.handleUpgrade(req, socket, head, (opened) => {
        ws = opened;
        serve(opened, socket, seat);
      });
    },
    async drain() {
      isDraining = true;
      clearInterval(sweep);
      await Promise.race([Promise.allSettled(answering), new Promise((resolve) => setTimeout(resolve, timing.finishMs).unref())]);
      await new Promise((resolve) => setImmediate(resolve)); // answers that are ready are on their way
      for (const connection of connections) close(connection, CLOSE.RESTART, "The service restarts: connect again");
      while (connections.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

function protocolOptions(operations: Operations, answering: Set<Promise<unknown>>, { initMs }: SocketTiming): ServerOptions<Record<string, unknown>, Extra> {
  return {
    connectionInitWaitTimeout: initMs,

    async onConnect({ connectionParams, extra: { connection } }) {
      const authorization = connectionParams?.["authorization"] ?? connectionParams?.["Authorization"] ?? undefined;
      try {
        await connection.seat.identify(authorization === undefined ? undefined : String(authorization));
        return true;
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions["code"] === "UNAUTHENTICATED") return false;
        connection.ws.close(CLOSE.LATER, error instanceof GraphQLError ? error.message.slice(0, 120) : "Try again later");
        return false;
      }
    },

    async onSubscribe({ subscriptions, extra: { connection } }, id, { query, variables, operationName }) {
      try {
        if (id.length > MAX_ID) throw new Refusal([{ message: `An operation's id has at most ${MAX_ID} characters.`, extensions: { code: "BAD_USER_INPUT" } }]);
        if (Object.keys(subscriptions).length > limits.SUBSCRIPTIONS) throw new Refusal([overLimit("SUBSCRIPTIONS").toJSON()]);
        const beginning = operations.begin({ query, variables, operationName }, connection.seat.request);
        answering.add(beginning);
        const begun = await beginning.finally(() => answering.delete(beginning));
        return { document: "answer" in begun ? KINDS.answer : KINDS.subscription, contextValue: { begun, id, connection } } as unknown as ExecutionArgs;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return [new GraphQLError(error.message, { originalError: error })];
      }
    },
    execute: ({ contextValue }) => (contextValue as Operation).begun.answer as never,
    subscribe: ({ contextValue }) => follow(contextValue as Operation) as never,
    onNext: (_ctx, _id, _payload, _args, result) => result as never,
    onError: (_ctx, _id, _payload, [error]) => ((error as GraphQLError).originalError as Refusal).errors,
  };
}

type Operation = {
  readonly begun: Extract<Begun, { answer: unknown }> & Extract<Begun, { subscribe: unknown }>;
  readonly id: string;
  readonly connection: Connection;
};

/** For graphql-ws an iterator that only ends: messages go to the socket past it, as frames made once for all. */
function follow({ begun, id, connection }: Operation): AsyncIterableIterator<never> {
  const { seat, socket } = connection;
  const over = Promise.withResolvers<IteratorResult<never>>();
  const head = headOf(id);
  const leave = begun.subscribe({
    request: seat.request,
    isAllowed: seat.isAllowed,
    next: (messages) => {
      if (isOpen(connection)) writeFrames(socket, head, messages);
    },
    end(errors) {
      leave();
      if (errors) over.reject(new Refusal(errors));
      else over.resolve({ done: true, value: undefined });
    },
  });
  const messages: AsyncIterableIterator<never> = {
    [Symbol.asyncIterator]: () => messages,
    next: () => over.promise,
    async return() {
      leave();
      over.resolve({ done: true, value: undefined });
      return over.promise;
    },
  };
  return messages;
}

/** Whether the socket takes more. One whose client does not read loses its connection before it takes too much memory. */
function isOpen(connection: Connection): boolean {
  const { ws, socket } = connection;
  if (ws.readyState !== ws.OPEN) return false;
  if (socket.writableLength <= limits.SOCKET_BUFFER) return true;
  connection.isLagging = true;
  metrics.lagged.inc();
  close(connection, CLOSE.LATER, "Too slow: resume after the last message");
  return false;
}

function close({ ws, cutMs }: Connection, code: number, reason: string): void {
  ws.close(code, reason);
  setTimeout(() => ws.terminate(), cutMs).unref();
}

/** Whether no page of a foreign site asks. */
function isOurs({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined || config.CORS_ORIGINS.includes(origin)) return true;
  return URL.canParse(origin) && [host, new URL(config.PUBLIC_URL).host].includes(new URL(origin).host);
}

function refuse(socket: Duplex, status: string, { requestId }: Request): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\nx-request-id: ${requestId}\r\n\r\n`);
}
