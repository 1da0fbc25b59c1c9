import { globalId, payload } from "@atrium/kit";
import type { ClubRow } from "../clubs/tables.ts";
import type { Resolvers } from "../generated.ts";
import { clubInvitationRespond, clubInvite } from "./invitations.ts";
import { clubJoin, clubLeave } from "./joining.ts";
import { getMembership, listMembershipsOf, listMembersOf } from "./members.ts";
import { clubMemberApprove, clubMemberBan, clubMemberRemove, clubMemberRoleSet } from "./ruling.ts";

export const resolvers = {
  Mutation: {
    clubJoin: (_, { input }, ctx) => payload({ membership: clubJoin(ctx, input) }),
    clubLeave: (_, { input }, ctx) => payload({ membership: clubLeave(ctx, input) }),
    clubInvite: (_, { input }, ctx) => payload({ memberships: clubInvite(ctx, input) }),
    clubInvitationRespond: (_, { input }, ctx) => payload({ membership: clubInvitationRespond(ctx, input) }),
    clubMemberApprove: (_, { input }, ctx) => payload({ membership: clubMemberApprove(ctx, input) }),
    clubMemberRemove: (_, { input }, ctx) => payload({ removedId: clubMemberRemove(ctx, input).then((id) => globalId("ClubMembership", id)) }),
    clubMemberBan: (_, { input }, ctx) => payload({ membership: clubMemberBan(ctx, input) }),
    clubMemberRoleSet: (_, { input }, ctx) => payload({ membership: clubMemberRoleSet(ctx, input) }),
  },
  Club: {
    members: (club, args, ctx) => listMembersOf(ctx, club, args),
  },
  ClubMembership: {
    __resolveReference: ({ id }, ctx) => getMembership(ctx, id),
    club: async ({ clubId }, _, ctx) => (await ctx.loaders.club.load(clubId)) as ClubRow,
    user: ({ userId }) => ({ id: userId }),
    invitedBy: ({ invitedBy }) => (invitedBy ? { id: invitedBy } : null),
  },
  User: {
    clubs: ({ id }, page, ctx) => listMembershipsOf(ctx, id, page),
  },
} satisfies Resolvers;
