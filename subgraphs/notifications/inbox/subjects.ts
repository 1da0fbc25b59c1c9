import type { Reference } from "@atrium/kit";
import { type GraphQLSchema, isUnionType } from "graphql";
import type { NotificationSubjectResolvers } from "../generated.ts";
import type { NotificationRow } from "./tables.ts";

type SubjectType = Extract<Awaited<ReturnType<NonNullable<NotificationSubjectResolvers["__resolveType"]>>>, string>;

/** The key of what a notification is about. */
export type About = Reference & { readonly __typename: SubjectType };

/** What a notification is about, by key, where that is a type notifications can be about. Its owner says whether the viewer may see it. */
export function subjectOf({ subjectType, subjectId }: NotificationRow, schema: GraphQLSchema): About | null {
  const union = schema.getType("NotificationSubject");
  const isMember = isUnionType(union) && union.getTypes().some(({ name }) => name === subjectType);
  return isMember ? { __typename: subjectType as SubjectType, id: subjectId } : null;
}
