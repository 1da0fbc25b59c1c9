import type { Tx } from "@atrium/kit";
import { moderationSettings } from "./tables.ts";

const usual = { reportsToHide: 3, reviewedFirstPosts: 0 };

/** The numbers moderation goes by: those in the table, else the usual ones. */
export async function getSettings(tx: Tx): Promise<{ reportsToHide: number; reviewedFirstPosts: number }> {
  const [set] = await tx.select().from(moderationSettings);
  return set ?? usual;
}
