import { type Context, defineSubgraph } from "@atrium/kit";
import { handlers as bookmarks } from "./bookmarks/events.ts";
import { handlers as clubMembers } from "./club-members/events.ts";
import { handlers as clubs } from "./clubs/events.ts";
import { handlers as comments } from "./comments/events.ts";
import { demo } from "./demo/demo.ts";
import { jobs } from "./jobs.ts";
import { loaders } from "./loaders.ts";
import { handlers as members } from "./members/events.ts";
import { handlers as moderation } from "./moderation/events.ts";
import { nouns } from "./nouns.ts";
import { handlers as posts } from "./posts/events.ts";
import { handlers as reactions } from "./reactions/events.ts";
import { handlers as relationships } from "./relationships/events.ts";
import { handlers as subjects } from "./subjects/events.ts";
import { handlers as tags } from "./tags/events.ts";
import { handlers as threads } from "./threads/events.ts";

export type Ctx = Context<typeof loaders>;

export default defineSubgraph({
  name: "community",
  nouns,
  loaders,
  handlers: [bookmarks, clubMembers, clubs, comments, members, moderation, posts, reactions, relationships, subjects, tags, threads],
  jobs,
  demo,
});
