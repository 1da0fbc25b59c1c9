import { startGithub } from "./github.fixture.ts";
import { CLIENT_ID, CLIENT_SECRET, startOpenIdProvider } from "./openid-provider.fixture.ts";

/** Stand-ins for the three providers on this machine, and the settings that lead to them. */
export async function startProviders() {
  const [openId, github] = [await startOpenIdProvider(), await startGithub()];
  const client = (name: string) => ({ [`${name}_CLIENT_ID`]: CLIENT_ID, [`${name}_CLIENT_SECRET`]: CLIENT_SECRET });
  const settings = { GOOGLE_ISSUER: openId.issuer, LINKEDIN_ISSUER: openId.issuer, GITHUB_URL: github.url, GITHUB_API_URL: github.url };
  return {
    openId,
    github,
    settings: { ...settings, ...client("GOOGLE"), ...client("LINKEDIN"), ...client("GITHUB") },
    stop() {
      openId.stop();
      github.stop();
    },
  };
}
