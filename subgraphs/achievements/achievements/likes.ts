import type { Tx } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { Book, Happening } from "../progress/book.ts";
import { achievements } from "./tables.ts";

/** Counts the likes of achievements. */
export function openLikes(tx: Tx): Book {
  const changes = new Map<string, number>();
  return {
    take(event: Happening) {
      if (event.type !== "reaction.added" && event.type !== "reaction.removed") return [];
      const { target, kind } = event.data;
      const change = event.type === "reaction.added" ? 1 : -1;
      if (target.type === "Achievement" && kind === "LIKE") changes.set(target.id, (changes.get(target.id) ?? 0) + change);
      return [];
    },
    async close() {
      for (const [id, change] of [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        await tx
          .update(achievements)
          .set({ likesCount: sql`greatest(0, ${achievements.likesCount} + ${change})` })
          .where(eq(achievements.id, id));
      }
    },
  };
}
