import type { Handlers, Tx } from "@atrium/kit";
import type { EventData, EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { and, eq } from "drizzle-orm";
import { type ForeignType, foreignTypes } from "./kinds.ts";
import { type Audience, type ForeignSubject, ownerAudiences, subjects } from "./tables.ts";

type Told = { ownerId: string; audience: string };

/** Keeps what a type's events tell; what was deleted stays so, whatever is told of it later. */
function follow<T extends EventName, D extends EventName>(type: ForeignType, told: readonly T[], deleted: D, read: (data: EventData<T>) => Told): Handlers {
  const keep = async (tx: Tx, { subjectId: id, data }: LoggedEvent<T>) => {
    const values = read(data as EventData<T>) as Pick<ForeignSubject, "ownerId" | "audience">;
    const [setting] = await tx
      .select()
      .from(ownerAudiences)
      .where(and(eq(ownerAudiences.ownerId, values.ownerId as string), eq(ownerAudiences.type, type)));
    await tx
      .insert(subjects)
      .values({ id, type, ...values, ownerAudience: setting?.audience ?? "PUBLIC" })
      .onConflictDoUpdate({ target: subjects.id, set: values });
  };
  const forget = (tx: Tx, { subjectId: id }: LoggedEvent) =>
    tx
      .insert(subjects)
      .values({ id, type, ownerId: null, audience: "PRIVATE", isDeleted: true })
      .onConflictDoUpdate({ target: subjects.id, set: { isDeleted: true } });
  return Object.fromEntries([...told.map((name) => [name, keep]), [deleted, forget]]) as Handlers;
}

/** The privacy settings that narrow who sees a type. */
const settings: Readonly<Record<string, ForeignType>> = { achievements: "Achievement" };

const WITHHELD: Readonly<Record<string, boolean>> = { HIDE: true, REMOVE: true, APPROVE: false, DISMISS: false, RESTORE: false, WARN: false };

export const handlers: Handlers = {
  ...follow("Achievement", ["achievement.created", "achievement.updated"], "achievement.deleted", ({ userId: ownerId, audience }) => ({ ownerId, audience })),
  async "user.privacy_changed"(tx, { subjectId: ownerId, data: { values } }) {
    for (const [setting, type] of Object.entries(settings)) {
      const audience = values[setting] as Audience | undefined;
      if (!audience) continue;
      const target = [ownerAudiences.ownerId, ownerAudiences.type];
      await tx.insert(ownerAudiences).values({ ownerId, type, audience }).onConflictDoUpdate({ target, set: { audience } });
      await tx
        .update(subjects)
        .set({ ownerAudience: audience })
        .where(and(eq(subjects.ownerId, ownerId), eq(subjects.type, type)));
    }
  },
  async "moderation.action_taken"(tx, { data: { target, kind } }) {
    const isWithheld = WITHHELD[kind];
    if (isWithheld === undefined || !(foreignTypes as readonly string[]).includes(target.type)) return;
    await tx.update(subjects).set({ isWithheld }).where(eq(subjects.id, target.id));
  },
  async "user.anonymized"(tx, { subjectId }) {
    await tx.update(subjects).set({ ownerId: null }).where(eq(subjects.ownerId, subjectId));
    await tx.delete(ownerAudiences).where(eq(ownerAudiences.ownerId, subjectId));
  },
};
