import { rowBy } from "@atrium/kit";
import { achievements } from "./achievements/tables.ts";
import { activeMembers, awardByCode, badgeStanding } from "./badges/badges.ts";
import { badgeAwards, badges } from "./badges/tables.ts";
import { boardsOfPerson, matchingBoard } from "./leaderboards/leaderboards.ts";
import { leaderboards } from "./leaderboards/tables.ts";
import { members } from "./members/tables.ts";
import { earnedSince, earnedWith, ladder, scoreOf } from "./points/points.ts";
import { pointsEntries, pointsRules } from "./points/tables.ts";
import { relation } from "./relationships/relations.ts";
import { streaksOf } from "./streaks/streaks.ts";

export const loaders = {
  achievement: rowBy(achievements),
  activeMembers,
  awardByCode,
  badge: rowBy(badges),
  badgeAward: rowBy(badgeAwards),
  badgeStanding,
  boardsOfPerson,
  earnedSince,
  earnedWith,
  ladder,
  leaderboard: rowBy(leaderboards),
  matchingBoard,
  member: rowBy(members),
  pointsEntry: rowBy(pointsEntries),
  pointsRule: rowBy(pointsRules),
  relation,
  score: scoreOf,
  streaksOf,
};
