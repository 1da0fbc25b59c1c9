import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { screenedWords } from "../moderation/tables.ts";
import { tags } from "../tags/tables.ts";
import { posts } from "./tables.ts";
import { hidePost, restorePost } from "./write.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const ERRORS = "errors { code path ... on ConflictError { currentVersion } ... on StateError { currentState } }";
const UPDATE = `mutation ($input: PostUpdateInput!) {
  postUpdate(input: $input) { post { title content contentHtml tags { name } topic status version isEdited scheduledFor mentions { id } } ${ERRORS} }
}`;
const PUBLISH = `mutation ($id: ID!) { postPublish(input: { id: $id }) { post { status publishedAt scheduledFor } ${ERRORS} } }`;
const DELETE = `mutation ($id: ID!) { postDelete(input: { id: $id }) { deletedId ${ERRORS} } }`;
const REVISIONS = `query ($id: ID!) { post(id: $id) { content isEdited revisions { nodes { title content editor { id } } totalCount } } }`;
const pst = (id: string) => globalId("Post", id);
const countOf = async (slug: string) => (await context().db.select().from(tags).where(eq(tags.slug, slug)))[0]?.postsCount;
const eventsAbout = async (id: string) => (await published()).filter(([, subject]) => subject === id).map(([type]) => type);

test("an author changes a post, and the former text is kept", async () => {
  const [author, friend] = [await aMember(), await aMember()];
  const post = await aPost({ authorId: author.id, title: "First", content: "Old words", tags: ["Before"] });
  const input = { id: pst(post.id), expectedVersion: 1, title: "", content: `New words, @${friend.username}`, tags: ["After"], topic: "QUESTION" };

  const { data } = await as(author.id)(UPDATE, { input });
  const seen = await visitor(REVISIONS, { id: pst(post.id) });

  expect(data.postUpdate.errors).toEqual([]);
  expect(data.postUpdate.post).toMatchObject({ title: null, tags: [{ name: "After" }], topic: "QUESTION", version: 2, isEdited: true });
  expect(data.postUpdate.post.contentHtml).toContain("New words");
  expect(seen.data.post.revisions).toEqual({ nodes: [{ title: "First", content: "Old words", editor: { id: globalId("User", author.id) } }], totalCount: 1 });
  const told = { authorId: author.id, changedFields: ["title", "content", "topic", "tags"], mentionIds: [friend.id], version: 2 };
  expect(await published("post.updated")).toContainEqual(["post.updated", post.id, told]);
  expect([await countOf("before"), await countOf("after")]).toEqual([0, 1]);
});

test("a stale version changes nothing and tells the stored one", async () => {
  const { id, authorId } = await aPost();
  const update = (content: string) => as(authorId as string)(UPDATE, { input: { id: pst(id), expectedVersion: 1, content } });

  const answers = await Promise.all(["One", "Two", "Three"].map(update));

  const errors = answers.flatMap(({ data }) => data.postUpdate.errors);
  expect(errors).toEqual(Array(2).fill({ code: "STALE_VERSION", path: ["expectedVersion"], currentVersion: 2 }));
});

test("an update that changes nothing leaves the version as it is", async () => {
  const { id, authorId, content } = await aPost({ tags: ["Same"] });

  const { data } = await as(authorId as string)(UPDATE, { input: { id: pst(id), content, tags: ["same"] } });

  expect(data.postUpdate).toMatchObject({ post: { version: 1, isEdited: false }, errors: [] });
});

test("drafts are rewritten without a trace", async () => {
  const { id, authorId } = await aPost({ status: "DRAFT" });

  const { data } = await as(authorId as string)(UPDATE, { input: { id: pst(id), content: "Better" } });
  const seen = await as(authorId as string)(REVISIONS, { id: pst(id) });

  expect(data.postUpdate.post).toMatchObject({ content: "Better", isEdited: false, version: 2 });
  expect(seen.data.post.revisions.totalCount).toBe(0);
  expect(await eventsAbout(id)).toEqual([]);
});

test("only its author changes, publishes and removes a post; what one cannot see does not exist", async () => {
  const [shown, draft, stranger] = [await aPost(), await aPost({ status: "DRAFT" }), await aMember()];
  const attempts = (id: string) =>
    Promise.all([UPDATE, PUBLISH, DELETE].map((document) => as(stranger.id)(document, { id: pst(id), input: { id: pst(id), content: "Mine" } })));

  const [onShown, onDraft] = [await attempts(shown.id), await attempts(draft.id)];

  const codes = (answers: typeof onShown) =>
    answers.map(({ data }) => (Object.values(data)[0] as { errors: { code: string }[] }).errors.map(({ code }) => code));
  expect(codes(onShown)).toEqual([["POLICY"], ["POLICY"], ["POLICY"]]);
  expect(codes(onDraft)).toEqual([["NOT_FOUND"], ["NOT_FOUND"], ["NOT_FOUND"]]);
  expect((await visitor(DELETE, { id: pst(shown.id) })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a draft is published once, also by two clicks", async () => {
  const { id, authorId } = await aPost({ status: "DRAFT", tags: ["Twice clicked"] });
  const publish = () => as(authorId as string)(PUBLISH, { id: pst(id) });

  const answers = await Promise.all([publish(), publish()]);

  const results = answers.map(({ data }) => data.postPublish.errors[0]?.code ?? data.postPublish.post.status).sort();
  expect(results).toEqual(["ALREADY_DONE", "PUBLISHED"]);
  expect(await eventsAbout(id)).toEqual(["post.published"]);
  expect(await countOf("twice-clicked")).toBe(1);
});

test("a draft gets a time, another, and none again; what is published takes none", async () => {
  const { id, authorId } = await aPost({ status: "DRAFT" });
  const schedule = (scheduledFor: string | null) => as(authorId as string)(UPDATE, { input: { id: pst(id), scheduledFor } });
  const soon = new Date(Date.now() + 3_600_000).toISOString();

  const [scheduled, draft] = [await schedule(soon), await schedule(null)];
  await as(authorId as string)(PUBLISH, { id: pst(id) });
  const late = await schedule(soon);

  expect(scheduled.data.postUpdate.post).toMatchObject({ status: "SCHEDULED", scheduledFor: soon });
  expect(draft.data.postUpdate.post).toMatchObject({ status: "DRAFT", scheduledFor: null });
  expect(late.data.postUpdate.errors).toEqual([{ code: "INVALID_STATE", path: ["scheduledFor"], currentState: "PUBLISHED" }]);
});

test("a removed post leaves every list at once; its revisions stay for moderators", async () => {
  const post = await aPost({ tags: ["Removed soon"], content: "Unrepeatable words" });
  const author = as(post.authorId as string);
  await author(UPDATE, { input: { id: pst(post.id), content: "Other unrepeatable words" } });

  const { data } = await author(DELETE, { id: pst(post.id) });

  const lists = await visitor(`{ posts(filter: { query: "unrepeatable" }) { nodes { id } } tag(slug: "removed-soon") { postsCount posts { nodes { id } } } }`);
  const byModerator = await as(newId(), "MODERATOR")(REVISIONS, { id: pst(post.id) });
  const again = await author(DELETE, { id: pst(post.id) });
  expect(data.postDelete).toEqual({ deletedId: pst(post.id), errors: [] });
  expect(lists.data).toEqual({ posts: { nodes: [] }, tag: { postsCount: 0, posts: { nodes: [] } } });
  expect((await author(REVISIONS, { id: pst(post.id) })).data.post).toBeNull();
  expect(byModerator.data.post.revisions.totalCount).toBe(1);
  expect(again.data.postDelete.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
  expect(await published("post.removed")).toContainEqual(["post.removed", post.id, { authorId: post.authorId, clubId: null, byModerator: false }]);
});

test("a hidden post stays as it is until moderators have decided, and what counted it follows", async () => {
  const post = await aPost({ tags: ["Hidden for now"] });
  const { db } = context();

  const hidden = await db.transaction((tx) => hidePost(tx, post));
  const refused = await as(post.authorId as string)(UPDATE, { input: { id: pst(post.id), content: "Quickly changed" } });
  const whileHidden = await countOf("hidden-for-now");
  await db.transaction((tx) => restorePost(tx, hidden));

  expect(refused.data.postUpdate.errors).toEqual([{ code: "INVALID_STATE", path: ["id"], currentState: "HIDDEN" }]);
  expect([whileHidden, await countOf("hidden-for-now")]).toEqual([0, 1]);
  expect(await eventsAbout(post.id)).toEqual(["post.published", "post.removed", "post.restored"]);
});

test("a post that its author removed is not brought back", async () => {
  const post = await aPost();
  await as(post.authorId as string)(DELETE, { id: pst(post.id) });
  const { db } = context();
  const [removed] = await db.select().from(posts).where(eq(posts.id, post.id));

  const restored = await db.transaction((tx) => restorePost(tx, removed as typeof post));

  expect(restored.status).toBe("REMOVED");
});

test("code keeps its language, and a post in no club is for no club", async () => {
  const { id, authorId } = await aPost({ format: "CODE", codeLanguage: "go", content: "x := 1" });
  const update = (input: object) => as(authorId as string)(UPDATE, { input: { id: pst(id), ...input } });

  const [language, club] = [await update({ codeLanguage: null }), await update({ visibility: "CLUB" })];

  expect(language.data.postUpdate.errors).toEqual([{ code: "REQUIRED", path: ["codeLanguage"] }]);
  expect(club.data.postUpdate.errors).toEqual([{ code: "INVALID", path: ["visibility"] }]);
});

test("counts of tags stay exact when many posts come, change and go at once", async () => {
  const names = ["Storm a", "Storm b", "Storm c", "Storm d"];
  const rotated = (by: number) => [...names.slice(by % 4), ...names.slice(0, by % 4)];
  const made = await Promise.all(Array.from({ length: 12 }, (_, n) => aPost({ tags: rotated(n).slice(0, 2 + (n % 3)) })));

  await Promise.all(
    made.map(({ id, authorId }, n) =>
      n % 3 === 0
        ? as(authorId as string)(DELETE, { id: pst(id) })
        : as(authorId as string)(UPDATE, { input: { id: pst(id), tags: rotated(n + 1).slice(n % 3) } }),
    ),
  );

  const { data } = await visitor(`{ tags(query: "storm") { nodes { slug postsCount posts { totalCount } } } }`);
  expect(data.tags.nodes).toHaveLength(4);
  expect(data.tags.nodes.filter((tag: { postsCount: number; posts: { totalCount: number } }) => tag.postsCount !== tag.posts.totalCount)).toEqual([]);
  expect(data.tags.nodes.reduce((sum: number, tag: { postsCount: number }) => sum + tag.postsCount, 0)).toBe(4 * 3 + 4 * 2);
});

test("new tags that many posts get at once, in any order, make nobody wait for ever", async () => {
  const made = await Promise.all(Array.from({ length: 10 }, () => aPost({ tags: ["Gale old"] })));
  const names = (round: number) => Array.from({ length: 8 }, (_, n) => `Gale ${round} ${n}`);

  for (let round = 0; round < 4; round++) {
    const wanted = [...names(round), "Gale old"];
    const update = ({ id, authorId }: (typeof made)[number], n: number) =>
      as(authorId as string)(UPDATE, { input: { id: pst(id), tags: n % 2 ? wanted : wanted.toReversed() } });
    const answers = await Promise.all([...made.map(update), ...Array.from({ length: 5 }, () => aPost({ tags: wanted }))]);
    expect(answers.flatMap((answer) => ("errors" in answer && answer.errors) || [])).toEqual([]);
  }

  expect([await countOf("gale-3-0"), await countOf("gale-0-0"), await countOf("gale-old")]).toEqual([15, 5, 30]);
});

test("what a rule holds waits for a moderator, whether it is new, a draft or a changed text", async () => {
  await context().db.insert(screenedWords).values({ word: "miraclecure" }).onConflictDoNothing();
  const { id, authorId } = await aPost();
  const [author, held] = [as(authorId as string), "Buy this miraclecure now"];
  const draft = await aPost({ authorId: authorId as string, status: "DRAFT", content: held });

  const created = await author(`mutation ($content: Markdown!) { postCreate(input: { content: $content }) { post { id status publishedAt } } }`, {
    content: held,
  });
  const released = await author(PUBLISH, { id: pst(draft.id) });
  const changed = await author(UPDATE, { input: { id: pst(id), content: held } });

  const { post } = created.data.postCreate;
  expect(post).toMatchObject({ status: "PENDING_REVIEW", publishedAt: null });
  expect(released.data.postPublish.post.status).toBe("PENDING_REVIEW");
  expect(changed.data.postUpdate.post.status).toBe("HIDDEN");
  expect((await visitor(REVISIONS, { id: post.id })).data.post).toBeNull();
  expect(await eventsAbout(id)).toEqual(["post.published", "post.updated", "post.removed"]);
});
