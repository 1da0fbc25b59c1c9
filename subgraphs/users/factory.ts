import { newId, type Tx } from "@atrium/kit";
import { aViewer } from "@atrium/kit/test";
import { TOTP } from "otpauth";
import { addAffiliation } from "./affiliations/affiliations.ts";
import type { AffiliationRow } from "./affiliations/tables.ts";
import type { AffiliationCreateInput } from "./generated.ts";
import type { Ctx } from "./index.ts";
import { hashPassword } from "./passwords/hashing.ts";
import { storePassword } from "./passwords/passwords.ts";
import { type Start, startSession } from "./sessions/sessions.ts";
import { enrolAuthenticator } from "./two-factor/two-factor.ts";
import type { UserRow } from "./users/tables.ts";
import { createUser, type NewUser } from "./users/write.ts";

/** The password of everybody who has one in tests. */
export const PASSWORD = "kaktus-Lampe-Fahrrad-91";

const TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** Makes people and what they have, for tests: what is not given is random or plain. */
export function factory(context: () => Ctx) {
  const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);
  let passwordHash: Promise<string> | undefined;

  /** An active person who cannot sign in. */
  function aUser(given: Partial<NewUser> = {}): Promise<UserRow> {
    const handle = `u${newId().replaceAll("-", "").slice(-20)}`;
    const usual = { fullName: "Ada Example", email: `${handle}@example.org`, kind: "STUDENT", status: "ACTIVE", emailVerifiedAt: new Date() } as const;
    return within((tx) => createUser(tx, { username: handle, ...usual, ...given }));
  }

  /** A person who signs in with the password. */
  async function aMember(given: Partial<NewUser> = {}): Promise<UserRow> {
    const user = await aUser(given);
    passwordHash ??= hashPassword(PASSWORD);
    const hash = await passwordHash;
    await within((tx) => storePassword(tx, user.id, hash));
    return user;
  }

  /** A person who signs in with the password and a code. */
  async function aCarefulMember(given: Partial<NewUser> = {}): Promise<UserRow> {
    const user = await aMember(given);
    await within((tx) => enrolAuthenticator(tx, user.id, TOTP_SECRET));
    return user;
  }

  /** What an app with the secret shows, a careful member's by default, now or some steps of 30 s away. */
  const codeNow = (stepsAway = 0, secret = TOTP_SECRET) => new TOTP({ secret }).generate({ timestamp: context().now().getTime() + stepsAway * 30_000 });

  /** A session with its tokens, and the viewer its requests have. */
  async function aSession(user: UserRow, { ip = "127.0.0.1", ...start }: Partial<Start> & { ip?: string } = {}) {
    const ctx = { ...context(), ip };
    const started = await ctx.db.transaction((tx) => startSession(tx, ctx, user, { provider: "PASSWORD", device: "Laptop", ...start }));
    return { ...started, viewer: { ...aViewer(user.id), sessionId: started.session.id } };
  }

  const anAffiliation = (userId: string, given: Partial<AffiliationCreateInput> = {}): Promise<AffiliationRow> =>
    within((tx) => addAffiliation(tx, userId, { institution: "ENS Lyon", kind: "STUDENT", ...given }));

  return { aUser, aMember, aCarefulMember, codeNow, aSession, anAffiliation };
}
