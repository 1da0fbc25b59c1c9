import { rowBy, rowsBy } from "@atrium/kit";
import { bookmarkOf } from "./bookmarks/bookmarks.ts";
import { bookmarks } from "./bookmarks/tables.ts";
import { clubOwner, membership } from "./club-members/membership.ts";
import { clubMemberships } from "./club-members/tables.ts";
import { clubResources } from "./club-resources/tables.ts";
import { clubs } from "./clubs/tables.ts";
import { commentsCountsOf } from "./comments/comments.ts";
import { seenComment } from "./comments/visible.ts";
import { members } from "./members/tables.ts";
import { contentReports, moderationActions, moderationCases } from "./moderation/tables.ts";
import { tagsOf } from "./posts/post-tags.ts";
import { postRevisions, posts } from "./posts/tables.ts";
import { reactionCountsOf, reactionsBy } from "./reactions/reactions.ts";
import { reactions } from "./reactions/tables.ts";
import { countsOf } from "./relationships/counts.ts";
import { friendshipOf } from "./relationships/friendships.ts";
import { relation } from "./relationships/relations.ts";
import { friendships } from "./relationships/tables.ts";
import { subjects } from "./subjects/tables.ts";
import { tags } from "./tags/tables.ts";
import { tagFollow } from "./tags/tags.ts";
import { threadSubscription } from "./threads/threads.ts";

export const loaders = {
  bookmark: rowBy(bookmarks),
  bookmarkOf,
  club: rowBy(clubs),
  clubMembership: rowBy(clubMemberships),
  clubOwner,
  clubResource: rowBy(clubResources),
  comment: seenComment,
  commentsCount: commentsCountsOf,
  contentReport: rowBy(contentReports),
  friendship: rowBy(friendships),
  friendshipOf,
  member: rowBy(members),
  membership,
  moderationActionsOf: rowsBy(moderationActions, moderationActions.caseId, moderationActions.createdAt),
  moderationCase: rowBy(moderationCases),
  post: rowBy(posts),
  postRevision: rowBy(postRevisions),
  reaction: rowBy(reactions),
  reactionCounts: reactionCountsOf,
  reactionsBy,
  relation,
  relationshipCounts: countsOf,
  subject: rowBy(subjects),
  tag: rowBy(tags),
  tagFollow,
  tagsOf,
  threadSubscription,
};
