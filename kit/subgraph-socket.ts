import type { EventName } from "@atrium/schema/events.ts";
import { GraphQLError, parse } from "graphql";
import type { ServerOptions } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { Request } from "./context.ts";
import { requestError } from "./errors.ts";
import { isLagged, type LiveMessage } from "./live/live.ts";
import { log } from "./log.ts";
import type { HttpServer } from "./server.ts";
import type { Subgraph } from "./subgraph.ts";
import type { LiveAnswer, LiveAnswers, Resume } from "./subscribe.ts";

/** What a gateway sends to follow a subscription, or events of the log; `extensions` also has its signature of all the rest. */
export type Followed = {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly extensions: { readonly resume?: Resume; readonly events?: readonly EventName[]; readonly signature?: string };
};

const MAX_MESSAGE = 4 * 1024 * 1024;
const RESTART = 1012;

/** What graphql-ws takes a subscription for. */
const DOCUMENT = parse("subscription { messages }");

/** The text that a gateway signs. */
export const signedText = ({ query, variables, extensions: { resume, events } }: Followed): string =>
  JSON.stringify([query, variables ?? null, resume ?? null, events ?? null]);

/** Serves a subgraph's subscriptions over graphql-transport-ws, to whom `requestOf` vouches for; answers how to send all away. */
export function serveSubscriptions(subgraph: Subgraph, http: HttpServer, requestOf: (followed: Followed) => Request | null): () => void {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_MESSAGE });
  const options: ServerOptions = {
    onSubscribe(_ctx, _id, { query, variables, extensions }) {
      const followed: Followed = { query, variables: variables ?? undefined, extensions: (extensions ?? {}) as Followed["extensions"] };
      const request = requestOf(followed);
      const isVisitor = !followed.extensions.signature;
      if (!request || (isVisitor && followed.extensions.events)) return [requestError("UNAUTHENTICATED", "This service answers its gateway only.")];
      return { document: DOCUMENT, contextValue: { followed, request } } as never;
    },
    subscribe: ({ contextValue }) => {
      const { followed, request } = contextValue as { followed: Followed; request: Request };
      const { events, resume } = followed.extensions;
      return (events ? told(subgraph.events(events, resume?.after ?? null)) : subgraph.subscribe(followed, request, resume)) as never;
    },
    onNext: (_ctx, _id, _payload, _args, result) => result as never,
    onError: (_ctx, _id, _payload, errors) => {
      log.error({ err: (errors[0] as GraphQLError | undefined)?.originalError ?? errors[0] }, "a subscription failed");
      return errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : error));
    },
  };
  useServer(options, sockets);
  http.server.on("upgrade", (req, socket, head) => {
    if (http.isDraining || req.url?.split("?", 1)[0] !== "/graphql") socket.destroy();
    else sockets.handleUpgrade(req, socket, head, (ws) => sockets.emit("connection", ws, req));
  });
  return () => {
    for (const ws of sockets.clients) ws.close(RESTART, "The service restarts: connect again");
  };
}

/** Events in the form in which messages of subscriptions travel. */
async function told(following: Promise<AsyncIterableIterator<LiveMessage>>): Promise<LiveAnswers> {
  const events = await following;
  const next = async (): Promise<IteratorResult<LiveAnswer>> => {
    const { done, value } = await events.next();
    if (done) return { done, value: undefined };
    return { done: false, value: { extensions: isLagged(value) ? { cursor: value.resumeAfter } : { cursor: value.cursor, event: value } } };
  };
  const answers: LiveAnswers = {
    [Symbol.asyncIterator]: () => answers,
    next,
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return answers;
}
