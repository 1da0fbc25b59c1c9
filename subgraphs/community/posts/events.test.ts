import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { tags } from "../tags/tables.ts";
import { type PostRow, postRevisions, posts } from "./tables.ts";
import { removePost, restorePost } from "./write.ts";

const { as, visitor, context, published, deliver } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const pst = (id: string) => globalId("Post", id);
const OF = `query ($ids: [ID!]) { posts(filter: { authorIds: $ids }) { nodes { contentHtml excerpt topic visibility subject { ... on Achievement { id } } author { id } } } }`;
const postsOf = async (id: string, ask = visitor) => (await ask(OF, { ids: [globalId("User", id)] })).data.posts.nodes;
const tell = (work: (tx: Parameters<typeof publish>[0]) => Promise<void>) => context().db.transaction(work);

type Achieved = { userId: string; title: string; category: string; audience: string; announce: boolean };
const achieve = async (given: Partial<Achieved> & { userId: string }, id = newId()) => {
  await tell((tx) => publish(tx, "achievement.created", id, { title: "Won a prize", category: "AWARD", audience: "PUBLIC", announce: true, ...given }));
  await deliver();
  return id;
};

test("an achievement is announced once, as text, with a card of it", async () => {
  const { id } = await aMember();

  const achievement = await achieve({ userId: id, title: "1. *Best* <b>paper</b> @everyone [x](http://a.example)" });
  await deliver();

  const [post, ...others] = await postsOf(id);
  expect(others).toEqual([]);
  expect(post).toEqual({
    contentHtml: "<p>🏆 <strong>1. *Best* &lt;b&gt;paper&lt;/b&gt; @everyone [x](http://a.example)</strong></p>\n",
    excerpt: "🏆 1. *Best* <b>paper</b> @everyone [x](http://a.example)",
    topic: "ACHIEVEMENT",
    visibility: "PUBLIC",
    subject: { id: globalId("Achievement", achievement) },
    author: { id: globalId("User", id) },
  });
  const about = { type: "Achievement", id: achievement };
  expect(await published("post.published")).toContainEqual([
    "post.published",
    expect.any(String),
    expect.objectContaining({ authorId: id, topic: "ACHIEVEMENT", about, mentionIds: [] }),
  ]);
});

test.for([{ announce: false }, { audience: "PRIVATE" }])("an achievement with %o is not announced", async (given) => {
  const { id } = await aMember();

  await achieve({ userId: id, ...given });

  expect(await postsOf(id, as(id))).toEqual([]);
});

test("an announcement follows its achievement: title, audience, end", async () => {
  const { id } = await aMember();
  const achievement = await achieve({ userId: id });
  const change = async (title: string, audience: string) => {
    await tell((tx) => publish(tx, "achievement.updated", achievement, { userId: id, changedFields: ["title"], title, audience }));
    await deliver();
    return postsOf(id, as(id));
  };

  const renamed = await change("Won two prizes", "FRIENDS");
  await tell((tx) => publish(tx, "achievement.deleted", achievement, { userId: id }));
  await deliver();

  expect(renamed).toMatchObject([{ excerpt: "🏆 Won two prizes", visibility: "FRIENDS" }]);
  expect(await postsOf(id, as(id))).toEqual([]);
});

test("an achievement that becomes private takes its announcement back", async () => {
  const { id } = await aMember();
  const achievement = await achieve({ userId: id });

  await tell((tx) => publish(tx, "achievement.updated", achievement, { userId: id, changedFields: ["audience"], title: "Won a prize", audience: "PRIVATE" }));
  await deliver();

  expect(await postsOf(id, as(id))).toEqual([]);
});

test("words an author gave an announcement stay when the achievement is renamed", async () => {
  const { id } = await aMember();
  const achievement = await achieve({ userId: id });
  const [row] = await context().db.select().from(posts).where(eq(posts.aboutId, achievement));
  await as(id)(`mutation ($id: ID!) { postUpdate(input: { id: $id, content: "So happy!" }) { errors { code } } }`, { id: pst(row?.id as string) });

  await tell((tx) => publish(tx, "achievement.updated", achievement, { userId: id, changedFields: ["title"], title: "Other", audience: "PUBLIC" }));
  await deliver();

  expect(await postsOf(id)).toMatchObject([{ excerpt: "So happy!" }]);
});

test("events about achievements nobody knows change nothing", async () => {
  const userId = newId();

  await tell(async (tx) => {
    await publish(tx, "achievement.updated", newId(), { userId, changedFields: [], title: "?", audience: "PUBLIC" });
    await publish(tx, "achievement.deleted", newId(), { userId });
  });

  await expect(deliver()).resolves.toBeUndefined();
});

test("what somebody wrote stays without them: no author, editor, mention or draft", async () => {
  const [gone, other] = [await aMember(), await aMember()];
  const post = await aPost({ authorId: gone.id, content: "First" });
  await as(gone.id)(`mutation ($id: ID!) { postUpdate(input: { id: $id, content: "Second" }) { errors { code } } }`, { id: pst(post.id) });
  const draft = await aPost({ authorId: gone.id, status: "DRAFT", tags: ["drafted"] });
  const mention = await aPost({ authorId: other.id, content: `Thanks @${gone.username}` });
  const [tag] = await context().db.select().from(tags).where(eq(tags.slug, "drafted"));
  await as(gone.id)(`mutation ($id: ID!) { tagFollowSet(input: { tagId: $id, following: true }) { errors { code } } }`, {
    id: globalId("Tag", tag?.id as string),
  });

  await tell((tx) => publish(tx, "user.anonymized", gone.id, {}));
  await deliver();

  const { data } = await visitor(
    `query ($a: ID!, $b: ID!) { post(id: $a) { content author { id } revisions { nodes { editor { id } } } } mention: post(id: $b) { mentions { id } } tag(slug: "drafted") { followersCount } }`,
    {
      a: pst(post.id),
      b: pst(mention.id),
    },
  );
  expect(data).toEqual({
    post: { content: "Second", author: null, revisions: { nodes: [{ editor: null }] } },
    mention: { mentions: [] },
    tag: { followersCount: 0 },
  });
  const { db } = context();
  expect([
    await db.$count(posts, eq(posts.id, draft.id)),
    await db.$count(posts, eq(posts.authorId, gone.id)),
    await db.$count(postRevisions, eq(postRevisions.editorId, gone.id)),
  ]).toEqual([0, 0, 0]);
});

test("what is told of a post whose author is gone names nobody", async () => {
  const { id, authorId } = await aPost();
  await tell((tx) => publish(tx, "user.anonymized", authorId as string, {}));
  await deliver();

  await tell(async (tx) => {
    const [post] = await tx.select().from(posts).where(eq(posts.id, id));
    await restorePost(tx, await removePost(tx, post as PostRow, { byModerator: true }));
  });

  const data = { authorId: null, clubId: null, byModerator: true };
  expect((await published("post.removed", "post.restored")).filter(([, about]) => about === id)).toEqual([
    ["post.removed", id, data],
    ["post.restored", id, data],
  ]);
});
