import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";

const { visitor, context } = await testSubgraph(subgraph);
const { aMember } = factory(context);

const LOGIN = `mutation ($identifier: String!, $password: String!) {
  authLogin(input: { identifier: $identifier, password: $password }) { outcome { ... on AuthSession { user { email isViewer scopes } } } errors { code } }
}`;

test("a sign-in answers its person with what is theirs to see", async () => {
  const member = await aMember();

  const { data } = await visitor(LOGIN, { identifier: member.username, password: PASSWORD });

  expect(data.authLogin.outcome.user).toEqual({ email: emailOf(member), isViewer: true, scopes: expect.arrayContaining(["posts:write"]) });
});

test("a refused sign-in makes the visitor nobody", async () => {
  const member = await aMember();

  const { data } = await visitor(`${LOGIN.trimEnd().slice(0, -1)} after: authLogout(input: {}) { ok } }`, { identifier: member.username, password: "wrong" });

  expect(data.authLogin.errors).toEqual([{ code: "INVALID_CREDENTIALS" }]);
  expect(data.after).toBeNull();
});
