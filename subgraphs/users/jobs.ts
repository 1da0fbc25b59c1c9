import { eraseAccounts } from "./accounts/jobs.ts";
import { forgetActivities } from "./activities/jobs.ts";
import { forgetInvitations } from "./invitations/jobs.ts";
import { resealWithNewKey } from "./key-rotation/jobs.ts";
import { forgetSignIns } from "./sign-ins/jobs.ts";
import { endSuspensions } from "./suspensions/jobs.ts";

export const jobs = [endSuspensions, eraseAccounts, forgetActivities, forgetInvitations, forgetSignIns, resealWithNewKey];
