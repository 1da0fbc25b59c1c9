import { globalId } from "@atrium/kit";
import { expect, test } from "vitest";
import { open } from "./live/client.fixture.ts";
import { type SignedIn, testGraph } from "./test/graph.ts";

const { url, ask, signIn } = await testGraph({ isWorking: true });

/** Asks as a person; what should have worked must have. */
const as =
  (person: SignedIn | null) =>
  async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await ask(query, variables, person?.accessToken);
    expect(answer.errors, query).toBeUndefined();
    return answer.data;
  };
const idOf = ({ viewer }: SignedIn) => globalId("User", viewer.id);
/** Waits until what follows from events is there. */
const eventually = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 10_000, interval: 50 });

const POST = "mutation ($input: PostCreateInput!) { postCreate(input: $input) { post { id status } errors { code message } } }";
const COMMENT = "mutation ($input: CommentCreateInput!) { commentCreate(input: $input) { comment { id } errors { code message } } }";
const LIKE = "mutation ($id: ID!) { reactionAdd(input: { subjectId: $id, type: LIKE }) { reactionGroups { type count } errors { code } } }";
const UNLIKE = "mutation ($id: ID!) { reactionRemove(input: { subjectId: $id, type: LIKE }) { reactionGroups { type count } errors { code } } }";
const SCORE = "{ me { score { total } rank unreadNotificationsCount } }";
const INBOX = `{ me { unreadNotificationsCount notifications(first: 20) { nodes { type title category actorsCount actor { id } subject { __typename } } } } }`;

async function publishes(person: SignedIn, input: Record<string, unknown> = {}): Promise<string> {
  const { postCreate } = await as(person)(POST, { input: { content: `A thought about **bridges** ${Math.random()}`, ...input } });
  expect(postCreate).toMatchObject({ post: { status: "PUBLISHED" }, errors: [] });
  return postCreate.post.id;
}

const scoreOf = async (person: SignedIn) => (await as(person)(SCORE)).me.score.total;
const inboxOf = async (person: SignedIn) => (await as(person)(INBOX)).me.notifications.nodes as Record<string, unknown>[];

test("what people do about a post becomes its author's points, rank and notifications, and is taken back with it", async () => {
  const [ada, bob, eve] = [await signIn(), await signIn(), await signIn()];
  await eventually(() => scoreOf(ada)).toBeGreaterThan(0);
  const welcome = await scoreOf(ada);
  const id = await publishes(ada);
  await as(bob)(COMMENT, { input: { subjectId: id, content: "Well said." } });
  await as(bob)(LIKE, { id });
  await as(eve)(LIKE, { id });

  await eventually(async () => (await inboxOf(ada)).map(({ type, actorsCount }) => `${type} ${actorsCount}`).sort()).toEqual([
    "comment.created 1",
    "reaction.added 2",
  ]);
  await eventually(async () => (await scoreOf(ada)) > (await scoreOf(eve))).toBe(true);
  const { leaderboards } = await as(null)("{ leaderboards(first: 1) { nodes { id metric scope period } } }");
  const [board] = leaderboards.nodes;
  expect(board).toMatchObject({ metric: "POINTS", scope: "GLOBAL", period: "ALL_TIME" });
  const ENTRY = "query ($board: ID!, $user: ID!) { leaderboard(id: $board) { entryFor(userId: $user) { score rank } } }";
  const total = await scoreOf(ada);
  await eventually(async () => (await as(null)(ENTRY, { board: board.id, user: idOf(ada) })).leaderboard.entryFor?.score).toBe(total);

  await as(ada)("mutation ($id: ID!) { postDelete(input: { id: $id }) { deletedId errors { code } } }", { id });

  await eventually(() => scoreOf(ada)).toBe(welcome);
  expect((await as(bob)("query ($id: ID!) { post(id: $id) { id } }", { id })).post).toBeNull();
});

/** What a person has earned by one kind of event, net of what was taken back. */
async function pointsOf(person: SignedIn, trigger: string): Promise<number> {
  const { me } = await as(person)("{ me { pointsHistory(first: 50) { nodes { amount rule { trigger } } } } }");
  const entries = me.pointsHistory.nodes as { amount: number; rule: { trigger: string } | null }[];
  return entries.reduce((sum, { amount, rule }) => (rule?.trigger === trigger ? sum + amount : sum), 0);
}

test("a like taken back and given again is worth one like", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const id = await publishes(ada);
  await as(bob)(LIKE, { id });
  await eventually(() => pointsOf(ada, "reaction.added")).toBeGreaterThan(0);
  const once = await pointsOf(ada, "reaction.added");

  for (let time = 0; time < 3; time++) {
    await as(bob)(UNLIKE, { id });
    await as(bob)(LIKE, { id });
  }
  await as(bob)(COMMENT, { input: { subjectId: id, content: "The mark by which we know all has arrived." } });

  await eventually(() => pointsOf(bob, "comment.created")).toBeGreaterThan(0);
  expect(await pointsOf(ada, "reaction.added")).toBe(once);
});

test("an open socket hears of a comment as it commits, with its author's name from another subgraph", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const id = await publishes(ada);
  const client = await open(url, ada.accessToken);
  const NOTIFIED = `subscription { notificationReceived { __typename ... on NotificationReceived { unreadCount notification { type actor { username } subject { __typename ... on Comment { content } ... on Post { id } } } } } }`;
  client.subscribe("1", NOTIFIED);
  client.subscribe("2", `subscription { commentAdded(subjectId: "${id}") { __typename ... on CommentAdded { comment { content author { username } } } } }`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { me } = await as(bob)("{ me { username } }");

  await as(bob)(COMMENT, { input: { subjectId: id, content: "Live from the bridge." } });

  const messages = [await client.next(), await client.next()].sort((a, b) => `${a.id}`.localeCompare(`${b.id}`));
  expect(messages[0]?.payload.data.notificationReceived).toMatchObject({
    unreadCount: 1,
    notification: { type: "comment.created", actor: { username: me.username } },
  });
  expect(messages[1]?.payload.data.commentAdded).toMatchObject({ comment: { content: "Live from the bridge.", author: { username: me.username } } });
});

test("an achievement is announced as a post, and is itself liked and commented", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const CREATE = "mutation ($input: AchievementCreateInput!) { achievementCreate(input: $input) { achievement { id } errors { code message } } }";
  const { achievementCreate } = await as(ada)(CREATE, { input: { title: "First prize of the bridge contest", category: "TECHNICAL" } });
  const { id } = achievementCreate.achievement;
  const SHOWN =
    "query ($id: ID!) { achievement(id: $id) { title likesCount commentsCount post { id topic author { id } subject { __typename ... on Achievement { id } } } } }";
  await eventually(async () => (await as(bob)(SHOWN, { id })).achievement.post).toMatchObject({
    topic: "ACHIEVEMENT",
    author: { id: idOf(ada) },
    subject: { id },
  });

  await eventually(async () => (await as(bob)(LIKE, { id })).reactionAdd.errors).toEqual([]);
  expect((await as(bob)(COMMENT, { input: { subjectId: id, content: "Congratulations!" } })).commentCreate.errors).toEqual([]);

  expect((await as(ada)(SHOWN, { id })).achievement).toMatchObject({ likesCount: 1, commentsCount: 1 });
});

test("who is blocked is met nowhere: not in posts, feeds, notifications or the directory", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const id = await publishes(ada);
  const BLOCK = "mutation ($id: ID!) { userBlock(input: { userId: $id }) { errors { code } } }";
  await eventually(async () => (await as(ada)(BLOCK, { id: idOf(bob) })).userBlock.errors).toEqual([]);

  expect((await as(bob)("query ($id: ID!) { post(id: $id) { id } }", { id })).post).toBeNull();
  const refused = await as(bob)(COMMENT, { input: { subjectId: id, content: "Still here?" } });
  expect(["NOT_FOUND", "BLOCKED"]).toContain(refused.commentCreate.errors[0].code);
  const latest = await as(bob)("{ feed(mode: LATEST, first: 50) { nodes { id } } }");
  expect(latest.feed.nodes.map((node: { id: string }) => node.id)).not.toContain(id);
  await eventually(async () => (await as(bob)("query ($id: ID!) { user(id: $id) { id } }", { id: idOf(ada) })).user).toBeNull();
});

test("what a moderator removes is gone, its points too, and its author is told and may appeal", async () => {
  const [ada, bob, moderator] = [await signIn(), await signIn(), await signIn("MODERATOR")];
  await eventually(() => scoreOf(ada)).toBeGreaterThan(0);
  const welcome = await scoreOf(ada);
  const id = await publishes(ada);
  await as(bob)(LIKE, { id });
  await eventually(() => scoreOf(ada)).toBeGreaterThan(welcome + 10);
  const REPORT = "mutation ($id: ID!) { contentReport(input: { targetId: $id, reason: SPAM }) { report { id } errors { code } } }";
  expect((await as(bob)(REPORT, { id })).contentReport.errors).toEqual([]);
  const QUEUE = "{ moderationQueue(first: 50) { nodes { id targetId reportsCount } } }";
  const found = (await as(moderator)(QUEUE)).moderationQueue.nodes.find(({ targetId }: { targetId: string }) => targetId === id);

  const ACT = 'mutation ($id: ID!) { moderationAct(input: { caseId: $id, kind: REMOVE, note: "Advertising." }) { case { status } errors { code message } } }';
  expect((await as(moderator)(ACT, { id: found.id })).moderationAct).toMatchObject({ case: { status: "RESOLVED" }, errors: [] });

  expect((await as(bob)("query ($id: ID!) { post(id: $id) { id } }", { id })).post).toBeNull();
  await eventually(() => scoreOf(ada)).toBe(welcome);
  await eventually(async () => (await inboxOf(ada)).map(({ category }) => category)).toContain("MODERATION");
  const APPEAL = 'mutation ($id: ID!) { moderationAppeal(input: { caseId: $id, message: "It was not." }) { case { status } errors { code } } }';
  expect((await as(ada)(APPEAL, { id: found.id })).moderationAppeal).toEqual({ case: { status: "APPEALED" }, errors: [] });
});

test("a hidden club does not exist for those outside it", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const CREATE = "mutation ($input: ClubCreateInput!) { clubCreate(input: $input) { club { id slug } errors { code message } } }";
  const { clubCreate } = await as(ada)(CREATE, { input: { name: `Quiet circle ${Math.random()}`, visibility: "HIDDEN", joinPolicy: "INVITE_ONLY" } });
  const { id, slug } = clubCreate.club;
  const post = await publishes(ada, { clubId: id, visibility: "CLUB" });

  const seen = await as(bob)(
    "query ($id: ID!, $slug: String!, $post: ID!) { byId: club(id: $id) { id } bySlug: club(slug: $slug) { id } post(id: $post) { id } node(id: $id) { id } }",
    { id, slug, post },
  );

  expect(seen).toEqual({ byId: null, bySlug: null, post: null, node: null });
  const JOIN = "mutation ($id: ID!) { clubJoin(input: { clubId: $id }) { membership { id } errors { code } } }";
  expect((await as(bob)(JOIN, { id })).clubJoin).toEqual({ membership: null, errors: [{ code: "NOT_FOUND" }] });
});

test("a badge given by hand is verified by anybody, without signing in", async () => {
  const [ada, organizer, admin] = [await signIn(), await signIn("ORGANIZER"), await signIn("ADMIN")];
  const MAKE = `mutation { badgeUpsert(input: { slug: "bridge-builder", name: "Bridge Builder", description: "Built a bridge.", tier: GOLD, points: 5,
    criteria: "Build one.", isAutomatic: false, isSecret: false }) { badge { id } errors { code path message } } }`;
  const { badgeUpsert } = await as(admin)(MAKE);
  expect(badgeUpsert.errors).toEqual([]);
  const AWARD = "mutation ($input: BadgeAwardInput!) { badgeAward(input: $input) { awards { id verificationCode } errors { code message } } }";
  const { badgeAward } = await as(organizer)(AWARD, { input: { badgeId: badgeUpsert.badge.id, userIds: [idOf(ada)], idempotencyKey: "story" } });
  const [award] = badgeAward.awards;

  const { badgeAwardVerify } = await as(null)("query ($code: String!) { badgeAwardVerify(code: $code) { id revokedAt user { id } } }", {
    code: award.verificationCode,
  });

  expect(badgeAwardVerify).toEqual({ id: award.id, revokedAt: null, user: { id: idOf(ada) } });
});
