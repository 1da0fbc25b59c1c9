import { config, keyRing, seal, UserError, unseal } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { EmailUnsubscribeInput, NotificationCategory } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { endSubscription } from "../newsletters/subscriptions.ts";
import { turnOff } from "../preferences/preferences.ts";
import { preferences } from "../preferences/tables.ts";
import type { EmailMessageRow } from "./tables.ts";

const SEAL = "mail.unsubscribe";

const token = z.union([
  z.object({ subscriptionId: z.uuid() }),
  z.object({ digestOf: z.uuid() }),
  z.object({ userId: z.uuid(), category: z.custom<NotificationCategory>() }),
]);

type Ending = z.infer<typeof token>;

/** What a mail can be unsubscribed from: the newsletter, digests, or its category; null for what cannot be. */
export function endingOf({ userId, category, subscriptionId, templateKey }: EmailMessageRow): Ending | null {
  if (subscriptionId) return { subscriptionId };
  if (userId && templateKey === "digest") return { digestOf: userId };
  return userId && category && category !== "SECURITY" ? { userId, category } : null;
}

/** The secret in a mail by which its receiver ends such mails, good for as long as its key is in the ring; null for what cannot be ended. */
export function unsubscribeToken(message: EmailMessageRow): string | null {
  const ending = endingOf(message);
  return ending && seal(keyRing("PII_KEYS"), SEAL, JSON.stringify(ending)).replace(":", ".");
}

/** What the receiver of a mail needs to end such mails: a page to open, and headers for a single click (RFC 8058). */
export function unsubscribing(message: EmailMessageRow): { url: string | null; headers: Record<string, string> } {
  const secret = unsubscribeToken(message);
  if (!secret) return { url: null, headers: {} };
  const query = `token=${encodeURIComponent(secret)}`;
  const oneClick = `${config.API_URL ?? config.PUBLIC_URL}/mail/unsubscribe?${query}`;
  return {
    url: `${config.PUBLIC_URL}/unsubscribe?${query}`,
    headers: { "List-Unsubscribe": `<${oneClick}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

/** Reads a secret of a mail. Throws TOKEN_INVALID. */
export function readUnsubscribeToken(text: string): Ending {
  try {
    return token.parse(JSON.parse(unseal(keyRing("PII_KEYS"), SEAL, text.replace(".", ":"))));
  } catch {
    throw notAToken();
  }
}

export const notAToken = () => new UserError("TOKEN_INVALID", "This link is not valid.", ["token"]);

/** Ends mails by the secret in one of them, also a second time: those of its category, or of the one given. */
export async function emailUnsubscribe(ctx: Ctx, input: EmailUnsubscribeInput): Promise<void> {
  const ending = readUnsubscribeToken(input.token);
  await ctx.db.transaction(async (tx) => {
    if ("subscriptionId" in ending) await endSubscription(tx, ending.subscriptionId);
    else if ("digestOf" in ending) await tx.update(preferences).set({ digest: "NEVER" }).where(eq(preferences.id, ending.digestOf));
    else await turnOff(tx, ending.userId, input.category ?? ending.category, "EMAIL");
  });
}
