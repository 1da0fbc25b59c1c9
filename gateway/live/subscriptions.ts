import type { Request, Viewer } from "@atrium/kit";
import { demandOf, meet } from "@atrium/kit/schema/guards";
import type { LiveAnswer } from "@atrium/kit/subscribe";
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { fieldsIn, type Outline } from "../door/outline.ts";
import { publicError } from "../errors.ts";
import type { Executor, Prepared } from "../execution/execute.ts";
import { stamp } from "../graphql.ts";
import type { SubgraphOperation } from "../transports.ts";

/** What a client asks for. */
export type Asked = {
  /** Whether it came in a way that must change nothing. */
  readonly onlyReads?: boolean;
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
};

/** A subscription that may run, and what it has in common with others. */
export type Subscription = {
  readonly asked: Asked;
  /** The same for all who ask for the same and may be told the same. */
  readonly key: string;
  /** The same as well for those who resume from elsewhere. */
  readonly family: string;
  /** The cursor from which it resumes, where a variable tells it. */
  readonly after: string | null;
  readonly primary: SubgraphOperation & { readonly subgraph: string };
  /** Makes the client's message of the primary's. */
  complete(answer: LiveAnswer, request: Request): Promise<FormattedExecutionResult>;
};

/** What a supergraph says of fields, by `Type.field`: which are the same for all viewers, and what those demand of a viewer. */
export type Marks = ReadonlyMap<string, ReturnType<typeof demandOf>>;

const INDEPENDENT = "viewer-independent";

/** Reads the fields tagged `viewer-independent`, themselves or by their type. */
export function readMarks(supergraphSdl: string): Marks {
  const marks = new Map<string, ReturnType<typeof demandOf>>();
  for (const node of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) {
      const isIndependent = [...(node.directives ?? []), ...(field.directives ?? [])].some(
        ({ name, arguments: [tag] = [] }) => name.value === "tag" && tag?.value.kind === Kind.STRING && tag.value.value === INDEPENDENT,
      );
      if (isIndependent) marks.set(`${node.name.value}.${field.name.value}`, demandOf({ astNode: field }));
    }
  }
  return marks;
}

/** Whose messages these are: everybody's, where all that is selected is the same for everybody and this viewer may see it. */
export function audienceOf(outline: Outline, schema: GraphQLSchema, marks: Marks, viewer: Viewer | null): string {
  const own = viewer ? `${viewer.id} ${viewer.sessionId}` : "";
  for (const { members } of fieldsIn(outline)) {
    for (const { node, type } of members) {
      if (node.name.value.startsWith("__")) continue;
      for (const each of holders(type, schema)) {
        const demand = marks.get(`${each.name}.${node.name.value}`);
        if (demand === undefined || !meets(viewer, demand)) return own;
      }
    }
  }
  return "*";
}

const holders = (type: GraphQLNamedType | undefined, schema: GraphQLSchema) =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : type ? [type] : [];

function meets(viewer: Viewer | null, demand: ReturnType<typeof demandOf>): boolean {
  try {
    if (demand) meet(viewer, demand);
    return true;
  } catch {
    return false;
  }
}

/** The errors with the request they belong to. */
export const stamped = (errors: readonly GraphQLFormattedError[], request: Request) =>
  errors.map((error) => ({ ...error, extensions: { ...error.extensions, ...stamp(request) } }));

/** The subscription as a group runs it. */
export function subscriptionOf(asked: Asked, prepared: Prepared, executor: Executor, audience: string): Subscription {
  const { primary, operation } = prepared;
  if (!primary) throw new Error("The operation is no subscription.");
  const given = asked.variables ?? {};
  const variables = operation.ownVariables(given);
  const used = (primary.variableUsages ?? []).filter((name) => variables[name] !== undefined).map((name) => [name, variables[name]]);
  const resume = resumeVariable(operation.operation, operation.text);
  const declared = (operation.operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const keyOf = (names: readonly string[]) => JSON.stringify([audience, operation.text, names.map((name) => variables[name])]);
  const after = resume && variables[resume];
  return {
    asked,
    key: keyOf(declared),
    family: keyOf(declared.filter((name) => name !== resume)),
    after: typeof after === "string" ? after : null,
    primary: { subgraph: primary.serviceName, query: primary.operation, variables: Object.fromEntries(used) },
    async complete(message, speaker) {
      const request = { ...speaker }; // what is loaded once for a request is loaded anew for each message
      const { data, errors = [] } = await executor.complete(prepared, given, request, (message.data ?? {}) as Record<string, unknown>);
      const all = [...(message.errors ?? []), ...errors].map(({ locations: _, ...error }) => publicError(error, error));
      return { data: data ?? null, ...(all.length > 0 && { errors: stamped(all, request) }) };
    },
  };
}

/** The variable that says from where to resume, if it says nothing else. */
function resumeVariable({ selectionSet }: OperationDefinitionNode, text: string): string | undefined {
  const [field] = selectionSet.selections;
  const argument = field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === "after") : undefined;
  if (argument?.value.kind !== Kind.VARIABLE) return undefined;
  const name = argument.value.name.value;
  return text.split(new RegExp(`\\$${name}\\b`)).length === 3 ? name : undefined;
}
