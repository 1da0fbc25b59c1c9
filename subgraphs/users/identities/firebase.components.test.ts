import { randomUUID } from "node:crypto";
import { testSubgraph } from "@atrium/kit/test";
import { afterAll, expect, test, vi } from "vitest";
import subgraph from "../index.ts";

const emulator = await vi.hoisted(async () => {
  const { startFirebaseEmulator } = await import("./firebase-emulator.fixture.ts");
  const started = await startFirebaseEmulator("demo-atrium");
  vi.stubEnv("FIREBASE_PROJECT_ID", "demo-atrium");
  vi.stubEnv("FIREBASE_AUTH_EMULATOR_HOST", started.host);
  return started;
});
afterAll(emulator.stop);

const { visitor } = await testSubgraph(subgraph);

const LOGIN = `mutation ($idToken: String!) {
  authLoginWithFirebase(input: { idToken: $idToken }) {
    outcome { ... on AuthSession { isNewUser user { id username } tokens { accessToken } } }
    errors { code path }
  }
}`;

const login = async (idToken: string) => (await visitor(LOGIN, { idToken })).data.authLoginWithFirebase;

/** Calls the REST API that Firebase's own clients use. */
async function firebase(method: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`http://${emulator.host}/identitytoolkit.googleapis.com/v1/${method}?key=any`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  return (await response.json()) as { idToken: string; localId: string };
}

const signUp = () => firebase("accounts:signUp", { email: `${randomUUID()}@example.org`, password: "a long password", returnSecureToken: true });

test("who signs up at Firebase signs in here with its token, and is the same person the next time", async () => {
  const { idToken } = await signUp();

  const first = await login(idToken);
  const second = await login(idToken);

  expect(first).toMatchObject({ outcome: { isNewUser: true, tokens: { accessToken: expect.any(String) } }, errors: [] });
  expect(second.outcome).toMatchObject({ isNewUser: false, user: first.outcome.user });
});

test("the token of an account that Firebase has deleted or disabled is refused", async () => {
  const [deleted, disabled] = [await signUp(), await signUp()];
  await firebase("accounts:delete", { idToken: deleted.idToken });
  await firebase("projects/demo-atrium/accounts:update", { localId: disabled.localId, disableUser: true }, { authorization: "Bearer owner" });

  const refused = { outcome: null, errors: [{ code: "TOKEN_INVALID", path: ["idToken"] }] };
  expect([await login(deleted.idToken), await login(disabled.idToken)]).toEqual([refused, refused]);
});
