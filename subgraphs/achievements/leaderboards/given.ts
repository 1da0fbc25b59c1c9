import { globalId, uuidOf } from "@atrium/kit";
import { parseGlobalId } from "@atrium/kit/ids";
import { type GraphQLResolveInfo, getArgumentValues } from "graphql";
import type { LeaderboardScope } from "../generated.ts";

/** A `scopeId` as it was written: resolvers see ids as uuids, but a year or the name of an institution is none. */
export function givenScopeId({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): string | null | undefined {
  const [field, node] = [parentType.getFields()[fieldName], fieldNodes[0]];
  if (!field || !node) return undefined;
  const { scopeId, input } = getArgumentValues(field, node, variableValues) as { scopeId?: string | null; input?: { scopeId?: string | null } };
  const given = input ? input.scopeId : scopeId;
  return given && parseGlobalId(given) ? uuidOf(given) : given;
}

/** A `scopeId` as clients see it. */
export function shownScopeId(scope: LeaderboardScope, scopeId: string | null): string | null {
  if (scopeId === null || scope === "GLOBAL") return null;
  if (scope === "CLUB") return globalId("Club", scopeId);
  return scope === "COURSE" ? globalId("Course", scopeId) : scopeId;
}
