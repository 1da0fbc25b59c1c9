import { afterAll, expect, test } from "vitest";
import { openTinyDoor } from "./door.fixture.ts";
import { hostileRequests } from "./hostile.ts";

const door = await openTinyDoor();
afterAll(() => door.close());

test.each(hostileRequests())("$name is refused with $code", async ({ init, search = "", code, limit, status }) => {
  const answer = await fetch(`${door.url}${search}`, init);
  const { errors, data } = (await answer.json()) as { errors: { extensions: Record<string, unknown> }[]; data?: unknown };

  expect(answer.ok).toBe(code === "PERSISTED_QUERY_NOT_FOUND");
  expect(answer.status).toBe(status ?? answer.status);
  expect(data ?? null).toBeNull();
  expect(errors[0]?.extensions).toMatchObject({ code, ...(limit && limit !== "BODY" && { limit }), requestId: answer.headers.get("x-request-id") });
});

test("honest requests are answered while hostile ones come in", async () => {
  const flood = Promise.all(hostileRequests().map(({ init, search = "" }) => fetch(`${door.url}${search}`, init).then((answer) => answer.text())));

  const honest = await Promise.all(Array.from({ length: 50 }, () => door.post({ query: "{ me { name } }" })));

  expect(honest.map(({ body }) => body.data)).toEqual(Array.from({ length: 50 }, () => ({ me: { name: "Ada" } })));
  await flood;
});
