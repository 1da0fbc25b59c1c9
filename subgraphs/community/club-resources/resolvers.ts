import { config, globalId, payload } from "@atrium/kit";
import type { ClubRow } from "../clubs/tables.ts";
import type { Resolvers } from "../generated.ts";
import { clubResourceCreate, clubResourceDelete, clubResourceUpdate, getResource, listResourcesOf } from "./resources.ts";
import type { ClubResourceRow } from "./tables.ts";

export const resolvers = {
  Mutation: {
    clubResourceCreate: (_, { input }, ctx) => payload({ resource: clubResourceCreate(ctx, input) }),
    clubResourceUpdate: (_, { input }, ctx) => payload({ resource: clubResourceUpdate(ctx, input) }),
    clubResourceDelete: (_, { input }, ctx) => payload({ deletedId: clubResourceDelete(ctx, input.id).then((id) => globalId("ClubResource", id)) }),
  },
  Club: {
    resources: (club, args, ctx) => listResourcesOf(ctx, club, args),
  },
  ClubResource: {
    __resolveReference: ({ id }, ctx) => getResource(ctx, id),
    club: async ({ clubId }, _, ctx) => (await ctx.loaders.club.load(clubId)) as ClubRow,
    uploader: ({ uploaderId }) => ({ id: uploaderId }),
    displayTitle: ({ title }) => title,
    displaySubtitle: ({ url }: ClubResourceRow) => URL.parse(url)?.hostname ?? null,
    displayImageUrl: () => null,
    canonicalUrl: ({ id, clubId }) => `${config.PUBLIC_URL}/clubs/${globalId("Club", clubId)}/resources/${globalId("ClubResource", id)}`,
  },
} satisfies Resolvers;
