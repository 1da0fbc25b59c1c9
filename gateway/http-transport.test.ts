import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guarded } from "./guard.ts";
import { type HttpTransport, httpTransport } from "./http-transport.ts";
import { silent, someone } from "./test/federation/oracle.ts";

const query = { query: "{ a }", isQuery: true };
const mutation = { query: "mutation { a }", isQuery: false };

let answers: ((res: ServerResponse, body: string) => void)[] = [];
let asked: string[] = [];
let server: Server;
let http: HttpTransport;

beforeEach(async () => {
  answers = [];
  asked = [];
  server = createServer(async (req, res) => {
    let body = "";
    for await (const chunk of req) body += chunk;
    asked.push(body);
    (answers.shift() ?? ((res) => void res.end('{"data":{"a":1}}')))(res, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  http = httpTransport({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, timeoutMs: 400 });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await http.close();
});

test("an operation goes out as JSON and its answer comes back", async () => {
  const answer = await http.transport({ query: "{ a }", variables: { id: "1" } }, someone);

  expect(answer).toEqual({ data: { a: 1 } });
  expect(JSON.parse(asked[0] ?? "")).toEqual({ query: "{ a }", variables: { id: "1" } });
});

test("a query is sent once more when its socket is dead", async () => {
  answers = [(res) => void res.socket?.destroy()];

  expect(await http.transport(query, someone)).toEqual({ data: { a: 1 } });
  expect(asked).toHaveLength(2);
});

test("a mutation is never sent twice", async () => {
  answers = [(res) => void res.socket?.destroy()];

  await expect(http.transport(mutation, someone)).rejects.toThrow();
  expect(asked).toHaveLength(1);
});

test.each([
  ["an error page", 500, "<html>"],
  ["something else than a result", 200, '{"ok":true}'],
])("%s is no answer", async (_, status, body) => {
  answers = [(res) => void res.writeHead(status).end(body)];

  await expect(http.transport(query, someone)).rejects.toThrow(/without/);
});

test("GraphQL errors are an answer, whatever the status", async () => {
  answers = [(res) => void res.writeHead(400).end('{"errors":[{"message":"no"}]}')];

  expect(await http.transport(query, someone)).toEqual({ errors: [{ message: "no" }] });
});

test("a subgraph that does not answer is given up in time", async () => {
  answers = [() => {}];
  const transport = guarded("slow", http.transport, silent, { timeoutMs: 100 });

  await expect(transport(query, someone)).rejects.toThrow("No answer within 100 ms.");
});

test("a subgraph that keeps failing is left alone, and asked again after a pause", async () => {
  const transport = guarded("flaky", http.transport, silent, { failures: 3, pauseMs: 50 });
  answers = Array.from({ length: 3 }, () => (res) => void res.writeHead(503).end());

  for (let attempt = 0; attempt < 5; attempt++) await transport(query, someone).catch(() => {});
  expect(asked).toHaveLength(3);

  await expect.poll(() => transport(query, someone).catch(() => null)).toEqual({ data: { a: 1 } });
});
