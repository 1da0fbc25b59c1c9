import { config, globalId, payload } from "@atrium/kit";
import { getClub } from "../clubs/clubs.ts";
import type { Resolvers } from "../generated.ts";
import { postCreate, postDelete, postPublish, postUpdate } from "./authoring.ts";
import { getPost, getRevision, getShared, listDraftsOf, listPostsOf, listRevisionsOf, mentionsOf } from "./posts.ts";
import { listPosts } from "./search.ts";
import { postShare } from "./sharing.ts";
import { postLockSet, postPinSet, viewerCanModerate, viewerCanUpdate } from "./standing.ts";
import { excerpt, titleOf } from "./text.ts";

export const resolvers = {
  Query: {
    post: (_, { id }, ctx) => getPost(ctx, id),
    posts: (_, args, ctx) => listPosts(ctx, args),
  },
  Mutation: {
    postCreate: (_, { input }, ctx) => payload({ post: postCreate(ctx, input) }),
    postUpdate: (_, { input }, ctx) => payload({ post: postUpdate(ctx, input) }),
    postPublish: (_, { input }, ctx) => payload({ post: postPublish(ctx, input.id) }),
    postDelete: (_, { input }, ctx) => payload({ deletedId: postDelete(ctx, input.id).then((id) => globalId("Post", id)) }),
    postShare: (_, { input }, ctx) => payload({ post: postShare(ctx, input) }),
    postPinSet: (_, { input }, ctx) => payload({ post: postPinSet(ctx, input) }),
    postLockSet: (_, { input }, ctx) => payload({ post: postLockSet(ctx, input) }),
  },
  Post: {
    __resolveReference: ({ id }, ctx) => getPost(ctx, id),
    author: ({ authorId }) => (authorId ? { id: authorId } : null),
    excerpt: ({ opening }, { length }) => excerpt(opening, length),
    tags: ({ id }, _, ctx) => ctx.loaders.tagsOf.load(id),
    mentions: (post, _, ctx) => mentionsOf(ctx, post),
    club: ({ clubId }, _, ctx) => (clubId ? getClub(ctx, clubId) : null),
    subject: ({ aboutType, aboutId }) => (aboutType === "Achievement" && aboutId ? { id: aboutId } : null),
    isShare: ({ sharedPostId }) => sharedPostId !== null,
    sharedPost: (post, _, ctx) => getShared(ctx, post),
    revisions: ({ id }, page, ctx) => listRevisionsOf(ctx, id, page),
    isPinned: ({ pinnedAt }) => pinnedAt !== null,
    viewerCanUpdate: (post, _, ctx) => viewerCanUpdate(ctx, post),
    viewerCanModerate: (post, _, ctx) => viewerCanModerate(ctx, post),
    displayTitle: (post) => titleOf(post),
    displaySubtitle: ({ title, opening }) => (title && opening ? excerpt(opening, 120) : null),
    displayImageUrl: () => null,
    canonicalUrl: ({ id }) => `${config.PUBLIC_URL}/posts/${globalId("Post", id)}`,
  },
  PostSubject: { __resolveType: () => "Achievement" },
  PostRevision: {
    __resolveReference: ({ id }, ctx) => getRevision(ctx, id),
    editor: ({ editorId }) => (editorId ? { id: editorId } : null),
  },
  User: {
    posts: ({ id }, args, ctx) => listPostsOf(ctx, id, args),
    drafts: ({ id }, page, ctx) => listDraftsOf(ctx, id, page),
  },
} satisfies Resolvers;
