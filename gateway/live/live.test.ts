import { globalId, newId, publish } from "@atrium/kit";
import { ownOrigin } from "@atrium/kit/db";
import { liveCursor } from "@atrium/kit/live/live";
import { createClient } from "graphql-sse";
import { expect, test } from "vitest";
import { testGraph } from "../test/graph.ts";
import { open } from "./client.fixture.ts";

const { url, ask, signIn, pool } = await testGraph();
const db = pool.as(ownOrigin("test"));

const ENDINGS = "subscription ($after: Cursor) { sessionRevoked(after: $after) { __typename ... on SessionRevoked { cursor sessionId reason } } }";
const LOGOUT = "mutation { authLogout(input: {}) { ok } }";
const idOf = (sessionId: string) => globalId("Session", sessionId);

/** Tells of the end of sessions that are nobody's, as if they were this person's. */
async function endSessions(userId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const sessionId of ids) await db.transaction((tx) => publish(tx, "session.revoked", userId, { sessionId, reason: "revoked" }));
  return ids.map(idOf);
}

test("a person is told that their session ends, then its sockets close", async () => {
  const { viewer, accessToken } = await signIn();
  const [client, second] = [await open(url, accessToken), await open(url, accessToken)];
  client.subscribe("1", ENDINGS, { after: await liveCursor({ db }) });

  await ask(LOGOUT, {}, accessToken);

  const told = { __typename: "SessionRevoked", cursor: expect.any(String), sessionId: idOf(viewer.sessionId), reason: "logout" };
  expect(await client.next()).toEqual({ id: "1", type: "next", payload: { data: { sessionRevoked: told } } });
  expect([await client.closed, await second.closed]).toEqual([4403, 4403]);
});

test("a person is told of their own sessions only, a visitor of none", async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const [client, visitor] = [await open(url, ada.accessToken), await open(url)];
  client.subscribe("1", ENDINGS, { after: await liveCursor({ db }) });
  visitor.subscribe("1", ENDINGS);

  await endSessions(bob.viewer.id, 2);
  const [own] = await endSessions(ada.viewer.id, 1);

  expect((await client.next()).payload.data.sessionRevoked.sessionId).toBe(own);
  expect(await visitor.next()).toMatchObject({ type: "error", payload: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("sockets and streams that are cut off while events commit resume without gap or duplicate", async () => {
  const { viewer, accessToken } = await signIn();
  const start = await liveCursor({ db });
  const COUNT = 60;
  const publishing = endSessions(viewer.id, COUNT);

  const overSockets = async (stride: number) => {
    const got: string[] = [];
    for (let after = start; got.length < COUNT; ) {
      const client = await open(url, accessToken);
      client.subscribe("1", ENDINGS, { after });
      for (let count = 0; count < stride && got.length < COUNT; count++) {
        const { cursor, sessionId } = (await client.next()).payload.data.sessionRevoked;
        after = cursor;
        got.push(sessionId);
      }
      client.ws.terminate();
    }
    return got;
  };
  const overStreams = async (stride: number) => {
    const got: string[] = [];
    for (let after = start; got.length < COUNT; ) {
      const client = createClient({ url: `${url}/graphql`, headers: { authorization: `Bearer ${accessToken}` } });
      for await (const { data } of client.iterate<{ sessionRevoked: { cursor: string; sessionId: string } }>({ query: ENDINGS, variables: { after } })) {
        after = data?.sessionRevoked.cursor ?? after;
        got.push(data?.sessionRevoked.sessionId ?? "");
        if (got.length % stride === 0 || got.length === COUNT) break;
      }
      client.dispose();
    }
    return got;
  };
  const followed = await Promise.all([overSockets(7), overSockets(25), overStreams(11)]);

  const all = await publishing;
  expect(followed).toEqual([all, all, all]);
});

test("a cursor that is none ends the subscription with BAD_USER_INPUT", async () => {
  const { accessToken } = await signIn();
  const client = await open(url, accessToken);

  client.subscribe("1", ENDINGS, { after: "nonsense" });

  expect(await client.next()).toMatchObject({ type: "error", payload: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});
