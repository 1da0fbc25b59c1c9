import { Agent } from "node:https";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { config } from "@atrium/kit";

const KEY_HOST = "www.googleapis.com";

/** Reaches Google's signing keys, or the stand-in for them that tests configure, and cuts a connection that stays silent. */
export class KeysAgent extends Agent {
  readonly #silenceMs: number;

  constructor(silenceMs: number) {
    super();
    this.#silenceMs = silenceMs;
  }

  override createConnection(...given: Parameters<Agent["createConnection"]>): Duplex | null | undefined {
    const { FIREBASE_KEYS_ORIGIN: standIn } = config;
    const socket = standIn && given[0].host === KEY_HOST ? connect(Number(new URL(standIn).port), "127.0.0.1") : super.createConnection(...given);
    (socket as Socket).setTimeout(this.#silenceMs, () => socket?.destroy(new Error("no answer")));
    return socket;
  }
}
