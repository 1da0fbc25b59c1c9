import type { Demo } from "@atrium/kit";
import { demo as bookmarks } from "../bookmarks/demo.ts";
import { demo as clubs } from "../clubs/demo/demo.ts";
import { demo as comments } from "../comments/demo/demo.ts";
import type { Ctx } from "../index.ts";
import { demo as moderation } from "../moderation/demo.ts";
import { demo as posts } from "../posts/demo/demo.ts";
import { demo as reactions } from "../reactions/demo.ts";
import { demo as relationships } from "../relationships/demo.ts";
import { demo as tags } from "../tags/demo.ts";

/** The demo data of the nouns, in the order in which they build on each other. */
export const demo: readonly Demo<Ctx>[] = [relationships, clubs, posts, comments, reactions, tags, bookmarks, moderation];
