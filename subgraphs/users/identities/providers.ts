import { config } from "@atrium/kit";
import { type Configuration, fetchProtectedResource, fetchUserInfo, type UserInfoResponse } from "openid-client";
import { z } from "zod";
import type { AuthProvider } from "../generated.ts";
import { discover, githubClient, type Tokens } from "./oauth-client.ts";

/** What an outside provider says of a person. */
export type Profile = {
  /** The provider's own id of them. */
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly fullName: string | null;
  /** Their handle there, if they have one. */
  readonly handle: string | null;
};

/** A provider that speaks OAuth 2: all that sets it apart from the others. */
export type OAuthProvider = {
  readonly title: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  /** Whether it accepts a PKCE verifier from a client that has a secret. */
  readonly takesVerifierWithSecret: boolean;
  connect(clientId: string, clientSecret: string | undefined): Promise<Configuration>;
  profile(client: Configuration, tokens: Tokens): Promise<Profile>;
};

const google: OAuthProvider = {
  title: "Google",
  clientId: config.GOOGLE_CLIENT_ID,
  clientSecret: config.GOOGLE_CLIENT_SECRET,
  takesVerifierWithSecret: true,
  connect: (id, secret) => discover(config.GOOGLE_ISSUER, id, secret),
  profile: standardProfile,
};

const linkedin: OAuthProvider = {
  title: "LinkedIn",
  clientId: config.LINKEDIN_CLIENT_ID,
  clientSecret: config.LINKEDIN_CLIENT_SECRET,
  takesVerifierWithSecret: false, // it answers invalid_client
  connect: (id, secret) => discover(config.LINKEDIN_ISSUER, id, secret),
  profile: standardProfile,
};

const github: OAuthProvider = {
  title: "GitHub",
  clientId: config.GITHUB_CLIENT_ID,
  clientSecret: config.GITHUB_CLIENT_SECRET,
  takesVerifierWithSecret: true,
  connect: (id, secret) => githubClient(config.GITHUB_URL, id, secret),
  profile: githubProfile,
};

/** The providers that speak OAuth 2. */
export const providers: Partial<Record<AuthProvider, OAuthProvider>> = { GOOGLE: google, GITHUB: github, LINKEDIN: linkedin };

/** The profile of an OpenID provider; some write `email_verified` as text. */
async function standardProfile(client: Configuration, tokens: Tokens): Promise<Profile> {
  const subject = tokens.claims()?.sub;
  if (!subject) throw new Error("the provider sent no ID token");
  const { email, email_verified, name }: UserInfoResponse = await fetchUserInfo(client, tokens.access_token, subject);
  return { subject, email: email ?? null, isEmailVerified: String(email_verified) === "true", fullName: name ?? null, handle: null };
}

const githubUser = z.object({ id: z.number().int(), login: z.string(), name: z.string().nullish() });
const githubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() })).nullable(); // null: access to them was not granted

/** GitHub is plain OAuth 2: the profile has its own form, and the addresses stand apart from it. */
async function githubProfile(client: Configuration, { access_token }: Tokens): Promise<Profile> {
  const read = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => {
    const response = await fetchProtectedResource(
      client,
      access_token,
      new URL(`${config.GITHUB_API_URL}${path}`),
      "GET",
      null,
      new Headers({ accept: "application/vnd.github+json" }),
    );
    return shape.parse(response.status === 404 ? null : await response.json());
  };
  const [user, emails] = await Promise.all([read("/user", githubUser), read("/user/emails", githubEmails)]);
  const primary = emails?.find((email) => email.primary);
  return {
    subject: String(user.id),
    email: primary?.email ?? null,
    isEmailVerified: primary?.verified ?? false,
    fullName: user.name ?? null,
    handle: user.login,
  };
}
