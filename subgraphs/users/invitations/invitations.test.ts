import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo, tokenIn } from "@atrium/kit/test/mails";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { registerUser } from "../registrations/registrations.ts";
import { invitations } from "./tables.ts";

const { as, visitor, context, pool, clock, published } = await testSubgraph(subgraph);
const { aUser } = factory(context);
const admin = await aUser();

const INVITE = `mutation ($input: UserInviteInput!) { userInvite(input: $input) { invitation { id email roles kind invitedBy { id } expiresAt } errors { code path ... on ConflictError { existingId } } } }`;
const BY_TOKEN = `query ($token: String!) { invitationByToken(token: $token) { email roles kind acceptedAt } }`;
const LIST = `{ invitations(first: 100) { nodes { id email } } }`;
const ENTITIES = `query ($id: ID!) { _entities(representations: [{ __typename: "Invitation", id: $id }]) { ... on Invitation { email } } }`;
const FORTNIGHT_MS = 14 * 24 * 3_600_000;

const anAddress = () => `${newId()}@example.org`;
const invite = async (input: object) => (await as(admin.id, "ADMIN")(INVITE, { input })).data.userInvite;

/** Invites an address; answers the token that was mailed to it. */
async function mailedTo(email: string, preset: object = {}): Promise<string> {
  await invite({ email, ...preset });
  await pool.idle();
  return tokenIn((await mailsTo(pool, email)).at(-1));
}

const join = (email: string, invitationToken: string) =>
  context().db.transaction((tx) => registerUser(tx, { username: `j${newId().slice(-12)}`, fullName: "Joan", email, kind: "STUDENT", invitationToken }));

test("an invitation is mailed, with the word of who invites, and kept for fourteen days", async () => {
  const email = anAddress();

  const { invitation } = await invite({ email, roles: ["JUDGE"], kind: "EXPERT", message: "Join the jury — naïvely." });
  await pool.idle();

  expect(invitation).toEqual({
    id: expect.stringMatching(/^inv_/),
    email,
    roles: ["MEMBER", "JUDGE"],
    kind: "EXPERT",
    invitedBy: { id: globalId("User", admin.id) },
    expiresAt: expect.any(String),
  });
  expect(Date.parse(invitation.expiresAt) - Date.now()).toBeGreaterThan(FORTNIGHT_MS - 60_000);
  expect(await mailsTo(pool, email)).toMatchObject([{ mail: "invitation", to: { userId: null }, variables: { message: "Join the jury — naïvely." } }]);
});

test("who joins by an invitation has its roles and kind, and an address that counts as verified", async () => {
  const email = anAddress();
  const token = await mailedTo(email, { roles: ["JUDGE"], kind: "EXPERT" });

  const user = await join(email.toUpperCase(), token);

  expect(user).toMatchObject({ roles: ["MEMBER", "JUDGE"], kind: "EXPERT", status: "ACTIVE", emailVerifiedAt: expect.any(Date) });
  const registered = (await published("user.registered")).find(([, id]) => id === user.id);
  expect(registered?.[2]).toMatchObject({ kind: "EXPERT", invitationId: expect.any(String) });
});

test("an invitation is good once, in time, and for its address", async () => {
  const [used, late, foreign] = [anAddress(), anAddress(), anAddress()];
  const [usedToken, lateToken, foreignToken] = [await mailedTo(used), await mailedTo(late), await mailedTo(foreign)];
  await join(used, usedToken);
  const refused = { code: "TOKEN_INVALID", path: ["invitationToken"] };

  await expect(join(anAddress(), foreignToken)).rejects.toMatchObject(refused);
  await expect(join(used, usedToken)).rejects.toMatchObject(refused);
  await expect(join(anAddress(), "nonsense")).rejects.toMatchObject(refused);
  clock.advance(FORTNIGHT_MS + 1);
  await expect(join(late, lateToken)).rejects.toMatchObject(refused);
  clock.now = null;
});

test("of two people who use one invitation at once, one joins", async () => {
  const email = anAddress();
  const token = await mailedTo(email, { roles: ["JUDGE"] });

  const results = await Promise.allSettled([join(email, token), join(email, token), join(email, token)]);

  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the link shows its invitation to anyone who has it, until it expires", async () => {
  const email = anAddress();
  const token = await mailedTo(email, { roles: ["EDITOR"] });

  const known = await visitor(BY_TOKEN, { token });
  const unknown = await visitor(BY_TOKEN, { token: "nonsense" });
  clock.advance(FORTNIGHT_MS + 1);
  const expired = await visitor(BY_TOKEN, { token });
  clock.now = null;

  expect(known.data.invitationByToken).toEqual({ email, roles: ["MEMBER", "EDITOR"], kind: null, acceptedAt: null });
  expect(unknown).toEqual({ data: { invitationByToken: null } });
  expect(expired).toEqual({ data: { invitationByToken: null } });
});

test("a member is not invited, and nobody twice at a time", async () => {
  const [email, members] = [anAddress(), anAddress()];
  await aUser({ email: members });
  const { invitation } = await invite({ email });

  const again = await invite({ email: email.toUpperCase() });
  const member = await invite({ email: members });

  expect(again).toEqual({ invitation: null, errors: [{ code: "CONFLICT", path: ["email"], existingId: invitation.id }] });
  expect(member.errors).toEqual([{ code: "UNIQUE", path: ["email"] }]);
  clock.advance(FORTNIGHT_MS + 1);
  expect((await invite({ email })).errors).toEqual([]);
  clock.now = null;
});

test("of two invitations of one address at once, one is made", async () => {
  const email = anAddress();

  const answers = await Promise.all(Array.from({ length: 8 }, () => invite({ email })));

  expect(answers.filter(({ invitation }) => invitation)).toHaveLength(1);
});

test("a message has at most a thousand characters", async () => {
  expect((await invite({ email: anAddress(), message: "x".repeat(1001) })).errors).toEqual([{ code: "TOO_LONG", path: ["message"] }]);
});

test("only administrators invite and see invitations", async () => {
  const email = anAddress();
  const { invitation } = await invite({ email });
  const reviewer = as(newId(), "REVIEWER", "MODERATOR");

  const refused = await Promise.all([reviewer(INVITE, { input: { email: anAddress() } }), reviewer(LIST), visitor(LIST)]);
  const seen = await Promise.all([as(newId(), "ADMIN"), reviewer, visitor].map((ask) => ask(ENTITIES, { id: invitation.id })));
  const { data } = await as(newId(), "ADMIN")(LIST);

  expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN", "UNAUTHENTICATED"]);
  expect(seen.map((answer) => answer.data._entities)).toEqual([[{ email }], [null], [null]]);
  expect(data.invitations.nodes).toContainEqual({ id: invitation.id, email });
});

test("the address is stored encrypted and the token as a hash", async () => {
  const email = anAddress();
  const token = await mailedTo(email);

  const rows = await context().db.select().from(invitations);

  expect(JSON.stringify(rows)).not.toContain(email);
  expect(JSON.stringify(rows)).not.toContain(token);
});
