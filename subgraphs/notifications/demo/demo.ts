import type { Demo } from "@atrium/kit";
import { demo as announcements } from "../announcements/demo.ts";
import { demo as inbox } from "../inbox/demo.ts";
import type { Ctx } from "../index.ts";
import { newsletter } from "../newsletters/demo.ts";

/** The demo data of the nouns; what other domains' demo data causes is in the inboxes by then. */
export const demo: readonly Demo<Ctx>[] = [announcements, inbox, newsletter];
