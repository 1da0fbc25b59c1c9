import type { IncomingMessage, ServerResponse } from "node:http";
import { type Request, requestError } from "@atrium/kit";
import { BodyTooLarge, readBody } from "@atrium/kit/server";
import type { FormattedExecutionResult } from "graphql";
import { z } from "zod";
import { limits, overLimit } from "../door/limits.ts";
import { metrics } from "../metrics.ts";
import { messageOf } from "./message.ts";
import { type Operations, Refusal } from "./operations.ts";
import type { Presence, Seat } from "./presence.ts";
import type { Asked } from "./subscriptions.ts";

export type Streams = {
  /** Answers a request with a stream of events. Rejects with what is wrong with the request. */
  stream(req: IncomingMessage, res: ServerResponse, request: Request): Promise<void>;
  /** Ends all streams, so that their clients connect again elsewhere. */
  drain(): void;
};

const KEPT_ALIVE_MS = 12_000;

const asked = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  onlyReads: z.literal(true).optional(),
});

/** Whether the client would rather have a stream of events than JSON. */
export const isStream = ({ headers: { accept } }: IncomingMessage): boolean => /^\s*text\/event-stream\b/i.test(accept ?? "");

/** The protocol of graphql-sse on `/graphql`, a connection for each operation. */
export function openStreams(operations: Operations, presence: Presence): Streams {
  const open = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const res of open) res.write(":\n\n");
  }, KEPT_ALIVE_MS).unref();

  const follow = async (res: ServerResponse, seat: Seat, operation: Asked): Promise<void> => {
    const write = (event: Buffer | string) => {
      if (res.writableLength <= limits.SOCKET_BUFFER) return void res.write(event);
      metrics.lagged.inc();
      res.destroy();
    };
    const finish = (last?: FormattedExecutionResult) => {
      if (last) write(messageOf(last).event);
      res.end("event: complete\ndata:\n\n");
    };
    try {
      const begun = await operations.begin(operation, seat.request);
      if ("answer" in begun) return finish(begun.answer);
      if (res.closed) return;
      const leave = begun.subscribe({
        request: seat.request,
        isAllowed: seat.isAllowed,
        next: (messages) => write(Buffer.concat(messages.map(({ event }) => event))),
        end: (errors) => finish(errors && { errors }),
      });
      res.on("close", leave);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      finish({ errors: error.errors });
    }
  };

  return {
    async stream(req, res, request) {
      const operation = await operationIn(req);
      const seat = presence.arrive(request, () => res.destroy());
      res.on("close", () => {
        seat.leave();
        if (open.delete(res)) metrics.sockets.dec({ transport: "events" });
      });
      await seat.identify(req.headers.authorization);
      if (res.closed) return;
      open.add(res);
      metrics.sockets.inc({ transport: "events" });
      res.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" });
      res.write(":\n\n");
      await follow(res, seat, operation);
    },
    drain() {
      clearInterval(beat);
      for (const res of open) res.end();
    },
  };
}

async function operationIn(req: IncomingMessage): Promise<Asked> {
  const isJson = /^application\/json\b/i.test(req.headers["content-type"] ?? "");
  // a page of a foreign site can send neither without asking first
  if (!isJson && req.headers["apollo-require-preflight"] === undefined) throw refused("Send JSON, or the header `apollo-require-preflight`.");
  try {
    return asked.parse(req.method === "POST" ? JSON.parse((await readBody(req, limits.BODY)).toString()) : parametersOf(req));
  } catch (error) {
    if (error instanceof BodyTooLarge) throw overLimit("BODY");
    throw refused("This is not a GraphQL request.");
  }
}

function parametersOf(req: IncomingMessage): object {
  const { query, variables, operationName } = Object.fromEntries(new URL(req.url ?? "/", "http://localhost").searchParams);
  return { query, operationName, onlyReads: true, variables: variables ? JSON.parse(variables) : undefined };
}

const refused = (message: string) => requestError("BAD_USER_INPUT", message);
