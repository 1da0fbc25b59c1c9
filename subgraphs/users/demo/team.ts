import { randomInt } from "node:crypto";
import type { World } from "@atrium/kit";
import { addAffiliation } from "../affiliations/affiliations.ts";
import type { ProfileUpdateInput, Role, UserKind } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { hashPassword } from "../passwords/hashing.ts";
import { storePassword } from "../passwords/passwords.ts";
import { changeProfile } from "../profiles/profiles.ts";
import { registerUser } from "../registrations/registrations.ts";
import { grantRole } from "../roles/roles.ts";
import { newTotpSecret } from "../two-factor/codes.ts";
import { enrolAuthenticator } from "../two-factor/two-factor.ts";
import type { UserRow } from "../users/tables.ts";
import { changeUser } from "../users/write.ts";
import { institutions } from "./institutions.ts";

const DAY_MS = 24 * 3_600_000;
const AGE_DAYS = 730;

type Cast = { name: string; username: string; fullName: string; kind: UserKind; role: Role; home: number; profile: ProfileUpdateInput };

const cast = [
  {
    name: "member",
    username: "mira_holm",
    fullName: "Mira Holm",
    kind: "STUDENT",
    role: "MEMBER",
    home: 25,
    profile: {
      headline: "Robotics student who reads the manual",
      skillNames: ["Robotics", "C++", "Embedded Systems"],
      interestNames: ["Maker Spaces", "Open Source", "Chess"],
      openTo: ["BEING_MENTORED", "COLLABORATION"],
    },
  },
  {
    name: "moderator",
    username: "marcus_doyle",
    fullName: "Marcus Doyle",
    kind: "STAFF",
    role: "MODERATOR",
    home: 19,
    profile: { headline: "Keeps discussions worth having", skillNames: ["Mediation", "Technical Writing"], interestNames: ["Debating", "Cycling"] },
  },
  {
    name: "reviewer",
    username: "rania_haddad",
    fullName: "Rania Haddad",
    kind: "FACULTY",
    role: "REVIEWER",
    home: 34,
    profile: {
      headline: "Associate Professor of Public Health, reviews applications",
      skillNames: ["Public Health", "Epidemiology", "Teaching"],
      interestNames: ["Global Health", "Science Outreach"],
    },
  },
  {
    name: "analyst",
    username: "ana_nogueira",
    fullName: "Ana Nogueira",
    kind: "STAFF",
    role: "ANALYST",
    home: 12,
    profile: {
      headline: "Counts things so that others can decide",
      skillNames: ["Statistics", "SQL", "Data Visualization"],
      interestNames: ["Open Data", "Forecasting"],
    },
  },
  {
    name: "admin",
    username: "ingrid_brandt",
    fullName: "Ingrid Brandt",
    kind: "STAFF",
    role: "ADMIN",
    home: 4,
    profile: { headline: "Runs the community", skillNames: ["Operations", "Product Management"], interestNames: ["Civic Tech", "Chamber Music"] },
  },
] as const satisfies readonly Cast[];

export type Team = Record<(typeof cast)[number]["name"], UserRow>;

/** The people who were there first and may sign in; each with a password made for this installation. */
export async function foundTeam(world: World<Ctx>): Promise<Team> {
  const members = [];
  for (const one of cast) members.push([one.name, await settle(world, one)] as const);
  return Object.fromEntries(members) as Team;
}

async function settle(world: World<Ctx>, { name, username, fullName, kind, role, home, profile }: Cast): Promise<UserRow> {
  const email = `${name}@example.org`;
  const password = readablePassword();
  const hash = await hashPassword(password);
  const totpSecret = role === "ADMIN" ? newTotpSecret() : undefined;
  const institution = institutions[home];
  const user = await world.as(null, new Date(world.present.getTime() - AGE_DAYS * DAY_MS)).db.transaction(async (tx) => {
    const registered = await registerUser(tx, { username, fullName, email, isEmailVerified: true, kind });
    const { id } = registered;
    await storePassword(tx, id, hash);
    if (totpSecret) await enrolAuthenticator(tx, id, totpSecret);
    if (institution) await addAffiliation(tx, id, { institution: institution.name, kind: kind === "STAFF" ? "ALUMNI" : kind }, tx.origin.now());
    await changeProfile(tx, id, { ...profile, location: institution?.city });
    const held = await grantRole(tx, registered, role);
    return changeUser(tx, held, { status: "ACTIVE", lastActiveAt: world.present });
  });
  world.account({ email, password, roles: user.roles, ...(totpSecret && { totpSecret }) });
  return user;
}

/** Two words nobody knows and a number, such as `kovalu-desimo-4821`: easy to type, 50 bits of chance. */
function readablePassword(): string {
  const letter = (from: string) => from[randomInt(from.length)];
  const word = () => Array.from({ length: 3 }, () => `${letter("bdfgklmnprstvz")}${letter("aeiou")}`).join("");
  return [word(), word(), randomInt(1_000, 10_000)].join("-");
}
