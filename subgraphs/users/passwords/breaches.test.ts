import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test, vi } from "vitest";

const BREACHED = "entirely unguessable but leaked";
const digestOf = (password: string) => createHash("sha1").update(password).digest("hex").toUpperCase();

const asked: string[] = [];
let answer: "list" | "padding" | "failure" | "silence" = "list";
const server = createServer((req, res) => {
  asked.push(req.url ?? "");
  if (answer === "silence") return;
  const line = `${digestOf(BREACHED).slice(5)}:${answer === "padding" ? 0 : 12}`;
  res.writeHead(answer === "failure" ? 503 : 200).end(`${"0".repeat(35)}:3\r\n${line}\r\n`);
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
vi.stubEnv("BREACH_LIST_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const { checkStrength } = await import("./strength.ts");
const check = (password: string) =>
  checkStrength(password, { username: "ada", fullName: null, email: null }, ["password"]).then(
    () => "strong",
    ({ code, path }) => [code, path],
  );

test("a password known from a breach is weak, and the list is told five digits of its hash only", async () => {
  answer = "list";

  const [breached, other] = [await check(BREACHED), await check("entirely unguessable and secret")];

  expect([breached, other]).toEqual([["WEAK_PASSWORD", ["password"]], "strong"]);
  expect(asked[0]).toBe(`/range/${digestOf(BREACHED).slice(0, 5)}`);
});

test("a password that is weak anyway is not looked up", async () => {
  asked.length = 0;

  await check("password123");

  expect(asked).toEqual([]);
});

test("padding of the list is no breach", async () => {
  answer = "padding";

  expect(await check(BREACHED)).toBe("strong");
});

test("a list that fails, or says nothing for two seconds, stops nobody", async () => {
  answer = "failure";
  const failed = await check(BREACHED);
  answer = "silence";
  const silent = await check(BREACHED);

  expect([failed, silent]).toEqual(["strong", "strong"]);
});
