import { type ChildProcess, spawn } from "node:child_process";
import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import subgraph from "../index.ts";
import { sealedColumns } from "./subscriptions.ts";
import { newsletterSubscriptions } from "./tables.ts";

const READERS = 600;
const KILLS = 4;

const smtp = await vi.hoisted(async () => (await import("@atrium/kit/test/smtp")).smtpServer());
const { as, context, pool, published } = await testSubgraph(subgraph);
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await smtp.close();
});

const editor = as(newId(), "EDITOR");
const CREATE = `mutation { newsletterIssueCreate(input: { subject: "News & more", body: "## Hello\\n\\n**You** are [here](https://example.org)." }) { issue { id } errors { code } } }`;
const SEND = `mutation ($id: ID!, $key: String!) { newsletterIssueSend(input: { id: $id, idempotencyKey: $key }) { issue { status } errors { code } } }`;
const ISSUES = `{ newsletterIssues { nodes { status recipients delivered bounced sentAt } } }`;
const addresses = Array.from({ length: READERS }, (_, index) => `reader${index}@example.org`);

function startSender(): ChildProcess {
  const env = { ...process.env, SMTP_URL: smtp.url, NODE_ENV: "test" };
  const child = spawn(process.execPath, [`${import.meta.dirname}/sender.fixture.ts`, pool.url], { env, stdio: ["pipe", "ignore", "inherit"] });
  children.push(child);
  return child;
}

/** What minutes without any sender do: the queue gives jobs of the dead to others, claims of theirs lapse. */
async function letTimePass(): Promise<void> {
  const { db } = context();
  await db.execute(sql`update jobs.job set state = 'retry', start_after = now() where state in ('active', 'retry')`);
  await db.execute(sql`update notifications.email_messages set claimed_at = claimed_at - interval '5 minutes' where claimed_at is not null`);
}

test("an issue reaches everybody once, whatever process is killed while it is sent, but for a mail that was just on its way", { timeout: 90_000 }, async () => {
  const now = context().now();
  const rows = addresses.map((email) => ({
    ...sealedColumns({ email, name: null }),
    status: "SUBSCRIBED" as const,
    askedFrom: now,
    confirmedAt: now,
    createdAt: now,
  }));
  await context().db.insert(newsletterSubscriptions).values(rows);
  const bouncing = addresses[7] as string;
  smtp.answer(bouncing, { code: 550, message: "no such mailbox" });
  const { issue } = (await editor(CREATE)).data.newsletterIssueCreate;
  await editor(SEND, { id: issue.id, key: "once" });

  for (let kill = 0; kill <= KILLS; kill++) {
    const child = startSender();
    if (kill === KILLS) break;
    const until = smtp.received.length + READERS / (KILLS + 2);
    await vi.waitFor(() => expect(smtp.received.length).toBeGreaterThan(until), { timeout: 20_000, interval: 2 });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    await letTimePass();
  }
  await vi.waitFor(async () => expect((await editor(ISSUES)).data.newsletterIssues.nodes[0].status).toBe("SENT"), { timeout: 30_000, interval: 100 });

  const counts = Map.groupBy(smtp.received, ({ rcpt }) => rcpt);
  const repeats = [...counts.values()].map((mails) => mails.length - 1);
  expect([...counts.keys()].sort()).toEqual(addresses.filter((address) => address !== bouncing).sort());
  expect(Math.max(...repeats)).toBeLessThanOrEqual(KILLS);
  expect(repeats.reduce((sum, repeat) => sum + repeat)).toBeLessThanOrEqual(5 * KILLS); // its lanes
  for (const mails of counts.values()) expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect((await editor(ISSUES)).data.newsletterIssues.nodes[0]).toMatchObject({ recipients: READERS, delivered: READERS - 1, bounced: 1 });
  expect((await published("newsletter.sent")).map(([, , data]) => data)).toEqual([{ recipients: READERS }]);
});
