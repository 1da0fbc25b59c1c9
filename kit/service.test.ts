import { expect, test, vi } from "vitest";
import { newId } from "./ids.ts";
import { keyText } from "./keys.ts";
import { answersHere, readEntities } from "./service.ts";
import { SIGNATURE_HEADER, verifyRequest } from "./signature.ts";
import { testPool } from "./test/database.ts";

const place = await vi.hoisted(async () => {
  const { createServer } = await import("node:http");
  const requests: { url: string; headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer(async (req, res) => {
    const body = Buffer.concat(await Array.fromAsync(req)).toString();
    requests.push({ url: req.url ?? "", headers: req.headers, body });
    const { representations } = JSON.parse(body).variables;
    const answer = { data: { _entities: representations.map(({ id }: { id: string }) => ({ username: id.slice(-4) })) } };
    res.writeHead(place.status, { "content-type": "application/json" }).end(JSON.stringify(place.answer ?? answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env["SUBGRAPH_URL"] = `http://127.0.0.1:${(server.address() as { port: number }).port}/{name}/graphql`;
  const place = { requests, status: 200, answer: null as unknown, close: () => server.close() };
  return place;
});

const key = keyText("GATEWAY_KEY") as string;
const pool = await testPool();

test("the owner is asked where SUBGRAPH_URL says, a hundred at a time, with a signature that names a service and nobody", async () => {
  const ids = Array.from({ length: 130 }, () => newId());

  const people = await readEntities<{ username: string }>(pool, "User", ids, "username");

  expect(people.map((person) => person?.username)).toEqual(ids.map((id) => id.slice(-4)));
  expect(place.requests.map(({ url, body }) => [url, JSON.parse(body).variables.representations.length])).toEqual([
    ["/users/graphql", 100],
    ["/users/graphql", 30],
  ]);
  for (const { headers, body } of place.requests) {
    const signed = verifyRequest(key, "users", headers[SIGNATURE_HEADER] as string, body);
    expect(signed).toMatchObject({ viewer: null, isService: true });
    expect(verifyRequest(key, "community", headers[SIGNATURE_HEADER] as string, body)).toBeNull();
  }
});

test.for([
  ["a refusal", 401, { errors: [{ message: "no" }] }],
  ["errors", 200, { data: { _entities: [null] }, errors: [{ message: "It is broken." }] }],
] as const)("%s is a failure, not an absence", async ([, status, answer]) => {
  Object.assign(place, { status, answer });

  await expect(readEntities(pool, "User", [newId()], "username")).rejects.toThrow();

  Object.assign(place, { status: 200, answer: null });
});

test("an owner in this process is asked there, opened when that first happens", async () => {
  const open = vi.fn(async () => async () => ({ data: { _entities: [{ name: "here" }] } }));
  const before = place.requests.length;
  answersHere(pool, "community", open);
  answersHere(pool, "community", () => expect.unreachable());

  const [first, second] = [await readEntities(pool, "Tag", [newId()], "name"), await readEntities(pool, "Tag", [newId()], "name")];

  expect([first, second]).toEqual([[{ name: "here" }], [{ name: "here" }]]);
  expect(open).toHaveBeenCalledTimes(1);
  expect(place.requests.length).toBe(before);
  place.close();
});
