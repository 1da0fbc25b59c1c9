import { globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import {
  affiliationCreate,
  affiliationDelete,
  affiliationReview,
  affiliationUpdate,
  getAffiliation,
  listAffiliationReviews,
  listAffiliationsOf,
  universityOf,
} from "./affiliations.ts";

export const resolvers = {
  Query: {
    affiliationReviews: (_, args, ctx) => listAffiliationReviews(ctx, args),
  },
  Mutation: {
    affiliationCreate: (_, { input }, ctx) => payload({ affiliation: affiliationCreate(ctx, input) }),
    affiliationUpdate: (_, { input }, ctx) => payload({ affiliation: affiliationUpdate(ctx, input) }),
    affiliationDelete: (_, { input }, ctx) => payload({ deletedId: affiliationDelete(ctx, input.id).then((id) => globalId("Affiliation", id)) }),
    affiliationReview: (_, { input }, ctx) => payload({ affiliation: affiliationReview(ctx, input) }),
  },
  Affiliation: {
    __resolveReference: ({ id }, ctx) => getAffiliation(ctx, id),
  },
  User: {
    affiliations: ({ id }, _, ctx) => listAffiliationsOf(ctx, id),
    university: ({ id }, _, ctx) => universityOf(ctx, id),
  },
} satisfies Resolvers;
