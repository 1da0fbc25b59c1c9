import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";

/** Thousands of sockets that count and compare what they get: `node live/crowd.ts <port>`, told by messages what to do. */
export type Order = { readonly open: number; readonly query?: string } | { readonly expect: readonly string[] } | { readonly close: true };

const port = Number(process.argv[2]);
const sockets: Socket[] = [];
let expected: Buffer[] = [];
let round = 0;
let awaited = 0;

const HANDSHAKE = [
  "GET /graphql HTTP/1.1",
  "host: 127.0.0.1",
  "connection: Upgrade",
  "upgrade: websocket",
  "sec-websocket-version: 13",
  "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
  "sec-websocket-protocol: graphql-transport-ws",
  "\r\n",
].join("\r\n");

const PING = 0x89;
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** A text frame as clients send it, under a mask of zeros. */
function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  const head =
    body.length < 126 ? Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]) : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255, 0, 0, 0, 0]);
  return Buffer.concat([head, body]);
}

/** Calls `take` with the place of each whole frame; answers what is left. */
function frames(data: Buffer, socket: Socket, take: (data: Buffer, start: number, end: number) => void): Buffer {
  let at = 0;
  while (at + 2 <= data.length) {
    const short = (data[at + 1] as number) & 127;
    const head = short < 126 ? 2 : 4;
    if (at + head > data.length) break;
    const end = at + head + (short < 126 ? short : data.readUInt16BE(at + 2));
    if (end > data.length) break;
    if (data[at] === PING) socket.write(PONG);
    else take(data, at + head, end);
    at = end;
  }
  return at === data.length ? Buffer.alloc(0) : data.subarray(at);
}

function open(query: string | undefined): Promise<void> {
  const opened = Promise.withResolvers<void>();
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  socket.once("error", opened.reject);
  socket.once("close", () => opened.reject(new Error("A socket was closed.")));
  sockets.push(socket);
  let left: Buffer = Buffer.alloc(0);
  let isReady = false;
  let seen = 0;
  let seenIn = 0;

  const takeMessage = (data: Buffer, start: number, end: number) => {
    if (!isReady) {
      isReady = true; // the acknowledgement
      if (query) socket.write(frame({ id: randomUUID(), type: "subscribe", payload: { query } }));
      return opened.resolve();
    }
    if (seenIn !== round) [seen, seenIn] = [0, round];
    const wanted = expected[seen++];
    if (!wanted || data.compare(wanted, 0, wanted.length, end - 1 - wanted.length, end - 1) !== 0) {
      throw new Error(`Instead of ${wanted}: ${data.subarray(start, end)}`);
    }
    if (--awaited === 0) process.send?.("all");
  };
  const read = (data: Buffer) => {
    left = frames(left.length > 0 ? Buffer.concat([left, data]) : data, socket, takeMessage);
  };
  socket.once("data", (data) => {
    const end = data.indexOf("\r\n\r\n");
    if (!data.subarray(0, 12).equals(Buffer.from("HTTP/1.1 101"))) return opened.reject(new Error(data.toString()));
    socket.on("data", read);
    socket.write(frame({ type: "connection_init" }));
    if (data.length > end + 4) read(data.subarray(end + 4));
  });
  socket.write(HANDSHAKE);
  return opened.promise;
}

process.on("message", async (order: Order) => {
  if ("open" in order) {
    for (let left = order.open; left > 0; left -= 100) await Promise.all(Array.from({ length: Math.min(left, 100) }, () => open(order.query)));
    process.send?.("open");
  } else if ("expect" in order) {
    expected = order.expect.map((text) => Buffer.from(text));
    round++;
    awaited = sockets.length * expected.length;
    process.send?.("ready");
  } else {
    for (const socket of sockets.splice(0)) socket.removeAllListeners("close").destroy();
    process.send?.("closed");
  }
});
process.send?.("ready");
