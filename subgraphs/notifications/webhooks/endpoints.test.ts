import { expect, test } from "vitest";
import { CREATE, ENDPOINTS, openIntegration, signatureOf } from "./integration.fixture.ts";

const { as, visitor, db, clock, runJobs, deliver, work, aMember, anEndpoint, aPostSeenBy } = await openIntegration();
const { parseGlobalId } = await import("@atrium/kit");
const { DEMO_TRACE } = await import("@atrium/kit/db");
const { eq } = await import("drizzle-orm");
const { webhookEndpoints } = await import("./tables.ts");

test("while a secret is rotated both sign; after a day the new one alone", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  const { data } = await as(owner)("mutation ($id: ID!) { webhookSecretRotate(input: { id: $id }) { secret errors { code } } }", { id: endpoint.id });
  const fresh = data.webhookSecretRotate.secret;

  await aPostSeenBy(owner);
  await work();
  clock.advance(25 * 3_600_000);
  await aPostSeenBy(owner);
  await work();
  clock.now = null;

  const [during, after] = endpoint.received as [never, never];
  const signatures = (message: { headers: Record<string, string> }) => message.headers["webhook-signature"]?.split(" ");
  expect(signatures(during)).toEqual([signatureOf(fresh, during), signatureOf(endpoint.secret, during)]);
  expect(signatures(after)).toEqual([signatureOf(fresh, after)]);
});

test("a ping tells whether an endpoint listens", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  const PING = "mutation ($id: ID!) { webhookTestSend(input: { id: $id }) { delivery { event status } errors { code } } }";

  const sent = await as(owner)(PING, { id: endpoint.id });
  await runJobs();

  expect(sent.data.webhookTestSend).toEqual({ delivery: { event: "ping", status: "QUEUED" }, errors: [] });
  expect(JSON.parse(endpoint.received[0]?.body ?? "")).toMatchObject({ type: "ping", subjectId: endpoint.id });
  await as(owner)("mutation ($id: ID!) { webhookEndpointUpdate(input: { id: $id, isEnabled: false }) { endpoint { id } } }", { id: endpoint.id });
  expect((await as(owner)(PING, { id: endpoint.id })).data.webhookTestSend.errors).toEqual([{ code: "INVALID_STATE" }]);
});

test("endpoints are their owner's alone", async () => {
  const [owner, stranger] = [await aMember(), await aMember()];
  const endpoint = await anEndpoint(owner);
  const attempts = ["webhookEndpointDelete", "webhookSecretRotate", "webhookTestSend"].map(
    (field) => `${field}(input: { id: "${endpoint.id}" }) { errors { code } }`,
  );

  for (const attempt of [...attempts, `webhookEndpointUpdate(input: { id: "${endpoint.id}", isEnabled: false }) { errors { code } }`]) {
    expect(Object.values((await as(stranger)(`mutation { ${attempt} }`)).data)).toEqual([{ errors: [{ code: "NOT_FOUND" }] }]);
  }
  expect((await as(stranger)(ENDPOINTS)).data.webhookEndpoints.totalCount).toBe(0);
  expect((await visitor(ENDPOINTS)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("what is on its way to a deleted endpoint is not sent", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);
  await aPostSeenBy(owner);
  await deliver();

  await as(owner)("mutation ($id: ID!) { webhookEndpointDelete(input: { id: $id }) { deletedId } }", { id: endpoint.id });
  await runJobs();

  expect(endpoint.received).toEqual([]);
});

test("unknown and internal events, and none, are refused; so is a twenty-first endpoint", async () => {
  const owner = await aMember();
  const create = async (events: string[]) =>
    (await as(owner)(CREATE, { input: { url: "https://example.org/hook", events } })).data.webhookEndpointCreate.errors;

  expect([await create(["post.exploded"]), await create(["session.revoked"]), await create([])]).toEqual([
    [{ code: "INVALID", path: ["events", "0"] }],
    [{ code: "INVALID", path: ["events", "0"] }],
    [{ code: "REQUIRED", path: ["events"] }],
  ]);
  const many = await Promise.all(Array.from({ length: 22 }, () => create(["post.published"])));
  expect(many.flat()).toEqual(Array(2).fill({ code: "LIMIT_EXCEEDED", path: null }));
});

test("demo data is sent nowhere, and secrets are stored sealed", async () => {
  const owner = await aMember();
  const endpoint = await anEndpoint(owner);

  await aPostSeenBy(owner, { traceId: DEMO_TRACE });
  await work();

  const [row] = await db
    .select()
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.id, parseGlobalId(endpoint.id)?.uuid ?? ""));
  expect(endpoint.received).toEqual([]);
  expect(JSON.stringify(row)).not.toContain(endpoint.secret.slice(6));
});
