import { testSubgraph } from "@atrium/kit/test";
import type { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { sendVerification } from "../emails/emails.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { mailedTokens } from "../mailed-tokens/tables.ts";
import { sessions } from "../sessions/tables.ts";
import { issueChallenge } from "./challenges.ts";
import { forgetSignIns } from "./jobs.ts";
import { signInFailures, twoFactorChallenges } from "./tables.ts";

const { visitor, context, clock } = await testSubgraph(subgraph);
const { aMember, aSession } = factory(context);

const HOUR_MS = 3_600_000;
const LOGIN = `mutation ($identifier: String!) { authLogin(input: { identifier: $identifier, password: "wrong" }) { errors { code } } }`;

const leaveTraces = async () => {
  const user = await aMember();
  await visitor(LOGIN, { identifier: user.username });
  await aSession(user);
  await context().db.transaction(async (tx) => {
    await issueChallenge(tx, user.id, { provider: "PASSWORD", device: null });
    await sendVerification(tx, user);
  });
};
const count = (table: PgTable) => context().db.$count(table);
const forget = async () => {
  const { db, log, now } = context();
  await forgetSignIns.run({ id: "test", db, log, signal: AbortSignal.timeout(10_000), now }, {});
  return Promise.all([signInFailures, twoFactorChallenges, mailedTokens, sessions].map(count));
};

test("traces of sign-ins are forgotten when they serve nothing any more, and not before", async () => {
  clock.now = new Date("2026-03-01T12:00:00Z");
  await leaveTraces();
  const fresh = await forget();

  const after = async (hours: number) => {
    clock.now = new Date(Date.parse("2026-03-01T12:00:00Z") + hours * HOUR_MS);
    return forget();
  };

  expect(fresh).toEqual([2, 1, 1, 1]);
  expect(await after(1)).toEqual([0, 1, 1, 1]);
  expect(await after(25)).toEqual([0, 0, 1, 1]);
  expect(await after(31.5 * 24)).toEqual([0, 0, 0, 1]);
  expect(await after(121 * 24)).toEqual([0, 0, 0, 0]);
});
