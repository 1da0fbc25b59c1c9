import type { Job } from "@atrium/kit";
import { remindOfBookmarks } from "./bookmarks/jobs.ts";
import { endInvitations } from "./club-members/jobs.ts";
import { forgetScreenings } from "./moderation/jobs.ts";
import { publishScheduled } from "./posts/jobs.ts";
import { forgetMutes } from "./relationships/jobs.ts";

// biome-ignore lint/suspicious/noExplicitAny: jobs of any data
export const jobs: Job<any>[] = [remindOfBookmarks, endInvitations, forgetMutes, forgetScreenings, publishScheduled];
