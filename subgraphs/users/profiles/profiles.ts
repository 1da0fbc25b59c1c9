import { clearable, line, notFound, requireViewer, type Tx, text, validInput } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ProfileUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { interests, userInterests } from "../interests/tables.ts";
import { skills, userSkills } from "../skills/tables.ts";
import { replaceTopics, topicNames } from "../topics/topics.ts";
import type { UserRow } from "../users/tables.ts";
import { username } from "../users/usernames.ts";
import { changeUser, differences, lockUser } from "../users/write.ts";
import { link } from "./links.ts";
import { newestFirst, position } from "./positions.ts";
import { positions, socialLinks } from "./tables.ts";

/** Absent stays; null empties. */
const list = <S extends z.ZodArray>(shape: S) => shape.nullish().transform((entries) => (entries === null ? [] : entries));

const shape = z.object({
  fullName: clearable(line(100)),
  username: username.optional(),
  bio: clearable(text(2000)),
  headline: clearable(line(160)),
  location: clearable(line(100)),
  locale: clearable(z.string()),
  timeZone: clearable(z.string()),
  openTo: list(z.enum(["MENTORING", "BEING_MENTORED", "HIRING", "WORK", "COLLABORATION", "SPEAKING"]).array()),
  skillNames: list(topicNames),
  interestNames: list(topicNames),
  positions: list(position.array().max(30)),
  links: list(link.array().max(10)),
});

/** Changes the viewer's profile. */
export async function profileUpdate(ctx: Ctx, input: ProfileUpdateInput): Promise<UserRow> {
  const { id } = requireViewer(ctx);
  return ctx.db.transaction((tx) => changeProfile(tx, id, input));
}

/** Changes a person's profile: what is absent stays, null clears, lists are replaced whole. */
export async function changeProfile(tx: Tx, userId: string, input: ProfileUpdateInput): Promise<UserRow> {
  const { skillNames, interestNames, positions: career, links, openTo, ...values } = validInput(shape, input);
  const user = await lockUser(tx, userId);
  if (!user) throw notFound("User", []);

  const change = differences(user, { ...values, openTo: openTo && [...new Set(openTo)] });
  const replaced = Object.entries({ skills: skillNames, interests: interestNames, positions: career, links }).flatMap(([name, entries]) =>
    entries ? [name] : [],
  );
  const fields = [...Object.keys(change), ...replaced];
  if (fields.length === 0) return user;

  if (skillNames) await replaceTopics(tx, skills, userSkills, userId, skillNames);
  if (interestNames) await replaceTopics(tx, interests, userInterests, userId, interestNames);
  if (career) await replaceEntries(tx, positions, userId, career.toSorted(newestFirst));
  if (links) await replaceEntries(tx, socialLinks, userId, links);
  return changeUser(tx, user, change, {}, fields);
}

type Entries = typeof positions | typeof socialLinks;

async function replaceEntries<T extends Entries>(
  tx: Tx,
  table: T,
  userId: string,
  entries: readonly Omit<T["$inferInsert"], "userId" | "position">[],
): Promise<void> {
  await tx.delete(table as Entries).where(eq(table.userId, userId));
  const rows = entries.map((entry, position) => ({ ...entry, userId, position }));
  if (rows.length > 0) await tx.insert(table as Entries).values(rows as never);
}
