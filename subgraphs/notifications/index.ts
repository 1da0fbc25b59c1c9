import { type Context, defineSubgraph } from "@atrium/kit";
import { handlers as audiences } from "./audiences/events.ts";
import { demo } from "./demo/demo.ts";
import { handlers as emails } from "./emails/events.ts";
import { handlers as inbox } from "./inbox/events.ts";
import { jobs } from "./jobs.ts";
import { loaders } from "./loaders.ts";
import { handlers as members } from "./members/events.ts";
import { handlers as newsletters } from "./newsletters/events.ts";
import { nouns } from "./nouns.ts";
import { handlers as push } from "./push/events.ts";
import { handlers as sources } from "./sources/events.ts";
import { handlers as webhooks } from "./webhooks/events.ts";

export type Ctx = Context<typeof loaders>;

export default defineSubgraph({
  name: "notifications",
  nouns,
  loaders,
  handlers: [members, audiences, emails, inbox, newsletters, ...sources, push, webhooks],
  jobs,
  demo,
});
