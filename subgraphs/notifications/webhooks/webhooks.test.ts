import { expect, onTestFinished, test } from "vitest";
import { openIntegration, signatureOf } from "./integration.fixture.ts";
import { openReceiver } from "./receiver.fixture.ts";

const { as, db, clock, runJobs, work, aMember, anEndpoint, aPostSeenBy } = await openIntegration();
const { globalId, publish } = await import("@atrium/kit");

test("an event reaches the endpoint, signed, with the ids of the graph", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);

  const post = await aPostSeenBy(owner);
  await work();

  const [message] = endpoint.received;
  expect(endpoint.received).toHaveLength(1);
  expect(JSON.parse(message?.body ?? "")).toMatchObject({
    type: "post.published",
    version: 1,
    subjectId: globalId("Post", post.id),
    actorId: globalId("User", post.authorId),
    data: { authorId: globalId("User", post.authorId), tags: ["rust"], clubId: null },
  });
  expect(message?.headers["webhook-signature"]).toBe(signatureOf(endpoint.secret, message as never));
  expect((await endpoint.state()).deliveries.nodes).toMatchObject([
    { event: "post.published", eventId: JSON.parse(message?.body ?? "").id, status: "DELIVERED", responseCode: 204, attempts: 1, nextAttemptAt: null },
  ]);
});

test("nobody hears of what they may not see, unless it is their own", async () => {
  const [ada, bob] = [await aMember(), await aMember()];
  const [hers, his] = [await anEndpoint(ada), await anEndpoint(bob)];

  await aPostSeenBy(null, { authorId: bob });
  await work();

  expect([hers.received.length, his.received.length]).toEqual([0, 1]);
  expect((await hers.state()).deliveries.nodes).toEqual([]);
});

test("what happens to a person's account is told to that person alone", async () => {
  const [ada, bob] = [await aMember(), await aMember()];
  const [hers, his] = [await anEndpoint(ada, "session.started"), await anEndpoint(bob, "session.started")];

  await db.transaction((tx) => publish(tx, "session.started", ada, { provider: "PASSWORD", isNewDevice: true }));
  await work();

  expect([hers.received.length, his.received.length]).toEqual([1, 0]);
});

test("each event is sent once, however often its handling is repeated", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  await aPostSeenBy(owner);
  await work();

  await work();

  expect(endpoint.received).toHaveLength(1);
});

test("a failing endpoint is tried again with growing pauses, with the same id, until it answers", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  endpoint.answer.status = 500;
  await aPostSeenBy(owner);
  await work();
  const first = (await endpoint.state()).deliveries.nodes[0];

  endpoint.answer.isSilent = true;
  await runJobs();
  endpoint.answer.isSilent = false;
  endpoint.answer.status = 200;
  await runJobs();

  expect(first).toMatchObject({ status: "QUEUED", responseCode: 500, attempts: 1, nextAttemptAt: expect.any(String) });
  expect(new Set(endpoint.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(await endpoint.state()).toMatchObject({ failureCount: 0, deliveries: { nodes: [{ status: "DELIVERED", attempts: 3 }] } });
});

test("an endpoint that fails for three days is switched off, and works again once it is switched on", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  endpoint.answer.status = 503;
  await aPostSeenBy(owner);
  await work();
  expect((await endpoint.state()).isEnabled).toBe(true);

  clock.advance(72 * 3_600_000);
  await runJobs();
  const off = await endpoint.state();
  await aPostSeenBy(owner);
  await work();
  const calls = endpoint.received.length;
  const SWITCH_ON =
    "mutation ($id: ID!) { webhookEndpointUpdate(input: { id: $id, isEnabled: true }) { endpoint { isEnabled failureCount } errors { code } } }";
  const on = await as(owner)(SWITCH_ON, { id: endpoint.id });
  endpoint.answer.status = 200;
  await aPostSeenBy(owner);
  await work();
  clock.now = null;

  expect([off.isEnabled, off.failureCount]).toEqual([false, 2]);
  expect(on.data.webhookEndpointUpdate.endpoint).toEqual({ isEnabled: true, failureCount: 0 });
  expect(endpoint.received.length).toBe(calls + 1);
});

test("410 switches an endpoint off at once", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  endpoint.answer.status = 410;

  await aPostSeenBy(owner);
  await work();

  expect(await endpoint.state()).toMatchObject({ isEnabled: false, deliveries: { nodes: [{ status: "FAILED", responseCode: 410 }] } });
});

test("a redirect is a failure and is not followed", async () => {
  const [owner, elsewhere] = [await aMember(), await openReceiver()];
  onTestFinished(() => void elsewhere.close());
  const endpoint = await anEndpoint(owner);
  Object.assign(endpoint.answer, { status: 307, headers: { location: elsewhere.url } });

  await aPostSeenBy(owner);
  await work();

  expect(elsewhere.received).toEqual([]);
  expect((await endpoint.state()).deliveries.nodes[0]).toMatchObject({ status: "QUEUED", responseCode: 307 });
});

test("an event is sent again when asked for, with the same id", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  await aPostSeenBy(owner);
  await work();
  const { id, eventId } = (await endpoint.state()).deliveries.nodes[0];
  const REDELIVER = "mutation ($id: ID!) { webhookRedeliver(input: { deliveryId: $id }) { delivery { id eventId status } errors { code path } } }";

  const again = await as(owner)(REDELIVER, { id });
  await runJobs();
  const stranger = await as(await aMember())(REDELIVER, { id });

  expect(again.data.webhookRedeliver).toEqual({ delivery: { id, eventId, status: "QUEUED" }, errors: [] });
  expect(endpoint.received.map(({ headers }) => headers["webhook-id"])).toEqual([eventId, eventId]);
  expect(stranger.data.webhookRedeliver.errors).toEqual([{ code: "NOT_FOUND", path: ["deliveryId"] }]);
});
