import { entityOf, notFound, parseGlobalId, payload } from "@atrium/kit";
import { type GraphQLResolveInfo, getArgumentValues } from "graphql";
import type { MutationNotificationSubjectMuteSetArgs, Resolvers } from "../generated.ts";
import { categoriesOf, getPreferences, mutedSubjectIdsOf, notificationPreferencesUpdate, notificationSubjectMuteSet } from "./preferences.ts";

export const resolvers = {
  Mutation: {
    notificationPreferencesUpdate: (_, { input }, ctx) => payload({ preferences: notificationPreferencesUpdate(ctx, input) }),
    notificationSubjectMuteSet: (_, { input }, ctx, info) =>
      payload({ preferences: subjectIn(info, input.subjectId).then((subject) => notificationSubjectMuteSet(ctx, subject, input.muted)) }),
  },
  NotificationPreferences: {
    categories: categoriesOf,
    digest: ({ set }) => set.digest,
    digestHour: ({ set }) => set.digestHour,
    timeZone: ({ set, member }) => set.timeZone ?? member.timeZone ?? "UTC",
    quietHours: ({ set }) => set.quietHours,
    doNotDisturbUntil: ({ set }, _, ctx) => (set.doNotDisturbUntil && set.doNotDisturbUntil > ctx.now() ? set.doNotDisturbUntil : null),
    mutedSubjectIds: ({ member }, _, ctx) => mutedSubjectIdsOf(ctx, member.id),
    emailVerified: ({ member }) => member.status !== "PENDING",
  },
  User: {
    notificationPreferences: ({ id }, _, ctx) => getPreferences(ctx, id),
  },
} satisfies Resolvers;

/** The subject with its type, which only the id as it was sent tells. */
async function subjectIn({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo, id: string) {
  const [field, [node]] = [parentType.getFields()[fieldName], fieldNodes];
  const sent = field && node && (getArgumentValues(field, node, variableValues) as MutationNotificationSubjectMuteSetArgs);
  const type = sent && entityOf(parseGlobalId(sent.input.subjectId)?.prefix ?? "");
  if (!type) throw notFound("Object", ["subjectId"]);
  return { type, id };
}
