import { scopes as knownScopes } from "@atrium/schema/scopes.ts";
import {
  type DirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";
import type { Viewer } from "../context.ts";
import { forbidden, unauthenticated } from "../errors.ts";

const GUARDS = new Set(["authenticated", "requiresScopes"]);

type Asker = { readonly viewer: Viewer | null; readonly isService?: true | undefined };
type Annotated = { readonly astNode?: { readonly directives?: readonly DirectiveNode[] } | null | undefined };

const guardsOn = (thing: Annotated) => (thing.astNode?.directives ?? []).filter((directive) => GUARDS.has(directive.name.value));

/** What a field demands: null nothing, an empty list a signed-in viewer, else any of these lists of scopes. */
export function demandOf(field: Annotated): readonly (readonly string[])[] | null {
  const guards = guardsOn(field);
  if (guards.length === 0) return null;
  const scopes = guards.find((guard) => guard.name.value === "requiresScopes")?.arguments?.[0]?.value;
  if (!scopes) return [];
  const lists = valueFromASTUntyped(scopes) as string[][];
  const unknown = lists.flat().find((scope) => !(scope in knownScopes));
  if (unknown) throw new Error(`The schema demands the scope ${unknown}, which schema/scopes.ts does not list`);
  return lists;
}

/** Refuses with UNAUTHENTICATED or FORBIDDEN unless the viewer meets the demand. */
export function meet(viewer: Viewer | null, demand: readonly (readonly string[])[]): void {
  if (!viewer) throw unauthenticated();
  if (demand.length > 0 && !demand.some((all) => all.every((scope) => viewer.scopes.includes(scope)))) throw forbidden(demand[0]);
}

/**
 * Puts the check of `@authenticated` and `@requiresScopes` around each object field that bears one; a directive elsewhere refuses to build.
 * A service that reads entities for itself passes below the root: what it may know is for the code of the field to say.
 */
export function guardFields(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (guardsOn(type).length > 0) throw misplaced(type.name);
    if (isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) if (guardsOn(field).length > 0) throw misplaced(`${type.name}.${field.name}`);
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) if (guardsOn(argument).length > 0) throw misplaced(`${type.name}.${field.name}(${argument.name}:)`);
      guard(field, !roots.has(type));
    }
  }
}

function guard(field: GraphQLField<unknown, Asker>, isOpenToServices: boolean): void {
  const demand = demandOf(field);
  if (!demand) return;
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, ctx, info) => {
    if (!(isOpenToServices && ctx.isService)) meet(ctx.viewer, demand);
    return resolve(source, args, ctx, info);
  };
  if (!subscribe) return;
  field.subscribe = (source, args, ctx, info) => {
    meet(ctx.viewer, demand);
    return subscribe(source, args, ctx, info);
  };
}

const misplaced = (place: string) => new Error(`@authenticated and @requiresScopes stand on object fields only, not on ${place}`);
