import { generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Adapter, type AdapterPayload } from "oidc-provider";
import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from "openid-client";

export type Person = { sub?: string; email?: string; email_verified?: boolean; name?: string };

export const CLIENT_ID = "atrium";
export const CLIENT_SECRET = "a secret of the client, long enough to be accepted";
export const REDIRECT_URI = "https://atrium.localhost/signed-in";

/** An OpenID provider on this machine, where somebody has just agreed to sign in here whenever a code is asked for. */
export async function startOpenIdProvider() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    adapter: Shelf,
    clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT_URI], token_endpoint_auth_method: "client_secret_post" }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "RS256" }] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60 },
    cookies: { keys: [randomUUID()] },
    findAccount: (_, accountId) => ({ accountId, claims: async () => ({ ...people.get(accountId), sub: accountId }) }),
  });
  server.on("request", provider.callback());

  return {
    issuer,
    /** A code for the person, bound to a PKCE verifier unless that is switched off. */
    async code({ sub = randomUUID(), ...claims }: Person, { pkce = true } = {}) {
      people.set(sub, claims);
      const grant = new provider.Grant({ accountId: sub, clientId: CLIENT_ID });
      grant.addOIDCScope("openid email profile");
      const codeVerifier = randomPKCECodeVerifier();
      const code = new provider.AuthorizationCode({
        accountId: sub,
        client: (await provider.Client.find(CLIENT_ID)) as NonNullable<Awaited<ReturnType<typeof provider.Client.find>>>,
        grantId: await grant.save(),
        redirectUri: REDIRECT_URI,
        scope: "openid email profile",
        gty: "authorization_code",
        ...(pkce && { codeChallenge: await calculatePKCECodeChallenge(codeVerifier), codeChallengeMethod: "S256" }),
      });
      return { code: await code.save(), codeVerifier, redirectUri: REDIRECT_URI };
    },
    stop: () => server.close(),
  };
}

/** Keeps what the provider stores of one kind. */
class Shelf implements Adapter {
  readonly #kept = new Map<string, AdapterPayload>();

  async upsert(id: string, payload: AdapterPayload) {
    this.#kept.set(id, payload);
  }
  async find(id: string) {
    return this.#kept.get(id);
  }
  async consume(id: string) {
    this.#kept.set(id, { ...this.#kept.get(id), consumed: Math.floor(Date.now() / 1000) });
  }
  async destroy(id: string) {
    this.#kept.delete(id);
  }
  async revokeByGrantId() {}
  async findByUid() {
    return undefined;
  }
  async findByUserCode() {
    return undefined;
  }
}
