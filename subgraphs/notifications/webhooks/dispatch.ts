import { defineJob, enqueue, newId, type Tx, type Viewer } from "@atrium/kit";
import type { Pool } from "@atrium/kit/db";
import { visibleTo } from "@atrium/kit/service";
import { type EntityName, entities } from "@atrium/schema/entities.ts";
import { events, type LoggedEvent } from "@atrium/schema/events.ts";
import { scopesOf, twoFactorRoles } from "@atrium/schema/scopes.ts";
import { and, arrayContains, asc, eq, gt, inArray, lte } from "drizzle-orm";
import { z } from "zod";
import { type Member, members } from "../members/tables.ts";
import { queueAttempt } from "./attempts.ts";
import { confidant, partiesOf, publicEvent } from "./public-events.ts";
import { type WebhookEvent, webhookDeliveries, webhookEndpoints } from "./tables.ts";

const PAGE = 100;

const order = z.object({
  event: z.custom<WebhookEvent>(),
  subject: z.object({ type: z.custom<EntityName>((type) => typeof type === "string" && type in entities), id: z.uuid() }),
  confidant: z.uuid().nullable(),
  parties: z.array(z.uuid()),
});
type Order = z.infer<typeof order>;

const subscribersOf = ({ type, occurredAt }: { type: string; occurredAt: Date | string }) =>
  and(eq(webhookEndpoints.isEnabled, true), arrayContains(webhookEndpoints.events, [type]), lte(webhookEndpoints.createdAt, new Date(occurredAt)));

/** Has an event sent to the endpoints that want it, if there are any. */
export async function announce(tx: Tx, event: LoggedEvent): Promise<void> {
  const [some] = await tx.select({ id: webhookEndpoints.id }).from(webhookEndpoints).where(subscribersOf(event)).limit(1);
  if (!some) return;
  const subject = { type: events[event.type].subject, id: event.subjectId };
  await enqueue(tx, dispatch, { event: publicEvent(event), subject, confidant: confidant(event), parties: partiesOf(event) }, { key: event.id });
}

/** Finds the endpoints whose owner may be told of the event, and has it sent to each once. */
export const dispatch = defineJob("notifications.webhook-dispatch", {
  data: order,
  async run({ db, now }, told) {
    for (let after = "00000000-0000-0000-0000-000000000000"; after; ) {
      const isNext = and(subscribersOf(told.event), gt(webhookEndpoints.id, after));
      const page = await db.select().from(webhookEndpoints).where(isNext).orderBy(asc(webhookEndpoints.id)).limit(PAGE);
      const known = await db
        .select()
        .from(members)
        .where(
          inArray(
            members.id,
            page.map(({ ownerId }) => ownerId),
          ),
        );
      const owners = await ownersToTell(db.pool, told, known);
      const endpoints = page.filter(({ ownerId }) => owners.has(ownerId));
      if (endpoints.length > 0) await db.transaction((tx) => deliverTo(tx, endpoints, told.event, now()));
      after = page.length === PAGE ? (page.at(-1)?.id ?? "") : "";
    }
  },
});

/** Those of the members who are parties to the event, its confidant, or see its subject at present. */
async function ownersToTell(pool: Pool, { subject, confidant: only, parties }: Order, known: readonly Member[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (const member of known.filter(({ status }) => status === "ACTIVE")) {
    const isParty = parties.includes(member.id) || only === member.id;
    if (only !== null ? only === member.id : isParty || (await visibleTo(pool, asViewer(member), subject.type, [subject.id]))[0]) told.add(member.id);
  }
  return told;
}

/** A member as they may see things without a second factor. */
function asViewer({ id, roles }: Member): Viewer {
  const held = roles.filter((role) => !twoFactorRoles.includes(role));
  return { id, sessionId: newId(), roles: held, scopes: scopesOf(held) };
}

async function deliverTo(tx: Tx, endpoints: readonly { id: string }[], event: WebhookEvent, now: Date): Promise<void> {
  const rows = endpoints.map(({ id }) => ({
    id: newId(now),
    endpointId: id,
    eventId: event.id,
    event,
    status: "QUEUED" as const,
    nextAttemptAt: now,
    createdAt: now,
  }));
  for (const delivery of await tx.insert(webhookDeliveries).values(rows).onConflictDoNothing().returning()) await queueAttempt(tx, delivery);
}
