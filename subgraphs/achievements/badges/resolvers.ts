import { payload, requestError } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getBadge, getBadgeAward, getBadgeBySlug, listAwardsOf, listBadges, listBadgesOf, progressOf, rarityOf } from "./badges.ts";
import { openBadgeAchievement, signedCredential, verificationUrl } from "./credential.ts";
import { badgeAward, badgeRevoke } from "./give.ts";
import type { BadgeAwardRow, BadgeRow } from "./tables.ts";
import { badgeArchive, badgeUpsert } from "./upsert.ts";

/** Whoever sees an award sees its badge. */
const badgeOf = (ctx: Ctx, { badgeId }: BadgeAwardRow) => ctx.loaders.badge.load(badgeId) as Promise<BadgeRow>;

export const resolvers = {
  Query: {
    badge: (_, { id, slug }, ctx) => {
      if (id != null && slug == null) return getBadge(ctx, id);
      if (slug != null && id == null) return getBadgeBySlug(ctx, slug);
      throw requestError("BAD_USER_INPUT", "Give exactly one of id and slug.");
    },
    badgeAwardVerify: (_, { code }, ctx) => ctx.loaders.awardByCode.load(code),
    badges: (_, args, ctx) => listBadges(ctx, args),
  },
  Mutation: {
    badgeArchive: (_, { input }, ctx) => payload({ badge: badgeArchive(ctx, input.id) }),
    badgeAward: (_, { input }, ctx) => payload({ awards: badgeAward(ctx, input) }),
    badgeRevoke: (_, { input }, ctx) => payload({ award: badgeRevoke(ctx, input) }),
    badgeUpsert: (_, { input }, ctx) => payload({ badge: badgeUpsert(ctx, input) }),
  },
  Badge: {
    __resolveReference: ({ id }, ctx) => getBadge(ctx, id),
    awards: ({ id }, page, ctx) => listAwardsOf(ctx, id, page),
    iconUrl: () => null,
    isArchived: ({ archivedAt }) => archivedAt !== null,
    openBadgeAchievement: (badge) => openBadgeAchievement(badge),
    rarity: (badge, _, ctx) => rarityOf(ctx, badge),
    viewerProgress: (badge, _, ctx) => progressOf(ctx, badge),
  },
  BadgeAward: {
    __resolveReference: ({ id }, ctx) => getBadgeAward(ctx, id),
    awardedBy: ({ awardedBy }) => (awardedBy ? { id: awardedBy } : null),
    badge: (award, _, ctx) => badgeOf(ctx, award),
    credential: async (award, _, ctx) => signedCredential(await badgeOf(ctx, award), award),
    user: ({ userId }) => ({ id: userId }),
    verificationUrl: ({ verificationCode }) => verificationUrl(verificationCode),
    displayTitle: async (award, _, ctx) => (await badgeOf(ctx, award)).name,
    displaySubtitle: async (award, _, ctx) => (award.revokedAt ? "Revoked" : (await badgeOf(ctx, award)).description),
    displayImageUrl: () => null,
    canonicalUrl: ({ verificationCode }) => verificationUrl(verificationCode),
  },
  User: {
    badges: ({ id }, page, ctx) => listBadgesOf(ctx, id, page),
  },
} satisfies Resolvers;
