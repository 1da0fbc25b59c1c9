import { createHmac } from "node:crypto";
import { afterAll, vi } from "vitest";
import { openReceiver } from "./receiver.fixture.ts";

export const CREATE = `mutation ($input: WebhookEndpointCreateInput!) {
  webhookEndpointCreate(input: $input) { endpoint { id url events isEnabled } secret errors { code path } }
}`;
export const ENDPOINTS = `{ webhookEndpoints { totalCount nodes { id isEnabled failureCount
  deliveries { nodes { id event eventId status responseCode attempts nextAttemptAt } } } } }`;

const posted = { clubId: null, topic: "GENERAL", format: "TEXT", tags: ["rust"], mentionIds: [], visibility: "PUBLIC", about: null, sharedPostId: null };

/** The signature of what an integrator got, as they would make it from the secret. */
export const signatureOf = (secret: string, { headers, body }: { headers: Record<string, unknown>; body: string }) => {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return `v1,${createHmac("sha256", key).update(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`).digest("base64")}`;
};

/** The subgraph with integrators' servers on this machine, which it may only call in tests. */
export async function openIntegration() {
  vi.stubEnv("PRIVATE_TARGETS", "on");
  const { globalId, newId, parseGlobalId, publish } = await import("@atrium/kit");
  const { answersHere } = await import("@atrium/kit/service");
  const { testSubgraph } = await import("@atrium/kit/test");
  const { eq } = await import("drizzle-orm");
  const { default: subgraph } = await import("../index.ts");
  const { members } = await import("../members/tables.ts");
  const { webhookEndpoints } = await import("./tables.ts");

  const { as, visitor, context, pool, deliver, runJobs, clock } = await testSubgraph(subgraph);
  const { db } = context();
  const receivers: { close(): unknown }[] = [];
  afterAll(() => Promise.all(receivers.map(({ close }) => close())));

  /** Who sees which post, as the owner of posts would say. */
  const seen = new Map<string, string>();
  answersHere(pool, "community", async () => async ({ variables }, { viewer }) => {
    const { representations } = variables as { representations: { id: string }[] };
    return { data: { _entities: representations.map(({ id }) => (viewer && seen.get(id) === viewer.id ? { __typename: "Post" } : null)) } };
  });

  async function aMember(...roles: string[]): Promise<string> {
    const [member] = await db
      .insert(members)
      .values({ id: newId(), kind: "STUDENT", status: "ACTIVE", joinedAt: new Date(), ...(roles.length > 0 && { roles: ["MEMBER", ...roles] }) })
      .returning();
    return (member as { id: string }).id;
  }

  async function anEndpoint(ownerId: string, ...events: string[]) {
    const receiver = await openReceiver();
    receivers.push(receiver);
    const { data } = await as(ownerId)(CREATE, { input: { url: "https://example.org/hook", events: events.length > 0 ? events : ["post.published"] } });
    const { endpoint, secret } = data.webhookEndpointCreate;
    // clients can only name https addresses; the integrator's server of this test speaks http
    await db
      .update(webhookEndpoints)
      .set({ url: receiver.url })
      .where(eq(webhookEndpoints.id, parseGlobalId(endpoint.id)?.uuid ?? ""));
    const state = async () => (await as(ownerId)(ENDPOINTS)).data.webhookEndpoints.nodes.find(({ id }: { id: string }) => id === endpoint.id);
    return { ...receiver, id: endpoint.id as string, secret: secret as string, state };
  }

  /** Publishes a post of somebody, seen by `viewerId`. */
  async function aPostSeenBy(viewerId: string | null, { authorId = newId(), traceId = null as string | null } = {}) {
    const id = newId();
    if (viewerId) seen.set(globalId("Post", id), viewerId);
    const origin = { producer: "community", actorId: authorId, traceId, now: () => new Date(clock.now ?? Date.now()) };
    await pool.as(origin).transaction((tx) => publish(tx, "post.published", id, { authorId, ...posted }));
    return { id, authorId };
  }

  async function work() {
    await deliver();
    await runJobs();
  }

  return { as, visitor, db, clock, runJobs, deliver, work, aMember, anEndpoint, aPostSeenBy };
}
