import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { openTinyDoor } from "./door.fixture.ts";

vi.hoisted(() => {
  process.env["TRUSTED_DOCUMENTS"] = "on";
});

const door = await openTinyDoor();
afterAll(() => door.close());

const manifest = await readFile(join(import.meta.dirname, "../../schema/operations/generated/persisted-documents.json"), "utf8");
const [[documentId, query] = ["", ""]] = Object.entries(JSON.parse(manifest) as Record<string, string>);

const codeOf = async (body: unknown) => (await door.post(body)).body.errors?.[0]?.extensions["code"];

test("where only committed operations run, any other is not found, whoever asks", async () => {
  expect(await codeOf({ query: "{ me { name } }" })).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(await codeOf({ documentId: `sha256:${"0".repeat(64)}` })).toBe("PERSISTED_QUERY_NOT_FOUND");
});

test("a hash cannot be registered for another text", async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: documentId.slice(-64) } };

  expect(await codeOf({ query: "{ me { name } }", extensions })).toBe("BAD_USER_INPUT");
});

test("a committed operation gets past the door by its id and word for word", async () => {
  const [byId, byText] = [await door.post({ documentId }), await door.post({ query })];

  // the graph of this test has none of its fields
  expect(byId.body.errors?.[0]?.message).toMatch(/^(Cannot query field|Unknown type)/);
  expect(byText.body.errors?.[0]?.message).toBe(byId.body.errors?.[0]?.message);
});
