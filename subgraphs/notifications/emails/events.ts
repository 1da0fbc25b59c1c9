import { config, type Handlers } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import { eq } from "drizzle-orm";
import { queueMail } from "./outbox.ts";
import { emailMessages } from "./tables.ts";
import { KEPT_MS } from "./upkeep.ts";

const STALE_MS = 7 * 24 * 3_600_000;

export const handlers: Handlers = {
  // once: by the mail's key. Who joined long ago, before this domain followed the log, is not welcomed late
  "user.verified": async (tx, { subjectId: userId, occurredAt, traceId }) => {
    const age = tx.origin.now().getTime() - occurredAt.getTime();
    if (age > (traceId === DEMO_TRACE ? KEPT_MS : STALE_MS)) return;
    const then = Object.assign(Object.create(tx), { origin: { ...tx.origin, now: () => occurredAt } });
    const variables = { url: `${config.PUBLIC_URL}/settings/profile` };
    await queueMail(then, { templateKey: "welcome", to: { userId }, category: "ANNOUNCEMENT", variables, key: `welcome ${userId}` });
  },
  "user.anonymized": (tx, { subjectId }) =>
    tx.update(emailMessages).set({ recipient: null, addressHash: null, subject: null, variables: null }).where(eq(emailMessages.userId, subjectId)),
};
