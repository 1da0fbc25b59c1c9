import { keepClosedPeriods } from "./leaderboards/jobs.ts";
import { forgetTaken } from "./progress/jobs.ts";
import { warnOfStreaks } from "./streaks/jobs.ts";

export const jobs = [forgetTaken, keepClosedPeriods, warnOfStreaks];
