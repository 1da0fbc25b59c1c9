import { rowBy, rowsBy } from "@atrium/kit";
import { activities } from "./activities/tables.ts";
import { affiliations } from "./affiliations/tables.ts";
import { auditLog } from "./audit-log/tables.ts";
import { bond } from "./friends/friends.ts";
import { interests, userInterests } from "./interests/tables.ts";
import { invitations } from "./invitations/tables.ts";
import { positions, socialLinks } from "./profiles/tables.ts";
import { sessions } from "./sessions/tables.ts";
import { skills, userSkills } from "./skills/tables.ts";
import { topicsOf } from "./topics/topics.ts";
import { authenticatorsOf } from "./two-factor/two-factor.ts";
import { users } from "./users/tables.ts";

export const loaders = {
  user: rowBy(users),
  activity: rowBy(activities),
  affiliation: rowBy(affiliations),
  auditLogEntry: rowBy(auditLog),
  invitation: rowBy(invitations),
  session: rowBy(sessions),
  interest: rowBy(interests),
  skill: rowBy(skills),
  authenticatorOf: authenticatorsOf,
  bond,
  affiliationsOf: rowsBy(affiliations, affiliations.userId),
  interestsOf: topicsOf(interests, userInterests),
  linksOf: rowsBy(socialLinks, socialLinks.userId, socialLinks.position),
  positionsOf: rowsBy(positions, positions.userId, positions.position),
  skillsOf: topicsOf(skills, userSkills),
};
