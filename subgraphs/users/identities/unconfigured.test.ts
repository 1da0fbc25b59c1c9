import { readConfig } from "@atrium/kit/config";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";

const { visitor } = await testSubgraph(subgraph);

test.each(["GOOGLE", "GITHUB", "LINKEDIN"])("without its settings, signing in with %s is a provider's error that says so", async (provider) => {
  const input = { provider, code: "code", codeVerifier: "verifier", redirectUri: "https://atrium.localhost/" };

  const { data } = await visitor(
    `mutation ($input: AuthLoginWithOAuthInput!) { authLoginWithOAuth(input: $input) { outcome { __typename } errors { code message } } }`,
    { input },
  );

  expect(data.authLoginWithOAuth).toEqual({ outcome: null, errors: [{ code: "PROVIDER_ERROR", message: expect.stringContaining("not set up") }] });
});

test("without its settings, signing in with Firebase is a provider's error that says so", async () => {
  const { data } = await visitor(`mutation { authLoginWithFirebase(input: { idToken: "token" }) { outcome { __typename } errors { code message } } }`);

  expect(data.authLoginWithFirebase).toEqual({ outcome: null, errors: [{ code: "PROVIDER_ERROR", message: expect.stringContaining("not set up") }] });
});

test.each([
  ["FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9099"],
  ["FIREBASE_KEYS_ORIGIN", "http://127.0.0.1:9098"],
  ["GOOGLE_ISSUER", "http://127.0.0.1:9097"],
  ["GITHUB_API_URL", "http://127.0.0.1:9097"],
])("production refuses to start with %s at a stand-in", (name, value) => {
  expect(() => readConfig({ NODE_ENV: "production", [name]: value })).toThrow(name);
  expect(() => readConfig({ NODE_ENV: "test", [name]: value })).not.toThrow();
});

test.each(["http://accounts.example", "http://127.0.0.1.evil.example", "ftp://accounts.example", "https://accounts.example/"])(
  "%s is no address of a provider",
  (url) => {
    expect(() => readConfig({ GOOGLE_ISSUER: url })).toThrow("GOOGLE_ISSUER");
  },
);
