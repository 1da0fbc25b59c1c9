import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import { discussion } from "../comments/discussion.fixture.ts";
import type { PostStatus, PostVisibility } from "../generated.ts";
import subgraph from "../index.ts";
import { hidePost, removePost } from "./write.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember, aPost, befriend, block } = discussion(context);
const { aClubOf } = clubFactory(context);
const { db } = context();
const now = new Date();

const people = {
  author: await aMember(),
  stranger: await aMember(),
  friend: await aMember(),
  clubMember: await aMember(),
  friendInClub: await aMember(),
  blocker: await aMember(),
  blocked: await aMember(),
};
await befriend(people.author.id, people.friend.id);
await befriend(people.author.id, people.friendInClub.id);
await block(people.blocker.id, people.author.id);
await block(people.author.id, people.blocked.id);
const inClub = [people.author.id, people.clubMember.id, people.friendInClub.id, people.blocked.id];
const rooms = {
  PUBLIC: await aClubOf(inClub, { visibility: "PUBLIC" }),
  PRIVATE: await aClubOf(inClub, { visibility: "PRIVATE" }),
  HIDDEN: await aClubOf(inClub, { visibility: "HIDDEN" }),
};

type Room = keyof typeof rooms | null;
type Reader = "visitor" | "moderator" | keyof typeof people;
const readers: Reader[] = ["visitor", "author", "stranger", "friend", "clubMember", "friendInClub", "blocker", "blocked", "moderator"];

/** Who reads a post: asked one by one, and as a list; the two must agree. */
async function readersOf(id: string, authorId: string): Promise<Reader[]> {
  const found: Reader[] = [];
  for (const reader of readers) {
    const ask = reader === "visitor" ? visitor : reader === "moderator" ? as(newId(), "MODERATOR") : as(people[reader].id);
    const [one, list] = [
      await ask(`{ post(id: "${globalId("Post", id)}") { id } }`),
      await ask(`query ($ids: [ID!]) { posts(first: 100, filter: { authorIds: $ids }) { nodes { id } } }`, { ids: [globalId("User", authorId)] }),
    ];
    const isListed = list.data.posts.nodes.some((post: { id: string }) => post.id === globalId("Post", id));
    expect(isListed, `${reader} by list`).toBe(one.data.post !== null);
    if (one.data.post) found.push(reader);
  }
  return found;
}

const all: Reader[] = [...readers];
const members: Reader[] = ["author", "stranger", "friend", "clubMember", "friendInClub", "moderator"];

test.for<[PostVisibility, Room, Reader[]]>([
  ["PUBLIC", null, all.filter((reader) => !reader.startsWith("block"))],
  ["MEMBERS", null, members],
  ["FRIENDS", null, ["author", "friend", "friendInClub", "moderator"]],
  ["PUBLIC", "PUBLIC", all.filter((reader) => !reader.startsWith("block"))],
  ["MEMBERS", "PUBLIC", members],
  ["FRIENDS", "PUBLIC", ["author", "friend", "friendInClub", "moderator"]],
  ["CLUB", "PUBLIC", ["author", "clubMember", "friendInClub", "moderator"]],
  ["PUBLIC", "PRIVATE", ["author", "clubMember", "friendInClub", "moderator"]],
  ["FRIENDS", "PRIVATE", ["author", "friendInClub", "moderator"]],
  ["CLUB", "PRIVATE", ["author", "clubMember", "friendInClub", "moderator"]],
  ["PUBLIC", "HIDDEN", ["author", "clubMember", "friendInClub", "moderator"]],
  ["MEMBERS", "HIDDEN", ["author", "clubMember", "friendInClub", "moderator"]],
])("a %s post in club %s is read by %s", async ([visibility, room, expected]) => {
  const { id } = await aPost({ authorId: people.author.id, visibility, clubId: room && rooms[room] });

  expect(await readersOf(id, people.author.id)).toEqual(expected);
});

test.for<[PostStatus, boolean]>([
  ["DRAFT", true],
  ["SCHEDULED", true],
  ["PENDING_REVIEW", true],
  ["HIDDEN", true],
  ["REMOVED", false],
])("a %s post is read by moderators, and by its author: %s", async ([status, isForAuthor]) => {
  const added = await aPost({
    authorId: people.author.id,
    scheduledFor: now,
    ...(status === "DRAFT" || status === "SCHEDULED" || status === "PENDING_REVIEW" ? { status } : {}),
  });
  if (status === "HIDDEN") await db.transaction((tx) => hidePost(tx, added));
  if (status === "REMOVED") await db.transaction((tx) => removePost(tx, added, { byModerator: true }));
  const post = `{ post(id: "${globalId("Post", added.id)}") { status } }`;
  const list = `{ posts(filter: { statuses: [${status}] }) { nodes { id } } }`;
  const isIn = ({ data }: { data?: { posts: { nodes: { id: string }[] } } }) => data?.posts.nodes.some(({ id }) => id === globalId("Post", added.id));

  const [own, others, moderators] = [as(people.author.id), as(people.friend.id), as(newId(), "MODERATOR")];

  expect((await own(post)).data.post).toEqual(isForAuthor ? { status } : null);
  expect((await others(post)).data.post).toBeNull();
  expect((await moderators(post)).data.post).toEqual({ status });
  expect([isIn(await own(list)), isIn(await others(list)), isIn(await moderators(list))]).toEqual([isForAuthor, false, true]);
  expect((await visitor(list)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("posts of a suspended member are hidden until they are reinstated", async () => {
  const suspended = await aMember({ status: "SUSPENDED" });
  const { id } = await aPost({ authorId: suspended.id });

  expect(await readersOf(id, suspended.id)).toEqual(["moderator"]);
});

test("posts of a club that moderators withhold are out of sight", async () => {
  const clubId = await aClubOf(inClub);
  await db.update(clubs).set({ withheld: "HIDDEN" }).where(eq(clubs.id, clubId));
  const { id } = await aPost({ authorId: people.author.id, clubId });

  expect(await readersOf(id, people.author.id)).toEqual(["author", "moderator"]);
});
