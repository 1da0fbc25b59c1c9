import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { factory } from "../factory.ts";
import type { ClubRole } from "../generated.ts";
import subgraph from "../index.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);
const { aClub, aClubMember } = clubFactory(context);

const PIN = `mutation ($id: ID!, $pinned: Boolean!) { postPinSet(input: { id: $id, pinned: $pinned }) { post { isPinned version } errors { code path ... on LimitError { limit } } } }`;
const LOCK = `mutation ($id: ID!, $locked: Boolean!) { postLockSet(input: { id: $id, locked: $locked }) { post { isLocked } errors { code } } }`;
const CAN = `query ($id: ID!) { post(id: $id) { viewerCanUpdate viewerCanModerate } }`;
const pst = (id: string) => globalId("Post", id);

/** A club of these people, by their rank. */
async function aClubOf(roles: Readonly<Record<string, ClubRole>>): Promise<string> {
  const { club } = await aClub();
  for (const [id, role] of Object.entries(roles)) await aClubMember(club.id, role, id);
  return club.id;
}

test("an author pins three posts to their profile, also when more are pinned at once", async () => {
  const { id } = await aMember();
  const own = await Promise.all(Array.from({ length: 5 }, () => aPost({ authorId: id })));
  const pin = (index: number, pinned = true) => as(id)(PIN, { id: pst(own[index]?.id as string), pinned });

  const answers = await Promise.all([0, 1, 2, 3].map((index) => pin(index)));
  const refused = answers.filter(({ data }) => data.postPinSet.errors.length > 0);
  const pinned = answers.findIndex(({ data }) => data.postPinSet.errors.length === 0);
  await pin(pinned, false);
  const fifth = await pin(4);

  expect(refused.map(({ data }) => data.postPinSet.errors)).toEqual([[{ code: "LIMIT_EXCEEDED", path: null, limit: 3 }]]);
  expect(fifth.data.postPinSet).toEqual({ post: { isPinned: true, version: 2 }, errors: [] });
});

test("pinning twice changes nothing", async () => {
  const { id, authorId } = await aPost();
  const pin = () => as(authorId as string)(PIN, { id: pst(id), pinned: true });

  await pin();

  expect((await pin()).data.postPinSet).toEqual({ post: { isPinned: true, version: 2 }, errors: [] });
});

test("moderators of the club pin its posts, its members and the author do not", async () => {
  const [author, moderator, member] = [await aMember(), await aMember(), await aMember()];
  const clubId = await aClubOf({ [author.id]: "MEMBER", [moderator.id]: "MODERATOR", [member.id]: "MEMBER" });
  const { id } = await aPost({ authorId: author.id, clubId });
  const pin = async (userId: string) => (await as(userId)(PIN, { id: pst(id), pinned: true })).data.postPinSet.errors.map(({ code }: { code: string }) => code);

  expect([await pin(member.id), await pin(author.id), await pin(moderator.id)]).toEqual([["POLICY"], ["POLICY"], []]);
});

test("a club has three pinned posts, whoever of its moderators pins and however much at once", async () => {
  const [one, other] = [await aMember(), await aMember()];
  const clubId = await aClubOf({ [one.id]: "ADMIN", [other.id]: "MODERATOR" });
  const there = await Promise.all(Array.from({ length: 6 }, (_, n) => aPost({ authorId: [one, other][n % 2]?.id as string, clubId })));

  const answers = await Promise.all(there.map(({ id }, n) => as([other, one][n % 2]?.id as string)(PIN, { id: pst(id), pinned: true })));

  expect(answers.map(({ data }) => data.postPinSet.errors[0]?.code ?? "pinned").sort()).toEqual([
    ...Array(3).fill("LIMIT_EXCEEDED"),
    ...Array(3).fill("pinned"),
  ]);
});

test("only what is published is pinned, by who sees it", async () => {
  const [draft, shown, stranger] = [await aPost({ status: "DRAFT" }), await aPost(), await aMember()];
  const pin = async (userId: string, id: string) => (await as(userId)(PIN, { id: pst(id), pinned: true })).data.postPinSet.errors[0]?.code;

  expect(await pin(draft.authorId as string, draft.id)).toBe("INVALID_STATE");
  expect(await pin(stranger.id, draft.id)).toBe("NOT_FOUND");
  expect(await pin(stranger.id, shown.id)).toBe("POLICY");
  expect((await visitor(PIN, { id: pst(shown.id), pinned: true })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("moderators of the community or the club lock a thread, its author does not", async () => {
  const [author, moderator] = [await aMember(), await aMember()];
  const clubId = await aClubOf({ [author.id]: "MEMBER", [moderator.id]: "ADMIN" });
  const { id } = await aPost({ authorId: author.id, clubId });
  const lock = async (ask: ReturnType<typeof as>, locked: boolean) => (await ask(LOCK, { id: pst(id), locked })).data.postLockSet;

  expect(await lock(as(author.id), true)).toEqual({ post: null, errors: [{ code: "POLICY" }] });
  expect(await lock(as(moderator.id), true)).toEqual({ post: { isLocked: true }, errors: [] });
  expect(await lock(as(newId(), "MODERATOR"), false)).toEqual({ post: { isLocked: false }, errors: [] });
});

test("a post says what its viewer can do with it", async () => {
  const { id, authorId } = await aPost();
  const can = async (ask: ReturnType<typeof as>) => Object.values((await ask(CAN, { id: pst(id) })).data.post);

  expect(await can(as(authorId as string))).toEqual([true, false]);
  expect(await can(as(newId(), "MODERATOR"))).toEqual([false, true]);
  expect(await can(visitor)).toEqual([false, false]);
});

test("many who are refused or allowed at once wait for no second connection", async () => {
  const moderators = await Promise.all(Array.from({ length: 30 }, () => aMember()));
  const clubId = await aClubOf(Object.fromEntries(moderators.map(({ id }) => [id, "MODERATOR"] as const)));
  const there = await Promise.all(moderators.map(() => aPost({ clubId })));

  const answers = await Promise.all(moderators.map(({ id }, n) => as(id)(LOCK, { id: pst(there[n]?.id as string), locked: true })));

  expect(answers.map(({ data }) => data?.postLockSet.post)).toEqual(Array(30).fill({ isLocked: true }));
});
