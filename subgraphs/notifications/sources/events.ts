import { achievements } from "./achievements.ts";
import { community } from "./community.ts";
import { tellOf } from "./told.ts";
import { users } from "./users.ts";

/** What people are told, by the domain it happened in. */
export const handlers = [tellOf(users, { isForActor: true }), tellOf(community), tellOf(achievements, { isForActor: true })];
