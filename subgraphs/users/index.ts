import { type Context, defineSubgraph } from "@atrium/kit";
import { handlers as activities } from "./activities/events.ts";
import { handlers as auditLog } from "./audit-log/events.ts";
import { community } from "./demo/demo.ts";
import { handlers as friends } from "./friends/events.ts";
import { jobs } from "./jobs.ts";
import { loaders } from "./loaders.ts";
import { nouns } from "./nouns.ts";
import { adminCommand } from "./roles/make-admin.ts";
import { viewer } from "./sessions/viewer.ts";
import { handlers as suspensions } from "./suspensions/events.ts";

export type Ctx = Context<typeof loaders>;

export default defineSubgraph({
  name: "users",
  nouns,
  loaders,
  viewer,
  demo: [community],
  handlers: [activities, auditLog, friends, suspensions],
  jobs,
  commands: { admin: adminCommand },
});
