import { createHash } from "node:crypto";
import { newId } from "@atrium/kit";
import { startConsumers, startJobs } from "@atrium/kit/work";
import { afterAll, expect, test, vi } from "vitest";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { trustedQueries } from "./door/persisted.ts";
import { END_MAILS } from "./one-click.ts";
import { testGraph } from "./test/graph.ts";

const smtp = await vi.hoisted(async () => {
  const { smtpServer } = await import("@atrium/kit/test/smtp");
  const server = await smtpServer();
  process.env["SMTP_URL"] = server.url;
  return server;
});
afterAll(() => smtp.close());

const { url, pool, ask, signIn } = await testGraph();
const definitions = await Promise.all((await discoverSubgraphs()).map(loadSubgraph));
await startConsumers(pool, definitions);
await startJobs(pool, definitions);

const REGISTER = `mutation ($input: AuthRegisterInput!) { authRegister(input: $input) { errors { code } } }`;
const VERIFY = `mutation ($token: String!) { authEmailVerify(input: { token: $token }) { user { id status } errors { code } } }`;
const SUBSCRIBE = `mutation ($email: EmailAddress!) { newsletterSubscribe(input: { email: $email }) { ok } }`;
const CONFIRM = `mutation ($token: String!) { newsletterConfirm(input: { token: $token }) { subscription { status } errors { code } } }`;
const CREATE = `mutation { newsletterIssueCreate(input: { subject: "News", body: "Hello." }) { issue { id } } }`;
const SEND = `mutation ($id: ID!, $key: String!) { newsletterIssueSend(input: { id: $id, idempotencyKey: $key }) { errors { code } } }`;
const LIST = `{ newsletterSubscriptions(first: 100) { nodes { email status } } }`;

const anAddress = () => `m${newId().replaceAll("-", "").slice(-16)}@example.org`;
const mailTo = (address: string, index = 0) => vi.waitFor(() => smtp.to(address)[index] ?? expect.fail("no mail yet"), { timeout: 10_000, interval: 10 });
const tokenIn = (text: string | undefined) => /[?&]token=([\w.~-]+)/.exec(text ?? "")?.[1] as string;
const oneClick = (list: string | undefined) => new URL(/<(.*)>/.exec(list ?? "")?.[1] ?? "");
const headerOf = ({ headers }: { headers: { key: string; value: string }[] }, name: string) => headers.find(({ key }) => key === name)?.value;
const click = (search: string, init: RequestInit = { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) }) =>
  fetch(`${url}/mail/unsubscribe${search}`, { redirect: "manual", ...init });
const statusOf = async (address: string, accessToken: string) =>
  (await ask(LIST, {}, accessToken)).data.newsletterSubscriptions.nodes.find(({ email }: { email: string }) => email === address)?.status;

test("who registers is mailed a link at once, and welcomed when they opened it, not before", async () => {
  const email = anAddress();
  const input = {
    username: `m${newId().slice(-10).replaceAll("-", "")}`,
    email,
    password: "kaktus-Lampe-Fahrrad-91",
    fullName: "Ada <Lovelace>",
    acceptTerms: true,
  };

  const registered = await ask(REGISTER, { input });
  const link = await mailTo(email);
  const { data } = await ask(VERIFY, { token: tokenIn(link.text) });
  const welcome = await mailTo(email, 1);

  expect(registered.data.authRegister.errors).toEqual([]);
  expect(link).toMatchObject({ subject: "Confirm your email address", text: expect.stringContaining("Hello Ada <Lovelace>,") });
  expect(link.html).toContain("Hello Ada &lt;Lovelace&gt;,");
  expect(headerOf(link, "list-unsubscribe")).toBeUndefined();
  expect(data.authEmailVerify.user.status).toBe("ACTIVE");
  expect(welcome.subject).toBe("Welcome, Ada <Lovelace>");
  expect(smtp.to(email)).toHaveLength(2);
});

test("a newsletter is subscribed to by two steps and ended by one click, signed out", async () => {
  const { accessToken } = await signIn("EDITOR");
  const email = anAddress();

  await ask(SUBSCRIBE, { email });
  const { text } = await mailTo(email);
  const before = await statusOf(email, accessToken);
  await ask(CONFIRM, { token: tokenIn(text) });
  const { issue } = (await ask(CREATE, {}, accessToken)).data.newsletterIssueCreate;
  await ask(SEND, { id: issue.id, key: newId() }, accessToken);
  const mail = await mailTo(email, 1);
  const { pathname, search } = oneClick(headerOf(mail, "list-unsubscribe"));
  const looked = await click(search, { method: "GET" });
  const afterLook = await statusOf(email, accessToken);
  const [once, again] = [await click(search), await click(search)];

  expect([before, afterLook, await statusOf(email, accessToken)]).toEqual(["PENDING_CONFIRMATION", "SUBSCRIBED", "UNSUBSCRIBED"]);
  expect([pathname, headerOf(mail, "list-unsubscribe-post")]).toEqual(["/mail/unsubscribe", "List-Unsubscribe=One-Click"]);
  expect([looked.status, looked.headers.get("location")]).toEqual([302, `https://atrium.localhost/unsubscribe${search}`]);
  expect([once.status, again.status]).toEqual([200, 200]);
});

test("a click with a secret nobody mailed is refused, and so is a long one", async () => {
  const forged = await Promise.all(["", "?token=x", `?token=${"x".repeat(300)}.${"y".repeat(300)}`, "?token[]=x"].map((search) => click(search)));
  const long = await click("?token=x", { method: "POST", body: "x".repeat(10_000) });

  expect(forged.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(long.status).toBe(413);
});

test("the click runs where only known operations do", async () => {
  const trusted = await trustedQueries();

  expect(trusted.has(createHash("sha256").update(END_MAILS).digest("hex"))).toBe(true);
});
