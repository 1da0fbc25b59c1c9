import { complete } from "@atrium/kit/complete";
import { resolvers as accounts } from "./accounts/resolvers.ts";
import { resolvers as activities } from "./activities/resolvers.ts";
import { resolvers as administration } from "./administration/resolvers.ts";
import { resolvers as affiliations } from "./affiliations/resolvers.ts";
import { resolvers as auditLog } from "./audit-log/resolvers.ts";
import { resolvers as emails } from "./emails/resolvers.ts";
import type { Resolvers } from "./generated.ts";
import { resolvers as identities } from "./identities/resolvers.ts";
import { resolvers as interests } from "./interests/resolvers.ts";
import { resolvers as invitations } from "./invitations/resolvers.ts";
import { resolvers as passwords } from "./passwords/resolvers.ts";
import { resolvers as privacy } from "./privacy/resolvers.ts";
import { resolvers as profiles } from "./profiles/resolvers.ts";
import { resolvers as registrations } from "./registrations/resolvers.ts";
import { resolvers as roles } from "./roles/resolvers.ts";
import { resolvers as sessions } from "./sessions/resolvers.ts";
import { resolvers as signIns } from "./sign-ins/resolvers.ts";
import { resolvers as skills } from "./skills/resolvers.ts";
import { resolvers as suspensions } from "./suspensions/resolvers.ts";
import { resolvers as twoFactor } from "./two-factor/resolvers.ts";
import { resolvers as users } from "./users/resolvers.ts";

export const nouns = complete<Resolvers>()(
  accounts,
  activities,
  administration,
  affiliations,
  auditLog,
  emails,
  identities,
  interests,
  invitations,
  passwords,
  privacy,
  profiles,
  registrations,
  roles,
  sessions,
  signIns,
  skills,
  suspensions,
  twoFactor,
  users,
);
