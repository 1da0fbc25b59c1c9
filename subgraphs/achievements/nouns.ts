import { complete } from "@atrium/kit/complete";
import { resolvers as achievements } from "./achievements/resolvers.ts";
import { resolvers as badges } from "./badges/resolvers.ts";
import type { Resolvers } from "./generated.ts";
import { resolvers as leaderboards } from "./leaderboards/resolvers.ts";
import { resolvers as points } from "./points/resolvers.ts";
import { resolvers as progress } from "./progress/resolvers.ts";
import { resolvers as streaks } from "./streaks/resolvers.ts";

export const nouns = complete<Resolvers>()(achievements, badges, leaderboards, points, progress, streaks);
