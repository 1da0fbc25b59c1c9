import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from "openid-client";

const TIMEOUT_S = 5;

/** What a token endpoint answered. */
export type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;

const authentication = (secret: string | undefined): ClientAuth => (secret === undefined ? None() : ClientSecretPost(secret));

/** Plain http is for a provider on this machine; the configuration allows no other. */
const insecure = (url: string) => (url.startsWith("http:") ? [allowInsecureRequests] : []);

/** A client of an OpenID provider, by its published settings. ID tokens are believed with a valid signature only. */
export async function discover(issuer: string, clientId: string, secret: string | undefined): Promise<Configuration> {
  const execute = [enableNonRepudiationChecks, ...insecure(issuer)];
  return discovery(new URL(issuer), clientId, undefined, authentication(secret), { timeout: TIMEOUT_S, execute });
}

/** A client of GitHub or a GitHub Enterprise server, which publish no settings. */
export async function githubClient(url: string, clientId: string, secret: string | undefined): Promise<Configuration> {
  const client = new Configuration({ issuer: url, token_endpoint: `${url}/login/oauth/access_token` }, clientId, undefined, authentication(secret));
  client.timeout = TIMEOUT_S;
  client[customFetch] = failuresAsFailures;
  for (const allow of insecure(url)) allow(client);
  return client;
}

/** GitHub's token endpoint answers failures with status 200; the standard says 400. */
const failuresAsFailures: CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit);
  if (response.status !== 200 || !url.endsWith("/access_token")) return response;
  const text = await response.text();
  const status = text.includes('"error"') ? 400 : 200;
  return new Response(text, { status, headers: { "content-type": response.headers.get("content-type") ?? "application/json" } });
};
