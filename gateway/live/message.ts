import type { Duplex } from "node:stream";

/** A message as bytes, written once for all who get it: for sockets the payload and the brace that closes the message, for streams the whole event. */
export type Message = { readonly tail: Buffer; readonly event: Buffer };

const COPIED_BYTES = 16_384;

/** The payload of a message, in the form each kind of connection takes. */
export function messageOf(payload: object): Message {
  const text = JSON.stringify(payload);
  return { tail: Buffer.from(`${text}}`), event: Buffer.from(`event: next\ndata: ${text}\n\n`) };
}

/** What stands before the payload in each `next` message of one operation on a socket. */
export const headOf = (id: string): Buffer => Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);

/** Writes each message as a text frame of the WebSocket protocol, all in one write. Long ones are not copied. */
export function writeFrames(socket: Duplex, head: Buffer, messages: readonly Message[]): void {
  const parts = messages.flatMap(({ tail }) => [startOf(head.length + tail.length), head, tail]);
  if (parts.reduce((size, { length }) => size + length, 0) <= COPIED_BYTES) {
    socket.write(Buffer.concat(parts));
    return;
  }
  socket.cork();
  for (const part of parts) socket.write(part);
  socket.uncork();
}

/** The first bytes of an unmasked text frame. */
function startOf(size: number): Buffer {
  if (size < 126) return Buffer.from([0x81, size]);
  if (size < 65_536) return Buffer.from([0x81, 126, size >> 8, size & 255]);
  const start = Buffer.from([0x81, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  start.writeUInt32BE(size, 6);
  return start;
}
