import { actingAs, type World } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { addAffiliation } from "../affiliations/affiliations.ts";
import type { Ctx } from "../index.ts";
import { changePrivacy } from "../privacy/privacy.ts";
import { changeProfile } from "../profiles/profiles.ts";
import { registerUser } from "../registrations/registrations.ts";
import { grantRole } from "../roles/roles.ts";
import { type UserRow, users } from "../users/tables.ts";
import { type Persona, personas } from "./personas.ts";

/** Lets some four hundred people join, each with a past, a profile and things they keep to themselves. */
export async function gatherCrowd(world: World<Ctx>): Promise<UserRow[]> {
  const joined: UserRow[] = [];
  for (const persona of personas(world.random, world.present)) joined.push(await join(world, persona));
  return joined;
}

function join(world: World<Ctx>, persona: Persona): Promise<UserRow> {
  const { username, fullName, email, kind, locale, timeZone, joinedAt, lastActiveAt } = persona;
  return world.as(null, joinedAt).db.transaction(async (tx) => {
    const user = await registerUser(tx, { username, fullName, email, isEmailVerified: true, kind, locale, timeZone });
    const own = actingAs(tx, user.id);
    for (const affiliation of persona.affiliations) await addAffiliation(own, user.id, affiliation, persona.isVouchedFor ? joinedAt : null);
    const profiled = await changeProfile(own, user.id, persona.profile);
    for (const role of persona.roles) await grantRole(tx, profiled, role);
    if (Object.keys(persona.privacy).length > 0) await changePrivacy(own, user.id, persona.privacy);
    const [settled] = await tx.update(users).set({ status: "ACTIVE", lastActiveAt, lastLoginAt: lastActiveAt }).where(eq(users.id, user.id)).returning();
    return settled as UserRow;
  });
}
