import { setTimeout as sleep } from "node:timers/promises";
import { newId, type Request } from "@atrium/kit";
import { tell } from "@atrium/kit/committed";
import { keyText } from "@atrium/kit/keys";
import { signRequest } from "@atrium/kit/signature";
import type { Subgraph } from "@atrium/kit/subgraph";
import { type Followed, signedText } from "@atrium/kit/subgraph-socket";
import type { LiveAnswer, LiveAnswers, Resume } from "@atrium/kit/subscribe";
import type { EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import type { SubgraphOperation } from "./transports.ts";

/** The way to the subscriptions of a subgraph. Rejects with UpstreamLost while there is none, as messages do when it breaks. */
export type Upstream = (operation: SubgraphOperation, request: Request, resume: Resume) => Promise<LiveAnswers>;

/** The subgraph is away, maybe to come back. */
export class UpstreamLost extends Error {
  constructor(subgraph: string, cause?: unknown) {
    super(`The subscriptions of ${subgraph} are out of reach.`, { cause });
  }
}

const KEEP_ALIVE_MS = 10_000;
const LINGER_MS = 10_000;
const RETRY_MS = 500;
const MAX_RETRY_MS = 30_000;

/** To a subgraph in this process. */
export function localUpstream({ name, subscribe }: Pick<Subgraph, "name" | "subscribe">): Upstream {
  return (operation, request, resume) =>
    subscribe(operation, request, resume).catch((error: unknown) => {
      throw new UpstreamLost(name, error);
    });
}

/** To a subgraph elsewhere: one WebSocket for all that is followed there, open while there is anything; each is signed. */
export function remoteUpstream(subgraph: string, url: string) {
  const client = createClient({
    url: url.replace(/^http/, "ws"),
    webSocketImpl: WebSocket,
    lazyCloseTimeout: LINGER_MS,
    keepAlive: KEEP_ALIVE_MS,
    retryAttempts: 0,
  });

  const follow = (followed: Followed, request: Request): LiveAnswers => {
    const key = keyText("GATEWAY_KEY");
    const signature = key && signRequest(key, subgraph, request, signedText(followed));
    const answers = client.iterate({
      query: followed.query,
      variables: followed.variables ?? null,
      extensions: { ...followed.extensions, ...(signature && { signature }) },
    });
    const messages: LiveAnswers = {
      [Symbol.asyncIterator]: () => messages,
      next: () => (answers as LiveAnswers).next().catch((error: unknown) => endOf(subgraph, error)),
      async return() {
        await answers.return?.();
        return { done: true, value: undefined };
      },
    };
    return messages;
  };
  const upstream: Upstream = async ({ query, variables }, request, resume) => follow({ query, variables, extensions: { resume } }, request);

  return {
    upstream,
    /** Has this process hear what the subgraph's log tells, so that it forgets what has changed; answers how to stop. */
    hear(types: readonly EventName[]): () => void {
      let after: string | null = null;
      let known: string | null = null;
      let answers: LiveAnswers | undefined;
      let isOver = false;
      const once = async () => {
        answers = follow({ query: "", extensions: { events: types, resume: { after } } }, { requestId: newId(), viewer: null, ip: null, userAgent: null });
        for await (const { extensions } of answers) {
          after = extensions?.cursor ?? after;
          if (extensions?.event) tell(extensions.event as LoggedEvent);
        }
      };
      void (async () => {
        for (let wait = RETRY_MS; !isOver; wait = Math.min(wait * 2, MAX_RETRY_MS)) {
          await once().catch(() => {});
          if (after !== known) [wait, known] = [RETRY_MS, after];
          await sleep(wait, undefined, { ref: false });
        }
      })();
      return () => {
        isOver = true;
        void answers?.return?.();
      };
    },
    close: () => client.dispose(),
  };
}

/** The refusal of the subgraph as its last message; anything else is a broken way. */
function endOf(subgraph: string, error: unknown): IteratorResult<LiveAnswer> {
  if (Array.isArray(error)) return { done: false, value: { errors: error } };
  throw new UpstreamLost(subgraph, error);
}
