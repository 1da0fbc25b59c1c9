import { connect, type Socket } from "node:net";

/** Sockets that follow a board and tell when they first got each message: `node boards/crowd.ts <port>`, told by messages what to do. */
export type Order = { readonly open: number; readonly query: string } | { readonly report: true };
/** Milliseconds since 1970 at which each socket got a message, by its text. */
export type Report = { readonly received: [message: string, times: number[]][] };

const port = Number(process.argv[2]);
const received = new Map<string, number[]>();
const sockets: Socket[] = [];

const HANDSHAKE = `GET /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n`;
const PING = 0x89;
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** A text frame as clients send it, under a mask of zeros. */
function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  const head =
    body.length < 126 ? Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]) : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255, 0, 0, 0, 0]);
  return Buffer.concat([head, body]);
}

function open(query: string): Promise<void> {
  const opened = Promise.withResolvers<void>();
  const socket = connect(port, "127.0.0.1").setNoDelay(true);
  let left: Buffer = Buffer.alloc(0);
  let messages = 0;
  sockets.push(socket);
  socket.once("error", opened.reject);
  socket.once("close", () => opened.reject(new Error("A socket was closed.")));
  const take = (text: string) => {
    if (messages++ === 0) return void socket.write(frame({ id: "1", type: "subscribe", payload: { query } }));
    if (messages === 2) return opened.resolve(); // the snapshot
    const times = received.get(text) ?? [];
    received.set(text, times);
    times.push(performance.timeOrigin + performance.now());
  };
  const read = (data: Buffer) => {
    left = left.length > 0 ? Buffer.concat([left, data]) : data;
    let at = 0;
    while (at + 2 <= left.length) {
      const short = (left[at + 1] as number) & 127;
      const head = short < 126 ? 2 : 4;
      if (at + head > left.length) break;
      const end = at + head + (short < 126 ? short : left.readUInt16BE(at + 2));
      if (end > left.length) break;
      if (left[at] === PING) socket.write(PONG);
      else take(left.toString("latin1", at + head, end));
      at = end;
    }
    left = left.subarray(at);
  };
  socket.once("data", (data) => {
    socket.on("data", read);
    socket.write(frame({ type: "connection_init" }));
    const end = data.indexOf("\r\n\r\n") + 4;
    if (data.length > end) read(data.subarray(end));
  });
  socket.write(HANDSHAKE);
  return opened.promise;
}

process.on("message", async (order: Order) => {
  if ("open" in order) {
    for (let left = order.open; left > 0; left -= 100) await Promise.all(Array.from({ length: Math.min(left, 100) }, () => open(order.query)));
    process.send?.("open");
  } else process.send?.({ received: [...received] } satisfies Report);
});
process.send?.("ready");
