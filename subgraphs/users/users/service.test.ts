import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "./email.ts";

const { as, visitor, request, context } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const service = request({ isService: true });
const READ = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { email emailVerified fullName username locale status lastLoginAt privacy { email } } } }`;
const read = async (ask: typeof service, userId: string) => (await ask(READ, { id: `usr_${userId.replaceAll("-", "")}` })).data._entities[0];

test("a service reads whatever mails need of a person, of whatever status, and not what is private beside it", async () => {
  const newcomer = await aUser({ status: "PENDING_VERIFICATION", emailVerifiedAt: null, locale: "de" });

  expect(await read(service, newcomer.id)).toEqual({
    ...{ email: emailOf(newcomer), emailVerified: false, fullName: newcomer.fullName, username: newcomer.username, locale: "de" },
    ...{ status: "PENDING_VERIFICATION", lastLoginAt: null, privacy: null },
  });
});

test("nobody else gets an address by reading entities: not visitors, nor members, nor moderators", async () => {
  const { id } = await aUser();

  const answers = await Promise.all([visitor, as(newId()), as(newId(), "MODERATOR"), request({ isService: undefined })].map((ask) => read(ask, id)));

  expect(answers.map(({ email, emailVerified }) => [email, emailVerified])).toEqual(Array(4).fill([null, null]));
});

test("a service has no account: it cannot ask or do what needs one", async () => {
  const answers = await Promise.all(
    ["{ me { id } }", "{ auditLog { totalCount } }", "mutation { accountDeactivate(input: {}) { errors { code } } }"].map((operation) => service(operation)),
  );

  expect(answers[0]?.data).toEqual({ me: null });
  expect(answers.slice(1).map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
});
