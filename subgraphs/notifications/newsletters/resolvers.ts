import { acknowledge, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getIssue, listIssues, newsletterIssueCancel, newsletterIssueCreate, newsletterIssueSend, newsletterIssueUpdate } from "./issues.ts";
import { getSubscription, getSubscriptionOf, listSubscriptions, newsletterConfirm, newsletterSubscribe, newsletterUnsubscribe } from "./newsletters.ts";
import { subscribedEmail } from "./subscriptions.ts";

export const resolvers = {
  Query: {
    newsletterIssues: (_, page, ctx) => listIssues(ctx, page),
    newsletterSubscriptions: (_, page, ctx) => listSubscriptions(ctx, page),
  },
  Mutation: {
    newsletterSubscribe: (_, { input }, ctx) => acknowledge(newsletterSubscribe(ctx, input)),
    newsletterConfirm: (_, { input }, ctx) => payload({ subscription: newsletterConfirm(ctx, input) }),
    newsletterUnsubscribe: (_, { input }, ctx) => acknowledge(newsletterUnsubscribe(ctx, input)),
    newsletterIssueCreate: (_, { input }, ctx) => payload({ issue: newsletterIssueCreate(ctx, input) }),
    newsletterIssueUpdate: (_, { input }, ctx) => payload({ issue: newsletterIssueUpdate(ctx, input) }),
    newsletterIssueSend: (_, { input }, ctx) => payload({ issue: newsletterIssueSend(ctx, input) }),
    newsletterIssueCancel: (_, { input }, ctx) => payload({ issue: newsletterIssueCancel(ctx, input.id) }),
  },
  NewsletterSubscription: {
    __resolveReference: ({ id }, ctx) => getSubscription(ctx, id),
    email: (subscription) => subscribedEmail(subscription),
    user: ({ userId }) => (userId ? { id: userId } : null),
  },
  NewsletterIssue: {
    __resolveReference: ({ id }, ctx) => getIssue(ctx, id),
  },
  User: {
    newsletterSubscription: ({ id }, _, ctx) => getSubscriptionOf(ctx, id),
  },
} satisfies Resolvers;
