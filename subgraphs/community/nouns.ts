import { complete } from "@atrium/kit/complete";
import { resolvers as bookmarks } from "./bookmarks/resolvers.ts";
import { resolvers as clubMembers } from "./club-members/resolvers.ts";
import { resolvers as clubResources } from "./club-resources/resolvers.ts";
import { resolvers as clubs } from "./clubs/resolvers.ts";
import { resolvers as comments } from "./comments/resolvers.ts";
import { resolvers as feed } from "./feed/resolvers.ts";
import type { Resolvers } from "./generated.ts";
import { resolvers as moderation } from "./moderation/resolvers.ts";
import { resolvers as posts } from "./posts/resolvers.ts";
import { resolvers as reactions } from "./reactions/resolvers.ts";
import { resolvers as relationships } from "./relationships/resolvers.ts";
import { resolvers as tags } from "./tags/resolvers.ts";
import { resolvers as threads } from "./threads/resolvers.ts";

export const nouns = complete<Resolvers>()(
  bookmarks,
  clubMembers,
  clubResources,
  clubs,
  comments,
  feed,
  moderation,
  posts,
  reactions,
  relationships,
  tags,
  threads,
);
