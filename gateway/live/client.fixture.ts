import { once } from "node:events";
import { type ClientOptions, WebSocket } from "ws";

// biome-ignore lint/suspicious/noExplicitAny: messages of arbitrary operations
export type Received = { type: string; id?: string; payload?: any };

/** A client that says exactly what a test has it say. */
export type Client = {
  readonly ws: WebSocket;
  /** Everything received, in order. */
  readonly received: Received[];
  say(message: unknown): void;
  subscribe(id: string, query: string, variables?: Record<string, unknown>): void;
  /** The next message that nobody took yet. */
  next(): Promise<Received>;
  /** The code of the close, once it comes. */
  readonly closed: Promise<number>;
};

/** Opens a socket, without a word. */
export async function connect(
  url: string,
  { protocol = "graphql-transport-ws", ...options }: Omit<ClientOptions, "protocol"> & { protocol?: string | null } = {},
): Promise<Client> {
  const ws = new WebSocket(`${url.replace(/^http/, "ws")}/graphql`, protocol === null ? [] : protocol, options);
  const received: Received[] = [];
  const waiting: ((message: Received) => void)[] = [];
  let taken = 0;
  const closed = new Promise<number>((resolve) => ws.on("close", resolve));
  ws.on("message", (data) => {
    received.push(JSON.parse(String(data)));
    waiting.shift()?.(received[taken++] as Received);
  });
  const say = (message: unknown) => ws.send(typeof message === "string" ? message : JSON.stringify(message));
  await once(ws, "open");
  return {
    ws,
    received,
    closed,
    say,
    subscribe: (id, query, variables) => say({ id, type: "subscribe", payload: { query, variables } }),
    next: () => (taken < received.length ? Promise.resolve(received[taken++] as Received) : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** The same, acknowledged; signed in with an access token. */
export async function open(url: string, accessToken?: string): Promise<Client> {
  const client = await connect(url);
  client.say({ type: "connection_init", ...(accessToken && { payload: { authorization: `Bearer ${accessToken}` } }) });
  const { type } = await client.next();
  if (type !== "connection_ack") throw new Error(`Instead of an acknowledgement: ${type}`);
  return client;
}
