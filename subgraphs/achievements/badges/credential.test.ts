import { config, globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { publicKeySet } from "@atrium/kit/token-keys";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { giveBadge } from "./give.ts";
import { achievementCredential, openBadgeAchievementSchema } from "./open-badges.fixture.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aBadge, aMember } = factory(context);

const ajv = new Ajv2019({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2019) => void)(ajv);
const isCredential = ajv.compile(achievementCredential);
const isAchievement = ajv.compile(openBadgeAchievementSchema);

const VERIFY = `query ($code: String!) { badgeAwardVerify(code: $code) { id credential revokedAt revocationReason verificationUrl badge { name openBadgeAchievement } displaySubtitle } }`;
const REVOKE = `mutation ($input: BadgeRevokeInput!) { badgeRevoke(input: $input) { award { revokedAt } errors { code path } } }`;

async function anAward(given: object = {}) {
  const [badge, member] = [await aBadge({ category: "Community" }), await aMember()];
  const [award] = await context().db.transaction((tx) => giveBadge(tx, [member.id], { badgeId: badge.id, awardedBy: null, ...given }));
  return award as NonNullable<typeof award>;
}

const verify = async (code: string) => (await visitor(VERIFY, { code })).data.badgeAwardVerify;

test("a credential and its badge meet the Open Badges 3.0 data model", async () => {
  const award = await anAward({ evidenceUrl: "https://example.org/proof", expiresAt: new Date("2999-01-01") });

  const { credential, badge } = await verify(award.verificationCode);

  expect([isCredential(credential), isCredential.errors]).toEqual([true, null]);
  expect([isAchievement(badge.openBadgeAchievement), isAchievement.errors]).toEqual([true, null]);
  expect(isCredential({ ...credential, issuer: undefined })).toBe(false);
});

test("anybody can verify the signature with the published keys, and no access token can be made of it", async () => {
  const award = await anAward({ expiresAt: new Date("2999-01-01") });
  const { credential } = await verify(award.verificationCode);
  const { proof, ...said } = credential;
  const keys = createLocalJWKSet(publicKeySet() as never);

  const { payload, protectedHeader } = await jwtVerify(proof[0].jwt, keys, { issuer: config.PUBLIC_URL });

  const { iss, jti, sub, nbf, exp, ...signed } = payload;
  expect(signed).toEqual(said);
  expect({ iss, jti, sub }).toEqual({ iss: said.issuer.id, jti: said.id, sub: said.credentialSubject.id });
  expect([nbf, exp]).toEqual([Math.floor(award.awardedAt.getTime() / 1_000), Date.parse("2999-01-01") / 1_000]);
  expect(protectedHeader).toEqual({ alg: "EdDSA", typ: "JWT", kid: expect.any(String) });
  await expect(jwtVerify(`${proof[0].jwt.slice(0, -4)}AAAA`, keys)).rejects.toThrow();
});

test("the credential's status is asked for without signing in, and shows a revocation at once", async () => {
  const award = await anAward();
  const { credential } = await verify(award.verificationCode);
  const query = new URL(credential.credentialStatus.id).searchParams.get("query") as string;

  const before = await visitor(query);
  await as((await aMember()).id, "ADMIN")(REVOKE, { input: { awardId: globalId("BadgeAward", award.id), reason: "Given by mistake." } });
  const after = await visitor(query);

  expect(before.data.badgeAwardVerify).toEqual({ revokedAt: null, revocationReason: null, expiresAt: null });
  expect(after.data.badgeAwardVerify).toEqual({ revokedAt: expect.any(String), revocationReason: "Given by mistake.", expiresAt: null });
});

test("no award is behind a code nobody was given", async () => {
  expect((await visitor(VERIFY, { code: "' or 1=1 --" })).data.badgeAwardVerify).toBeNull();
});
