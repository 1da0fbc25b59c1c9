import { globalId } from "@atrium/kit";
import { liveCursor } from "@atrium/kit/live/live";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { endSessions } from "./sessions.ts";

const { subgraph: opened, context } = await testSubgraph(subgraph);
const { aUser, aSession } = factory(context);

const QUERY = "subscription ($after: Cursor) { sessionRevoked(after: $after) { __typename ... on SessionRevoked { sessionId reason occurredAt cursor } } }";
const follow = (viewer: ReturnType<typeof aViewer> | null, after: string | null = null) =>
  opened.subscribe({ query: QUERY, variables: { after } }, { requestId: "test", viewer, ip: null, userAgent: null });

test("a person follows the ends of their sessions, nobody else's, and resumes behind a cursor", async () => {
  const [user, stranger] = [await aUser(), await aUser()];
  const [first, second, theirs] = [await aSession(user), await aSession(user), await aSession(stranger)];
  const end = (session: typeof first) => context().db.transaction((tx) => endSessions(tx, session.session.userId, "revoked", { only: session.session.id }));
  const stream = await follow(first.viewer, await liveCursor(context()));

  await end(theirs);
  await end(first);
  await end(second);
  const messages = [(await stream.next()).value, (await stream.next()).value];
  await stream.return?.();
  const resumed = await follow(first.viewer, messages[0].data.sessionRevoked.cursor);

  const told = ({ session }: typeof first) => ({
    data: {
      sessionRevoked: {
        __typename: "SessionRevoked",
        sessionId: globalId("Session", session.id),
        reason: "revoked",
        occurredAt: expect.any(String),
        cursor: expect.any(String),
      },
    },
  });
  expect(messages).toEqual([told(first), told(second)]);
  expect((await resumed.next()).value).toEqual(messages[1]);
});

test("following takes a signed-in person who may read their account", async () => {
  const user = await aUser();

  const [visitor, pending] = await Promise.all([follow(null), follow({ ...aViewer(user.id), scopes: [] })]);

  expect((await visitor.next()).value.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect((await pending.next()).value.errors[0].extensions.code).toBe("FORBIDDEN");
});
