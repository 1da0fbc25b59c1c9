import { type Log, UserError } from "@atrium/kit";
import { type Configuration, genericGrantRequest, ResponseBodyError } from "openid-client";
import type { AuthLoginWithOAuthInput, AuthProvider } from "../generated.ts";
import { type OAuthProvider, type Profile, providers } from "./providers.ts";

/** An authorisation code and what proves that it was issued to who presents it. */
export type AuthorisationCode = Pick<AuthLoginWithOAuthInput, "provider" | "code" | "codeVerifier" | "redirectUri">;

/** What a token endpoint says of a code that is wrong, used or expired, or came with another verifier or redirect address. */
const BAD_CODE = new Set(["invalid_grant", "invalid_request", "bad_verification_code", "redirect_uri_mismatch"]);

const clients = new Map<AuthProvider, Promise<Configuration>>();

/** Exchanges the code at its provider for the profile of the person. Throws TOKEN_INVALID for a bad code or verifier, PROVIDER_ERROR when the provider is not set up or fails. */
export async function profileByCode(log: Log, { provider: key, code, codeVerifier, redirectUri }: AuthorisationCode): Promise<Profile> {
  const provider = providers[key];
  if (!provider) throw new UserError("INVALID", `${key} does not sign in by authorisation code.`, ["provider"]);
  try {
    const client = await clientOf(key, provider);
    const parameters = new URLSearchParams({ code, redirect_uri: redirectUri });
    if (provider.clientSecret === undefined || provider.takesVerifierWithSecret) parameters.set("code_verifier", codeVerifier);
    const tokens = await genericGrantRequest(client, "authorization_code", parameters);
    return await provider.profile(client, tokens);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof ResponseBodyError && BAD_CODE.has(error.error))
      throw new UserError("TOKEN_INVALID", `${provider.title} does not accept this code.`, ["code"]);
    log.warn({ err: error, provider: key }, "an identity provider failed");
    throw new UserError("PROVIDER_ERROR", `${provider.title} did not answer as it should. Try again later.`, ["provider"]);
  }
}

/** The client of a provider, connected when first used; a failure to connect is not kept. */
function clientOf(key: AuthProvider, { title, clientId, clientSecret, connect }: OAuthProvider): Promise<Configuration> {
  if (!clientId) throw new UserError("PROVIDER_ERROR", `Signing in with ${title} is not set up on this server.`, ["provider"]);
  const known = clients.get(key);
  if (known) return known;
  const connecting = connect(clientId, clientSecret);
  clients.set(key, connecting);
  connecting.catch(() => clients.delete(key));
  return connecting;
}
