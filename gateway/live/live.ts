import type { ExecutionGateway } from "../execution/gateway.ts";
import type { Viewers } from "../viewers.ts";
import { type OperationSettings, openOperations } from "./operations.ts";
import { openPresence } from "./presence.ts";
import { openSockets, type Sockets, type SocketTiming } from "./sockets.ts";
import { isStream, openStreams, type Streams } from "./streams.ts";

/** Sockets and event streams on `/graphql`, subscriptions included. */
export type Live = Pick<Sockets, "upgrade"> &
  Pick<Streams, "stream"> & {
    readonly isStream: typeof isStream;
    /** Has all clients go on elsewhere. */
    drain(): Promise<void>;
    stop(): void;
  };

export type LiveSettings = OperationSettings & {
  readonly gateway: ExecutionGateway;
  readonly viewers: Viewers | null;
  readonly timing?: Partial<SocketTiming>;
};

/** Opens what clients follow the graph with. */
export function openLive({ viewers, timing, ...settings }: LiveSettings): Live {
  const presence = openPresence(viewers);
  const operations = openOperations(settings);
  const sockets = openSockets(operations, presence, timing);
  const streams = openStreams(operations, presence);
  return {
    isStream,
    upgrade: sockets.upgrade,
    stream: streams.stream,
    async drain() {
      streams.drain();
      await sockets.drain();
    },
    stop() {
      presence.stop();
      operations.stop();
    },
  };
}
