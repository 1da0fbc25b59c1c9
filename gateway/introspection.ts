import { executeSync, type GraphQLFormattedError, type GraphQLObjectType, Kind, OperationTypeNode } from "graphql";
import { gatewayError } from "./execution/errors.ts";
import { type Data, set } from "./execution/values.ts";
import { isIntrospection, type NormalOperation } from "./planner/normalize.ts";
import { collectFields, type Scope } from "./planner/selections.ts";

/** Answers what an operation asks of `__schema` and `__type`, into its data; null when it asks neither. */
export type Introspect = ((data: Data, variables: Data) => readonly GraphQLFormattedError[]) | null;

/** Compiles an operation's introspection on the schema that clients see. */
export function compileIntrospection(root: GraphQLObjectType, { operation, fragments }: NormalOperation, scope: Scope): Introspect {
  const fields = [...collectFields([operation.selectionSet], root, scope).values()].filter(([field]) => field && isIntrospection(field));
  if (fields.length === 0) return null;

  const { variableDefinitions = [] } = operation;
  const run = (variables: Data) =>
    executeSync({
      schema: scope.schema,
      document: {
        kind: Kind.DOCUMENT,
        definitions: [
          {
            kind: Kind.OPERATION_DEFINITION,
            operation: OperationTypeNode.QUERY,
            variableDefinitions,
            selectionSet: { kind: Kind.SELECTION_SET, selections: fields.flat() },
          },
          ...fragments.values(),
        ],
      },
      variableValues: variables,
    });
  let constant: ReturnType<typeof run> | undefined;

  return (data, variables) => {
    if (variableDefinitions.length === 0) constant ??= run({});
    const result = constant ?? run(variables);
    for (const [name, value] of Object.entries(result.data ?? {})) set(data, name, value);
    return (result.errors ?? []).map((error) => gatewayError("BAD_USER_INPUT", error.message, error.path));
  };
}
