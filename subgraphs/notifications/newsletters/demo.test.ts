import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { people } from "../emails/people.fixture.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { newsletter } from "./demo.ts";

const { as, context, pool, published, runJobs } = await testSubgraph(subgraph);
const { aPerson } = people(pool);
const { someMembers } = factory(context);

const present = new Date("2026-03-18T12:00:00Z");
const editor = as(crypto.randomUUID(), "EDITOR");
for (const { id, username } of await someMembers(40)) aPerson({ id, email: `${username}@example.org` });
await seed({ ...subgraph, demo: [newsletter] }, pool, { present, account: () => expect.unreachable() });

test("two years of issues went out month by month to more and more readers, the next one is planned", async () => {
  const { data } = await editor(`{ newsletterIssues(first: 100) { nodes { subject body status scheduledFor sentAt recipients delivered bounced } } }`);

  const sent = data.newsletterIssues.nodes.filter(({ status }: { status: string }) => status === "SENT");
  const others = data.newsletterIssues.nodes.filter(({ status }: { status: string }) => status !== "SENT");
  expect(sent).toHaveLength(24);
  expect(sent.every((issue: Record<string, number>) => issue["recipients"] === (issue["delivered"] ?? 0) + (issue["bounced"] ?? 0))).toBe(true);
  expect(Math.max(...sent.map(({ recipients }: { recipients: number }) => recipients))).toBeGreaterThan(20);
  expect(others.map(({ status, scheduledFor }: Record<string, string>) => [status, scheduledFor])).toEqual(
    expect.arrayContaining([
      ["DRAFT", null],
      ["SCHEDULED", "2026-04-07T09:00:00.000Z"],
    ]),
  );
  expect(await published("newsletter.sent")).toHaveLength(24);
});

test("the list has readers of every kind, members at their own addresses among them", async () => {
  const { data } = await editor(`{ newsletterSubscriptions(first: 100) { nodes { email status user { id } } } }`);

  const { nodes } = data.newsletterSubscriptions;
  expect(nodes.filter(({ user }: { user: unknown }) => user).length).toBeGreaterThan(8);
  expect(nodes.filter(({ status }: { status: string }) => status === "SUBSCRIBED").length).toBeGreaterThan(25);
});

test("mails of the last weeks are in the log, and none is sent", async () => {
  await runJobs();

  const { data } = await as(crypto.randomUUID(), "ADMIN")(`{ emailMessages(first: 100) { nodes { to templateKey subject status createdAt } } }`);
  const { nodes } = data.emailMessages;
  expect(nodes.length).toBeGreaterThan(20);
  expect(nodes.every(({ status, to, subject }: Record<string, string>) => status === "SENT" && to?.includes("@") && subject?.includes("letter"))).toBe(true);
});
