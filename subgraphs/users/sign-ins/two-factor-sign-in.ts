import { type Tx, UserError, validInput } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { AuthLoginTwoFactorInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { useSecondFactor } from "../two-factor/two-factor.ts";
import { lockUser } from "../users/write.ts";
import { guardAttempts } from "./attempts.ts";
import { lockChallenge, noteAnswer } from "./challenges.ts";
import { type AuthSessionParent, enter } from "./sign-ins.ts";
import { twoFactorChallenges } from "./tables.ts";

const shape = z.object({ challengeId: z.string(), code: z.string().min(1).max(64) });

const wrong = (path: string) => new UserError("INVALID_CREDENTIALS", "Wrong challenge or code.", [path]);

/** Signs in with the second factor. Wrong codes count against the challenge, and like wrong passwords against account and address. */
export async function authLoginTwoFactor(ctx: Ctx, input: AuthLoginTwoFactorInput): Promise<AuthSessionParent> {
  const { challengeId, code } = validInput(shape, input);
  const [known] = await ctx.db.select().from(twoFactorChallenges).where(eq(twoFactorChallenges.id, challengeId));
  if (!known) throw wrong("challengeId");
  const session = await guardAttempts(ctx, known.userId, () => ctx.db.transaction((tx) => meet(tx, ctx, challengeId, code)));
  if (!session) throw wrong("code");
  return session;
}

async function meet(tx: Tx, ctx: Ctx, challengeId: string, code: string): Promise<AuthSessionParent | null> {
  const { userId, provider, device } = await lockChallenge(tx, challengeId);
  const user = await lockUser(tx, userId);
  const isRight = user !== null && (await useSecondFactor(tx, userId, code));
  await noteAnswer(tx, challengeId, isRight);
  return isRight ? enter(tx, ctx, user, { provider, device, twoFactorAt: ctx.now(), isNewUser: false }) : null;
}
