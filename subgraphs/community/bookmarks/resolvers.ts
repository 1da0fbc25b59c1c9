import { globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getPost } from "../posts/posts.ts";
import { bookmarkAdd, bookmarkRemove, getBookmark, hasBookmarked, listBookmarksOf } from "./bookmarks.ts";

export const resolvers = {
  Mutation: {
    bookmarkAdd: (_, { input }, ctx) => payload({ bookmark: bookmarkAdd(ctx, input) }),
    bookmarkRemove: (_, { input }, ctx) => payload({ removedId: bookmarkRemove(ctx, input).then((id) => globalId("Bookmark", id)) }),
  },
  Bookmark: {
    __resolveReference: ({ id }, ctx) => getBookmark(ctx, id),
    post: ({ postId }, _, ctx) => getPost(ctx, postId),
  },
  Post: {
    viewerHasBookmarked: ({ id }, _, ctx) => hasBookmarked(ctx, id),
  },
  User: {
    bookmarks: ({ id }, page, ctx) => listBookmarksOf(ctx, id, page),
  },
} satisfies Resolvers;
