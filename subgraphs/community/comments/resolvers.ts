import { config, globalId, payload } from "@atrium/kit";
import { textOf } from "@atrium/kit/markdown";
import type { EntityName } from "@atrium/schema/entities.ts";
import type { Resolvers } from "../generated.ts";
import { excerpt } from "../posts/text.ts";
import { type ForeignType, forEachForeign } from "../subjects/kinds.ts";
import { commentAccept } from "./answers.ts";
import { commentCreate, commentDelete, commentUpdate } from "./authoring.ts";
import {
  acceptedAnswerOf,
  commentsCountOf,
  getComment,
  isAcceptedAnswer,
  listComments,
  listCommentsAbout,
  listCommentsOf,
  listRepliesOf,
  subjectOf,
  unlessBare,
  viewerCanModerate,
  viewerCanUpdate,
} from "./comments.ts";
import { type CommentEventParent, followComments, messageType } from "./live.ts";
import { statusOf } from "./visible.ts";

const TITLE = 80;

/** What a type of another domain gets. */
const discussion = (type: ForeignType) =>
  ({
    comments: ({ id }, page, ctx) => listCommentsAbout(ctx, { type, id }, page),
    commentsCount: ({ id }, _, ctx) => commentsCountOf(ctx, type, id),
  }) satisfies Resolvers[typeof type];

export const resolvers = {
  Query: {
    comment: (_, { id }, ctx) => getComment(ctx, id),
    comments: (_, args, ctx) => listComments(ctx, args),
  },
  Mutation: {
    commentCreate: (_, { input }, ctx) => payload({ comment: commentCreate(ctx, input) }),
    commentUpdate: (_, { input }, ctx) => payload({ comment: commentUpdate(ctx, input) }),
    commentDelete: (_, { input }, ctx) => payload({ deletedId: commentDelete(ctx, input.id).then((id) => globalId("Comment", id)) }),
    commentAccept: (_, { input }, ctx) => payload({ post: commentAccept(ctx, input.id) }),
  },
  Subscription: {
    commentAdded: { subscribe: (_, args, ctx) => followComments(ctx, args), resolve: (message: CommentEventParent) => message },
  },
  Comment: {
    __resolveReference: ({ id }, ctx) => getComment(ctx, id),
    author: (comment, _, ctx) => (comment.authorId ? unlessBare(ctx, comment, { id: comment.authorId }) : null),
    subject: (comment, _, ctx) => subjectOf(ctx, comment),
    parent: ({ parentId }, _, ctx) => (parentId ? getComment(ctx, parentId) : null),
    content: (comment, _, ctx) => unlessBare(ctx, comment, comment.content) ?? "",
    contentHtml: (comment, _, ctx) => unlessBare(ctx, comment, comment.contentHtml) ?? "",
    status: (comment, _, ctx) => statusOf(ctx, comment),
    replies: ({ id }, page, ctx) => listRepliesOf(ctx, id, page),
    isAcceptedAnswer: (comment, _, ctx) => isAcceptedAnswer(ctx, comment),
    viewerCanUpdate: (comment, _, ctx) => viewerCanUpdate(ctx, comment),
    viewerCanModerate: (comment, _, ctx) => viewerCanModerate(ctx, comment),
    displayTitle: (comment, _, ctx) => unlessBare(ctx, comment, excerpt(textOf(comment.contentHtml), TITLE)) || "A removed comment",
    displaySubtitle: ({ createdAt }) => createdAt.toISOString().slice(0, 10),
    displayImageUrl: () => null,
    canonicalUrl: ({ id }) => `${config.PUBLIC_URL}/comments/${globalId("Comment", id)}`,
  },
  CommentSubject: {
    __resolveType: ({ __typename }) => __typename,
  },
  CommentEvent: {
    __resolveType: (message) => messageType(message),
  },
  CommentAdded: {
    subjectId: ({ data: { target } }) => globalId(target.type as EntityName, target.id),
    comment: ({ subjectId }, _, ctx) => getComment(ctx, subjectId),
  },
  CommentRemoved: {
    subjectId: ({ data: { target } }) => globalId(target.type as EntityName, target.id),
    commentId: ({ subjectId }) => globalId("Comment", subjectId),
  },
  Post: {
    acceptedAnswer: (post, _, ctx) => acceptedAnswerOf(ctx, post),
    comments: ({ id }, page, ctx) => listCommentsOf(ctx, id, page),
  },
  User: {
    commentsCount: async ({ id }, _, ctx) => (await ctx.loaders.commentsCount.load(id))?.count ?? 0,
  },
  ...forEachForeign(discussion),
} satisfies Resolvers;
