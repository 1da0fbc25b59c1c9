import { config } from "@atrium/kit";
import { tokenKeys } from "@atrium/kit/token-keys";
import { SignJWT } from "jose";
import type { BadgeAwardRow, BadgeRow } from "./tables.ts";

const ISSUER = { id: config.PUBLIC_URL, type: ["Profile"], name: "Atrium", url: config.PUBLIC_URL };

/** Where people see that an award is genuine. */
export const verificationUrl = (code: string): string => `${config.PUBLIC_URL}/badges/verify/${code}`;

/** The badge as an Open Badges 3.0 Achievement. */
export const openBadgeAchievement = ({ id, name, description, criteria, category }: BadgeRow) => ({
  id: `urn:uuid:${id}`,
  type: ["Achievement"],
  achievementType: "Badge",
  name,
  description,
  criteria: { narrative: criteria },
  ...(category && { tag: [category] }),
});

/** The award as an Open Badges 3.0 credential, without proof. It names the person by a uuid alone. */
function credentialOf(badge: BadgeRow, { id, userId, awardedAt, expiresAt, evidenceUrl, verificationCode }: BadgeAwardRow) {
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    id: `urn:uuid:${id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: badge.name,
    issuer: ISSUER,
    validFrom: awardedAt.toISOString(),
    ...(expiresAt && { validUntil: expiresAt.toISOString() }),
    awardedDate: awardedAt.toISOString(),
    credentialSubject: { id: `urn:uuid:${userId}`, type: ["AchievementSubject"], achievement: openBadgeAchievement(badge) },
    ...(evidenceUrl && { evidence: [{ id: evidenceUrl, type: ["Evidence"] }] }),
    credentialStatus: { id: statusUrl(verificationCode), type: "AtriumBadgeAwardStatus" },
  };
}

/** Asks the graph, as a GET and signed out, whether the award stands. */
function statusUrl(code: string): string {
  const query = `{badgeAwardVerify(code:${JSON.stringify(code)}){revokedAt revocationReason expiresAt}}`;
  return `${config.PUBLIC_URL}/graphql?query=${encodeURIComponent(query)}`;
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1_000);

/** The signed credential: what it says, and in `proof.jwt` the same as a VC-JWT, signed by a key of `/.well-known/jwks.json`. */
export async function signedCredential(badge: BadgeRow, award: BadgeAwardRow): Promise<object> {
  const [{ kid, privateKey }] = tokenKeys() as [ReturnType<typeof tokenKeys>[number]];
  const credential = credentialOf(badge, award);
  const token = new SignJWT({ ...credential })
    .setProtectedHeader({ alg: "EdDSA", typ: "JWT", kid })
    .setIssuer(credential.issuer.id)
    .setJti(credential.id)
    .setSubject(credential.credentialSubject.id)
    .setNotBefore(seconds(award.awardedAt));
  if (award.expiresAt) token.setExpirationTime(seconds(award.expiresAt));
  return { ...credential, proof: [{ type: "JwtProof2020", jwt: await token.sign(privateKey) }] };
}
