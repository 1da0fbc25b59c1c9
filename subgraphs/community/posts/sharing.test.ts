import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { blocks } from "../relationships/tables.ts";
import { posts } from "./tables.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const SHARE = `mutation ($input: PostShareInput!) {
  postShare(input: $input) { post { id content isShare displayTitle sharedPost { id sharesCount } } errors { code path } }
}`;
const SEEN = `query ($id: ID!) { post(id: $id) { isShare sharesCount sharedPost { id } } }`;
const DELETE = `mutation ($id: ID!) { postDelete(input: { id: $id }) { errors { code } } }`;
const pst = (id: string) => globalId("Post", id);
const sharesOf = async (id: string) => (await context().db.select().from(posts).where(eq(posts.id, id)))[0]?.sharesCount;

test("a public post is shared, with words or without", async () => {
  const [original, sharer] = [await aPost(), await aMember()];

  const bare = await as(sharer.id)(SHARE, { input: { postId: pst(original.id) } });
  const quoting = await as(sharer.id)(SHARE, { input: { postId: pst(original.id), comment: "Worth **reading**" } });

  const sharedPost = { id: pst(original.id), sharesCount: 1 };
  expect(bare.data.postShare).toEqual({ post: { id: expect.any(String), content: "", isShare: true, displayTitle: "Shared post", sharedPost }, errors: [] });
  expect(quoting.data.postShare.post).toMatchObject({ displayTitle: "Worth reading", sharedPost: { sharesCount: 2 } });
  expect(await published("post.published")).toContainEqual([
    "post.published",
    expect.any(String),
    expect.objectContaining({ authorId: sharer.id, sharedPostId: original.id }),
  ]);
});

test("a share without words is passed on as its original", async () => {
  const [original, first, second] = [await aPost(), await aMember(), await aMember()];
  const { data } = await as(first.id)(SHARE, { input: { postId: pst(original.id) } });

  const passedOn = await as(second.id)(SHARE, { input: { postId: data.postShare.post.id } });

  expect(passedOn.data.postShare.post.sharedPost).toEqual({ id: pst(original.id), sharesCount: 2 });
});

test("deleting the original leaves a tombstone, deleting a share uncounts it", async () => {
  const [original, sharer] = [await aPost(), await aMember()];
  const share = async () => (await as(sharer.id)(SHARE, { input: { postId: pst(original.id) } })).data.postShare.post.id as string;
  const [kept, deleted] = [await share(), await share()];

  await as(sharer.id)(DELETE, { id: deleted });
  const counted = await sharesOf(original.id);
  await as(original.authorId as string)(DELETE, { id: pst(original.id) });

  expect(counted).toBe(1);
  expect((await visitor(SEEN, { id: kept })).data.post).toEqual({ isShare: true, sharesCount: 0, sharedPost: null });
});

test("what is not public is not shared, what is not seen does not exist", async () => {
  const sharer = await aMember();
  const share = async (given: Parameters<typeof aPost>[0]) =>
    (await as(sharer.id)(SHARE, { input: { postId: pst((await aPost(given)).id) } })).data.postShare.errors;

  expect(await share({ visibility: "MEMBERS" })).toEqual([{ code: "POLICY", path: ["postId"] }]);
  expect(await share({ authorId: sharer.id, status: "DRAFT" })).toEqual([{ code: "POLICY", path: ["postId"] }]);
  expect(await share({ visibility: "FRIENDS" })).toEqual([{ code: "NOT_FOUND", path: ["postId"] }]);
  expect(await share({ status: "DRAFT" })).toEqual([{ code: "NOT_FOUND", path: ["postId"] }]);
});

test.for(["the author", "the sharer"])("nobody shares across a block by %s", async (blocker) => {
  const [original, sharer] = [await aPost(), await aMember()];
  const [blockerId, blockedId] = blocker === "the author" ? [original.authorId as string, sharer.id] : [sharer.id, original.authorId as string];
  await context().db.insert(blocks).values({ blockerId, blockedId, createdAt: new Date() });

  const { data } = await as(sharer.id)(SHARE, { input: { postId: pst(original.id) } });

  expect(data.postShare.errors).toEqual([{ code: "BLOCKED", path: ["postId"] }]);
});

test("shares are counted exactly when many come and go at once, and a retry counts once", async () => {
  const original = await aPost();
  const people = await Promise.all(Array.from({ length: 15 }, () => aMember()));
  const share = (id: string, idempotencyKey?: string) => as(id)(SHARE, { input: { postId: pst(original.id), idempotencyKey } });

  const shared = await Promise.all(people.map(({ id }) => share(id)));
  const key = newId();
  await Promise.all([
    ...people.slice(0, 5).map(({ id }, index) => as(id)(DELETE, { id: shared[index]?.data.postShare.post.id })),
    ...people.slice(5, 8).map(({ id }) => share(id)),
    ...Array.from({ length: 4 }, () => share(people[9]?.id as string, key)),
  ]);

  expect(await sharesOf(original.id)).toBe(15 - 5 + 3 + 1);
});

test("a retry answers the share also when its original is gone by then", async () => {
  const [original, sharer] = [await aPost(), await aMember()];
  const share = () => as(sharer.id)(SHARE, { input: { postId: pst(original.id), idempotencyKey: "again" } });
  const first = await share();
  await as(original.authorId as string)(DELETE, { id: pst(original.id) });

  const again = await share();

  expect(again.data.postShare).toEqual({ post: { ...first.data.postShare.post, sharedPost: null }, errors: [] });
});
