import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Received = { headers: IncomingMessage["headers"]; body: string };

/** An integrator's server: notes what it gets and answers as `answer` says. */
export async function openReceiver() {
  const received: Received[] = [];
  const answer: { status: number; headers: Record<string, string>; isSilent: boolean } = { status: 204, headers: {}, isSilent: false };
  const server = createServer(async (req, res) => {
    const body = Buffer.concat(await Array.fromAsync(req as AsyncIterable<Buffer>)).toString();
    received.push({ headers: req.headers, body });
    if (answer.isSilent) return void req.socket.destroy();
    res.writeHead(answer.status, answer.headers).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { url, received, answer, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}
