import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { runJobs } from "@atrium/kit/test/work";
import { count, eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { deliveries } from "../deliveries/tables.ts";
import { factory } from "../factory.ts";
import { inboxes, notifications } from "../inbox/tables.ts";
import subgraph from "../index.ts";
import type { Member } from "../members/tables.ts";
import { tellAll, tellAudience, tellDue } from "./broadcasts.ts";
import { broadcasts, waiting } from "./tables.ts";

const { as, visitor, context, deliver, pool, clock, published } = await testSubgraph(subgraph);
const { aMember, someMembers, happens, posts } = factory(context);

const SEND = `mutation ($input: AnnouncementSendInput!) { announcementSend(input: $input) { recipients errors { code path } } }`;
const INBOX = `query ($of: ID!) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User { notifications { nodes { category title body url subject { __typename } subjectId groupKey actor { id } } } } } }`;

const admin = as(newId(), "ADMIN");
const plain = () => ({ title: "Summer school", body: "Apply **now**.", channels: ["IN_APP"], audience: {}, idempotencyKey: newId() });
const send = async (input: object) => (await admin(SEND, { input: { ...plain(), ...input } })).data.announcementSend;
const tell = () => runJobs(pool, { name: "notifications", jobs: [tellAudience] }, () => context().now());
const people = (...members: Member[]) => ({ userIds: members.map(({ id }) => globalId("User", id)) });
const rowsOf = (...members: Member[]) =>
  context()
    .db.select()
    .from(notifications)
    .where(
      inArray(
        notifications.userId,
        members.map(({ id }) => id),
      ),
    );

test("an announcement reaches its people with title, text and address", async () => {
  const [ada] = (await someMembers(1)) as [Member];
  const answer = await send({ audience: people(ada), url: "https://example.org/school" });

  await tell();

  const { data } = await as(ada.id)(INBOX, { of: globalId("User", ada.id) });
  expect(answer).toEqual({ recipients: 1, errors: [] });
  expect(data._entities[0].notifications.nodes).toEqual([
    {
      ...{ category: "ANNOUNCEMENT", title: "Summer school", body: "Apply **now**.", url: "https://example.org/school" },
      ...{ subject: null, subjectId: null, groupKey: null, actor: null },
    },
  ]);
});

test("whoever meets all conditions is in the audience, with an active account", async () => {
  const institution = newId();
  const [alumna, editor, student] = [
    await aMember({ institution, kind: "ALUMNI" }),
    await aMember({ institution, kind: "ALUMNI", roles: ["MEMBER", "EDITOR"] }),
    await aMember({ institution }),
  ];
  await aMember({ institution, kind: "ALUMNI", status: "PENDING" });
  const clubId = newId();
  await happens("club.member_joined", clubId, { userId: editor.id, role: "MEMBER" });
  await deliver();
  const audiences = [
    { institution: institution.toUpperCase() },
    { institution, kinds: ["ALUMNI"] },
    { institution, kinds: ["ALUMNI"], roles: ["EDITOR"] },
    { clubId: globalId("Club", clubId) },
    { clubId: globalId("Club", clubId), kinds: ["STUDENT"] },
    { ...people(alumna, student), institution, kinds: ["STUDENT"] },
  ];

  expect((await Promise.all(audiences.map((audience) => send({ audience })))).map(({ recipients }) => recipients)).toEqual([3, 2, 1, 1, 0, 1]);
});

test("it goes out on the channels given, as far as each person wants them", async () => {
  const [ada] = (await someMembers(1)) as [Member];
  await send({ audience: people(ada), channels: ["EMAIL", "PUSH"] });

  await tell();

  const found = await context().db.select().from(deliveries).where(eq(deliveries.userId, ada.id));
  expect(found.map(({ channel }) => channel)).toEqual(["EMAIL"]);
  expect((await rowsOf(ada)).map(({ isInApp }) => isInApp)).toEqual([false]);
});

test("the same key sends once, also at once; with another text it is refused", async () => {
  const [ada] = (await someMembers(1)) as [Member];
  const input = { ...plain(), audience: people(ada) };

  const answers = await Promise.all(Array.from({ length: 4 }, () => admin(SEND, { input })));
  const other = await admin(SEND, { input: { ...input, title: "Winter school" } });
  await tell();

  expect(answers.map(({ data }) => data.announcementSend)).toEqual(Array.from({ length: 4 }, () => ({ recipients: 1, errors: [] })));
  expect(other.data.announcementSend.errors).toEqual([{ code: "IDEMPOTENCY_MISMATCH", path: ["idempotencyKey"] }]);
  expect(await rowsOf(ada)).toHaveLength(1);
});

test("a scheduled one waits for its time", async () => {
  const [ada] = (await someMembers(1)) as [Member];
  const scheduledFor = new Date(Date.now() + 3_600_000);
  await send({ audience: people(ada), scheduledFor: scheduledFor.toISOString() });
  await tell();
  const early = await rowsOf(ada);

  clock.now = new Date(scheduledFor.getTime() + 1_000);
  await tellDue.run({ db: context().db, now: () => context().now() } as Parameters<typeof tellDue.run>[0], {});
  clock.now = null;

  expect([early, (await rowsOf(ada)).map(({ createdAt }) => createdAt)]).toEqual([[], [scheduledFor]]);
});

test.for([
  [{ title: " " }, "REQUIRED", ["title"]],
  [{ title: "x".repeat(151) }, "TOO_LONG", ["title"]],
  [{ body: "" }, "REQUIRED", ["body"]],
  [{ channels: [] }, "REQUIRED", ["channels"]],
  [{ audience: { roles: ["KING"] } }, "INVALID", ["audience", "roles", "0"]],
  [{ audience: { userIds: [globalId("User", newId())] } }, "NOT_FOUND", ["audience", "userIds", "0"]],
  [{ scheduledFor: "2126-01-01T00:00:00Z" }, "OUT_OF_RANGE", ["scheduledFor"]],
  [{ idempotencyKey: "x".repeat(65) }, "TOO_LONG", ["idempotencyKey"]],
] as const)("%j is refused", async ([input, code, path]) => {
  expect(await send(input)).toEqual({ recipients: null, errors: [{ code, path }] });
});

test("only administrators of notifications send one", async () => {
  const codes = [await as(newId(), "EDITOR")(SEND, { input: plain() }), await visitor(SEND, { input: plain() })].map(
    ({ errors }) => errors?.[0]?.extensions.code,
  );

  expect(codes).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
});

test("a thousand people are told exactly once, by several processes that are stopped in between", async () => {
  const crowd = await someMembers(1_000);
  await send({ audience: people(...crowd) });
  const found = (await context().db.select().from(broadcasts)).find(({ audience }) => audience.userIds?.length === 1_000);
  const id = found?.id as string;
  const stopped = (db: ReturnType<typeof context>["db"], after: number): typeof db => {
    let left = after;
    const transaction: typeof db.transaction = (work) =>
      db.transaction(async (tx) => {
        const answer = await work(tx);
        if (--left < 0) throw new Error("stopped before the commit");
        return answer;
      });
    return Object.assign(Object.create(db), { transaction });
  };

  await Promise.allSettled([1, 2, 3].map((after) => tellAll(stopped(context().db, after), id)));
  const between = (await rowsOf(...crowd)).length;
  await Promise.all([tellAll(context().db, id), tellAll(context().db, id)]);

  const rows = await rowsOf(...crowd);
  expect(between).toBeLessThan(1_000);
  expect([rows.length, new Set(rows.map(({ userId }) => userId)).size]).toEqual([1_000, 1_000]);
  const isTheirs = new Set(crowd.map((member) => member.id));
  expect((await published("notification.created")).filter(([, , data]) => isTheirs.has((data as { userId: string }).userId))).toHaveLength(1_000);
  expect(await context().db.select({ count: count() }).from(waiting).where(eq(waiting.broadcastId, id))).toEqual([{ count: 0 }]);
  const read = await context()
    .db.select()
    .from(inboxes)
    .where(
      inArray(
        inboxes.id,
        crowd.map(({ id: one }) => one),
      ),
    );
  expect(new Set(read.map(({ unreadCount }) => unreadCount))).toEqual(new Set([1]));
});

test("news of somebody with many followers reach them in batches, after those who are mentioned", async () => {
  const [author, ...followers] = (await someMembers(151)) as [Member, ...Member[]];
  await Promise.all(followers.map(({ id }) => happens("user.followed", author.id, { followerId: id }, id)));
  await posts(author.id, { mentionIds: [followers[0]?.id as string] });
  await deliver();
  const before = await rowsOf(...followers);

  await tell();

  const rows = await rowsOf(...followers);
  expect(before.map(({ text }) => text)).toEqual(["post.mention"]);
  expect([rows.length, new Set(rows.map(({ userId }) => userId)).size]).toEqual([150, 150]);
});
