import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Handler, type HttpServer, listen, readBody, sendJson } from "./server.ts";

const ADDRESS = { port: 0, host: "127.0.0.1" };
const HASTY = { headersMs: 100, requestMs: 200, answerMs: 100, checkMs: 50, turnAwayMs: 300 };

async function serve(handler: Handler): Promise<HttpServer> {
  const http = await listen(handler, ADDRESS, HASTY);
  onTestFinished(() => http.drain(0));
  return http;
}

/** Opens a connection that writes this and then reads as told; resolves when the server has ended it. */
async function connection({ port }: HttpServer, text: string, { reads = true } = {}): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("error", () => {});
  if (reads) socket.on("data", (chunk) => (answer += chunk));
  socket.write(text);
  await once(socket, "close");
  return answer;
}

test("who does not finish sending headers is cut", async () => {
  const http = await serve((_, res) => res.end());

  expect(await connection(http, "GET / HTTP/1.1\r\nhost: here\r\nx-slow: ")).toMatch(/^HTTP\/1.1 408/);
});

test("who does not finish sending a body is cut", async () => {
  const http = await serve(async (req, res) => {
    await readBody(req, 1_000).catch(() => {});
    res.end();
  });

  expect(await connection(http, "POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 100\r\n\r\n{")).toMatch(/408|^$/);
});

test("who does not read an answer is cut", async () => {
  const closed = Promise.withResolvers<void>();
  const http = await serve((_, res) => {
    res.on("close", () => closed.resolve());
    res.end(Buffer.alloc(50_000_000));
  });
  const socket = connect(http.port, "127.0.0.1").on("error", () => {});
  onTestFinished(() => void socket.destroy());

  socket.pause();
  socket.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");

  await closed.promise;
});

test("a body over its limit is answered although it is not read", async () => {
  const http = await serve((req, res) => readBody(req, 10).catch(() => sendJson(res, 413, { tooLarge: true })));

  const answer = await fetch(`http://127.0.0.1:${http.port}/`, { method: "POST", body: Buffer.alloc(5_000_000) });

  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ tooLarge: true });
});

test("a chunked body over its limit is not read to its end", async () => {
  const http = await serve((req, res) => readBody(req, 10).catch(() => sendJson(res, 413, {})));

  expect(await connection(http, `POST / HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n14\r\n${"x".repeat(20)}\r\n`)).toMatch(/^HTTP\/1.1 413/);
});

test("who sends requests far ahead of their answers is cut", async () => {
  let seen = 0;
  const http = await serve((_, res) => {
    seen++;
    setTimeout(() => res.end(), 50);
  });

  await connection(http, "GET / HTTP/1.1\r\nhost: here\r\n\r\n".repeat(100));

  expect(seen).toBe(16);
});

test("told to stop under load, it fails no request of clients that go where it is ready", async () => {
  const http = await serve((_, res) => setTimeout(() => sendJson(res, http.isDraining ? 503 : 200, {}), 5));
  const agent = new Agent({ keepAlive: true });
  const failures: unknown[] = [];
  let answered = 0;
  const client = async () => {
    for (let open = true; open; ) {
      const answer = await ask(http.port, agent).catch((error: unknown) => void failures.push(error));
      if (!answer) return;
      answered++;
      open = answer.statusCode === 200;
      if (!open) expect(answer.headers.connection).toBe("close");
    }
  };
  const clients = Promise.all(Array.from({ length: 30 }, client));
  while (answered < 300) await new Promise((resolve) => setTimeout(resolve, 5));

  await http.drain();
  await clients;

  expect(failures).toEqual([]);
});

test("a request under way when it is told to stop is answered, and its connection closed", async () => {
  const under = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const http = await serve(async (_, res) => {
    under.resolve();
    await go.promise;
    sendJson(res, 200, {});
  });
  const asked = ask(http.port, new Agent({ keepAlive: true }));
  await under.promise;

  const drained = http.drain();
  go.resolve();

  expect(await asked).toMatchObject({ statusCode: 200, headers: { connection: "close" } });
  await drained;
});

test("who comes while it turns away is still served, and told to close", async () => {
  const http = await serve((_, res) => sendJson(res, http.isDraining ? 503 : 200, {}));
  await ask(http.port, new Agent());

  const drained = http.drain();
  const late = await ask(http.port, new Agent({ keepAlive: true }));

  expect(late).toMatchObject({ statusCode: 503, headers: { connection: "close" } });
  await drained;
});

function ask(port: number, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, agent }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer));
    }).on("error", reject);
  });
}
