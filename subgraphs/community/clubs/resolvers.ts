import { config, isLagged, payload } from "@atrium/kit";
import { getOwnMembership } from "../club-members/members.ts";
import { getResource } from "../club-resources/resources.ts";
import type { Resolvers } from "../generated.ts";
import { getPost } from "../posts/posts.ts";
import { getClub, getClubBy, listClubs, viewerCanManage } from "./clubs.ts";
import { listDiscussionsOf } from "./discussions.ts";
import { clubArchive, clubCreate, clubUpdate } from "./governing.ts";
import { type ClubEventParent, followClub, kindOf, membershipIn } from "./live.ts";

export const resolvers = {
  Query: {
    club: (_, args, ctx) => getClubBy(ctx, args),
    clubs: (_, args, ctx) => listClubs(ctx, args),
  },
  Mutation: {
    clubCreate: (_, { input }, ctx) => payload({ club: clubCreate(ctx, input) }),
    clubUpdate: (_, { input }, ctx) => payload({ club: clubUpdate(ctx, input) }),
    clubArchive: (_, { input }, ctx) => payload({ club: clubArchive(ctx, input.id) }),
  },
  Subscription: {
    clubActivity: { subscribe: (_, { clubId, after }, ctx) => followClub(ctx, clubId, after), resolve: (message: ClubEventParent) => message },
  },
  Club: {
    __resolveReference: ({ id }, ctx) => getClub(ctx, id),
    owner: async ({ id }, _, ctx) => {
      const owner = await ctx.loaders.clubOwner.load(id);
      return owner && { id: owner.userId };
    },
    discussions: (club, args, ctx) => listDiscussionsOf(ctx, club, args),
    viewerMembership: ({ id }, _, ctx) => getOwnMembership(ctx, id),
    viewerCanManage: (club, _, ctx) => viewerCanManage(ctx, club),
    displayTitle: ({ name }) => name,
    displaySubtitle: ({ category, membersCount }) => [category, membersCount === 1 ? "1 member" : `${membersCount} members`].filter(Boolean).join(" · "),
    displayImageUrl: () => null,
    canonicalUrl: ({ slug }) => `${config.PUBLIC_URL}/clubs/${slug}`,
  },
  ClubEvent: {
    __resolveType: (message) => (isLagged(message) ? "StreamLagged" : "ClubActivity"),
  },
  ClubActivity: {
    kind: kindOf,
    membership: (event, _, ctx) => membershipIn(ctx, event),
    post: ({ type, subjectId }, _, ctx) => (type.startsWith("post.") ? getPost(ctx, subjectId) : null),
    resource: ({ data }, _, ctx) => ("resourceId" in data ? getResource(ctx, data.resourceId) : null),
  },
} satisfies Resolvers;
