import { type Demo, newId, publish, type World } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { storeMails } from "../emails/outbox.ts";
import { type Contact, contactsOf } from "../emails/send.ts";
import type { Ctx } from "../index.ts";
import { type Member, members } from "../members/tables.ts";
import { draft, issueOf, outsiders } from "./demo-texts.ts";
import { sealedColumns, subscribedEmail } from "./subscriptions.ts";
import { type NewsletterIssueRow, type NewsletterSubscriptionRow, newsletterIssues, newsletterSubscriptions } from "./tables.ts";

const DAY_MS = 24 * 3_600_000;
const MONTHS = 24;
const LOG_MS = 60 * DAY_MS;
const LIKED_BY = 0.45;

/** Two years of a monthly newsletter: who takes it, what was sent, and what is planned. */
export const newsletter: Demo<Ctx> = async (world) => {
  const { db } = world.as(null, world.present);
  const people = await db.select().from(members).where(eq(members.status, "ACTIVE")).orderBy(members.joinedAt);
  const subscriptions = await gather(world, people);
  const editorId = people.find(({ roles }) => roles.includes("EDITOR") || roles.includes("ADMIN"))?.id ?? null;
  for (let back = MONTHS; back >= 1; back--) await send(world, firstTuesday(world.present, back), MONTHS - back, subscriptions, editorId);
  await plan(world, editorId);
};

/** Who takes the newsletter: members at the address they have, and people from outside. */
async function gather(world: World<Ctx>, people: readonly Member[]): Promise<NewsletterSubscriptionRow[]> {
  const { db } = world.as(null, world.present);
  const readers = people.filter(() => world.random() < LIKED_BY);
  // where nobody knows people's addresses, as in a service that stands alone, only people from outside take it
  const contacts = await contactsOf(
    db,
    readers.map(({ id }) => id),
  ).catch(() => new Map<string, Contact>());
  const inside = readers.flatMap(({ id, joinedAt }) => {
    const contact = contacts.get(id);
    return contact?.email ? [{ email: contact.email, name: contact.fullName, userId: id, source: "/welcome", since: joinedAt }] : [];
  });
  const age = MONTHS * 30 * DAY_MS;
  const outside = outsiders.map((name) => ({
    email: `${name.toLowerCase().replace(" ", ".")}@example.net`,
    ...{ name, userId: null, source: "/newsletter" },
    since: new Date(world.present.getTime() - world.random() * age),
  }));
  const rows = [...inside, ...outside].map(({ email, name, userId, source, since }) => {
    const createdAt = new Date(Math.min(since.getTime() + world.random() * 5 * DAY_MS, world.present.getTime()));
    return {
      id: newId(createdAt),
      ...sealedColumns({ email, name }),
      userId,
      source,
      locale: null,
      askedFrom: createdAt,
      createdAt,
      ...outcome(world, createdAt),
    };
  });
  return db.insert(newsletterSubscriptions).values(rows).returning();
}

function outcome(world: World<Ctx>, createdAt: Date): Pick<NewsletterSubscriptionRow, "status" | "confirmedAt"> {
  const luck = world.random();
  const isRecent = world.present.getTime() - createdAt.getTime() < 10 * DAY_MS;
  if (luck < (isRecent ? 0.3 : 0.02)) return { status: "PENDING_CONFIRMATION", confirmedAt: null };
  const confirmedAt = new Date(Math.min(createdAt.getTime() + luck * 3_600_000, world.present.getTime()));
  return { status: luck > 0.985 ? "BOUNCED" : luck > 0.9 && !isRecent ? "UNSUBSCRIBED" : "SUBSCRIBED", confirmedAt };
}

/** An issue that went out at a time, to who was subscribed then. */
async function send(world: World<Ctx>, at: Date, number: number, all: readonly NewsletterSubscriptionRow[], editorId: string | null): Promise<void> {
  const readers = all.filter(({ confirmedAt, status }) => confirmedAt && confirmedAt < at && (status === "SUBSCRIBED" || world.random() < 0.5));
  const bounced = Math.min(readers.length, Math.floor(world.random() * 3));
  const sentAt = new Date(at.getTime() + 90_000);
  const times = { scheduledFor: at, sentAt, createdAt: new Date(at.getTime() - 5 * DAY_MS), updatedAt: at };
  const figures = { recipients: readers.length, delivered: readers.length - bounced, bounced };
  await world.as(null, sentAt).db.transaction(async (tx) => {
    const id = newId(times.createdAt);
    const issue = {
      id,
      ...issueOf(number),
      status: "SENT" as const,
      isQueued: true,
      cursor: readers.at(-1)?.id ?? null,
      createdById: editorId,
      ...times,
      ...figures,
    };
    const [sent] = await tx.insert(newsletterIssues).values(issue).returning();
    await publish(tx, "newsletter.sent", id, { recipients: readers.length });
    if (world.present.getTime() - at.getTime() < LOG_MS)
      await storeMails(
        tx,
        readers.map((reader) => mailOf(sent as NewsletterIssueRow, reader)),
      );
  });
}

const mailOf = ({ id: issueId, subject }: NewsletterIssueRow, subscription: NewsletterSubscriptionRow) => ({
  templateKey: "newsletter" as const,
  to: { address: subscribedEmail(subscription), userId: subscription.userId },
  category: "NEWSLETTER" as const,
  variables: { subject },
  key: `newsletter ${issueId} ${subscription.id}`,
  issueId,
  subscriptionId: subscription.id,
});

/** What the editors are at: the next issue waits for its day, and one is a draft. */
async function plan({ as, present }: World<Ctx>, createdById: string | null): Promise<void> {
  const rows = [
    { ...issueOf(MONTHS), status: "SCHEDULED" as const, scheduledFor: firstTuesday(present, -1), age: 3 },
    { ...draft, status: "DRAFT" as const, scheduledFor: null, age: 1 },
  ];
  for (const { age, ...row } of rows) {
    const createdAt = new Date(present.getTime() - age * DAY_MS);
    await as(null, createdAt)
      .db.insert(newsletterIssues)
      .values({ id: newId(createdAt), ...row, createdById, createdAt, updatedAt: createdAt });
  }
}

/** Nine in the morning, UTC, of the first Tuesday some months before. */
function firstTuesday(present: Date, monthsBack: number): Date {
  const first = new Date(Date.UTC(present.getUTCFullYear(), present.getUTCMonth() - monthsBack, 1, 9));
  return new Date(first.getTime() + ((9 - first.getUTCDay()) % 7) * DAY_MS);
}
