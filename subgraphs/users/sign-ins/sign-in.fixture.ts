import type { Ask } from "@atrium/kit/test";
import { PASSWORD } from "../factory.ts";

const OUTCOME = `outcome { ... on AuthSession { user { id status } tokens { refreshToken } isNewUser } ... on TwoFactorChallenge { challengeId methods expiresAt } } errors { code message path ... on LimitError { limit remaining resetAt } }`;
const LOGIN = `mutation ($identifier: String!, $password: String!) { authLogin(input: { identifier: $identifier, password: $password, deviceName: "Laptop" }) { ${OUTCOME} } }`;
const SECOND = `mutation ($challengeId: ID!, $code: String!) { authLoginTwoFactor(input: { challengeId: $challengeId, code: $code }) { ${OUTCOME} } }`;

/** Signs people in for tests, by default each time from an address that no other attempt came from. */
export function signInBy(request: (from: { ip: string }) => Ask) {
  let addresses = 0;
  const anAddress = () => `198.51.100.${++addresses}`;
  return {
    anAddress,
    signIn: async (identifier: string, password = PASSWORD, ip = anAddress()) => (await request({ ip })(LOGIN, { identifier, password })).data.authLogin,
    answer: async (challengeId: string, code: string, ip = anAddress()) => (await request({ ip })(SECOND, { challengeId, code })).data.authLoginTwoFactor,
  };
}
