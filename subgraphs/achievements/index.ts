import { type Context, defineSubgraph } from "@atrium/kit";
import { shareAchievements } from "./achievements/demo.ts";
import { handlers as achievements } from "./achievements/events.ts";
import { giveHonours, makeBadges } from "./badges/demo.ts";
import { jobs } from "./jobs.ts";
import { openBoards } from "./leaderboards/demo.ts";
import { handlers as leaderboards } from "./leaderboards/events.ts";
import { loaders } from "./loaders.ts";
import { handlers as members } from "./members/events.ts";
import { nouns } from "./nouns.ts";
import { handlers as progress } from "./progress/events.ts";
import { handlers as relationships } from "./relationships/events.ts";

export type Ctx = Context<typeof loaders>;

export default defineSubgraph({
  name: "achievements",
  nouns,
  loaders,
  demo: [makeBadges, shareAchievements, giveHonours, openBoards],
  handlers: [members, relationships, achievements, progress, leaderboards],
  jobs,
});
