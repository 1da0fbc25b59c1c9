import { globalId } from "@atrium/kit";
import { liveCursor } from "@atrium/kit/live/live";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { part } from "../club-members/write.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { clubFactory } from "./factory.ts";

const { subgraph: opened, context } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, aResource } = clubFactory(context);
const { aPost } = factory(context);

const QUERY = `subscription ($id: ID!, $after: Cursor) { clubActivity(clubId: $id, after: $after) { ... on ClubActivity { kind cursor membership { user { id } status } post { title } resource { title } } } }`;
const follow = (userId: string | null, clubId: string, after: string | null = null) =>
  opened.subscribe(
    { query: QUERY, variables: { id: globalId("Club", clubId), after } },
    { requestId: "test", viewer: userId ? aViewer(userId) : null, ip: null, userAgent: null },
  );
type Stream = Awaited<ReturnType<typeof follow>>;
const next = async (stream: Stream) => (await stream.next()).value.data.clubActivity;

test("a member follows what happens in the club, in no other, and resumes behind a cursor", async () => {
  const [{ club, owner }, other] = [await aClub({ visibility: "HIDDEN" }), await aClub()];
  const stream = await follow(owner.id, club.id, await liveCursor(context()));

  await aClubMember(other.club.id);
  const joined = await aClubMember(club.id);
  await aPost({ authorId: owner.id, clubId: other.club.id });
  await aPost({ authorId: owner.id, clubId: club.id, title: "Hello" });
  await aResource(club.id, owner.id, { title: "Map" });
  await context().db.transaction((tx) => part(tx, joined, "LEFT"));
  const messages = [await next(stream), await next(stream), await next(stream), await next(stream)];
  await stream.return?.();
  const resumed = await follow(owner.id, club.id, messages[1].cursor);

  const nothing = { cursor: expect.any(String), membership: null, post: null, resource: null };
  const them = { user: { id: globalId("User", joined.userId) }, status: "LEFT" };
  expect(messages).toEqual([
    { ...nothing, kind: "MEMBER_JOINED", membership: expect.anything() },
    { ...nothing, kind: "POST_PUBLISHED", post: { title: "Hello" } },
    { ...nothing, kind: "RESOURCE_ADDED", resource: { title: "Map" } },
    { ...nothing, kind: "MEMBER_LEFT", membership: them },
  ]);
  expect(await next(resumed)).toEqual(messages[2]);
  await resumed.return?.();
});

const joining = (userId: string) => `MEMBER_JOINED ${globalId("User", userId)}`;

/** What is heard until the person joins. */
async function until(stream: Stream, userId: string): Promise<string[]> {
  const heard: string[] = [];
  while (heard.at(-1) !== joining(userId)) {
    const { kind, membership } = await next(stream);
    heard.push(`${kind} ${membership?.user.id}`);
  }
  return heard;
}

test("who leaves hears nothing more, though the stream is open", async () => {
  const { club, owner } = await aClub();
  const leaver = await aClubMember(club.id);
  const after = await liveCursor(context());
  const [stream, witness] = [await follow(leaver.userId, club.id, after), await follow(owner.id, club.id, after)];

  const first = await aClubMember(club.id);
  await until(stream, first.userId);
  await context().db.transaction((tx) => part(tx, leaver, "LEFT"));
  const second = await aClubMember(club.id);
  const seen = await until(witness, second.userId);
  await aClubMember(club.id, "MEMBER", leaver.userId);
  const heard = await until(stream, leaver.userId);
  await Promise.all([stream.return?.(), witness.return?.()]);

  expect(seen.slice(-2)).toEqual([`MEMBER_LEFT ${globalId("User", leaver.userId)}`, joining(second.userId)]);
  expect(heard).toEqual([joining(leaver.userId)]);
});

test("strangers are refused alike for an open club, a hidden one, and none", async () => {
  const { id } = await aMember();
  const [open, hidden] = [await aClub(), await aClub({ visibility: "HIDDEN" })];

  const answers = await Promise.all([open.club.id, hidden.club.id, id].map(async (clubId) => (await (await follow(id, clubId)).next()).value));
  const visitor = (await (await follow(null, open.club.id)).next()).value;

  expect(answers.map(({ errors }) => [errors[0].extensions.code, errors[0].message])).toEqual(Array(3).fill(["FORBIDDEN", expect.any(String)]));
  expect(visitor.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});
