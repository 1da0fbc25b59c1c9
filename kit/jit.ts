import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

/** A query as a function. */
export type Compiled = (contextValue: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** Compiling is eager: memory and time grow with the fields for each possible type. */
const MAX_FIELDS = 500;

/**
 * Errors after which graphql-js has the last word: a leaf that is no plain value after all, and one in a list, where a
 * rejected promise beside plain values makes the compiled query miscount.
 */
const isUnsure = ({ message, path }: GraphQLError) => /cannot represent/.test(message) || path?.some((part) => typeof part === "number");

/** Compiles documents of one query each; null where compiling does not pay or is not safe, and graphql-js is to run it. */
export function compiler(schema: GraphQLSchema): (document: DocumentNode) => Compiled | null {
  const recursive = recursiveInputs(schema);
  resolveObjects(schema);
  return (document) => {
    const [operation, ...others] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation || others.length > 0 || operation.operation !== "query") return null;
    if (operation.variableDefinitions?.some(({ type }) => recursive.has(getNamedType(typeFromAST(schema, type as never) as never)))) return null;
    if (!isSmall(schema, document, operation)) return null;

    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) return null;
    return async (contextValue, variables) => {
      const result = (await compiled.query(undefined, contextValue, variables)) as ExecutionResult;
      return result.errors?.some(isUnsure) ? execute({ schema, document, contextValue, variableValues: variables }) : withGraphqlErrors(result);
    };
  };
}

/** The compiler reads properties without calling or awaiting them, unless a field has a resolver. Leaves are plain values; all else gets one. */
function resolveObjects(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) if (!isLeafType(getNullableType(field.type))) field.resolve ??= defaultFieldResolver;
  }
}

function withGraphqlErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, path, originalError, extensions }) => {
    const inner = originalError instanceof GraphQLError ? originalError.originalError : originalError;
    return new GraphQLError(message, { path, extensions, originalError: inner ?? null });
  });
  return { ...result, errors };
}

/** Input types that lead back to themselves: the compiler would follow them without end. */
function recursiveInputs(schema: GraphQLSchema): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const safe = new Set<unknown>();
  const visit = (type: unknown, above: ReadonlySet<unknown>): boolean => {
    if (!isInputObjectType(type) || safe.has(type)) return false;
    if (above.has(type)) return true;
    const within = new Set(above).add(type);
    const isRecursive = Object.values(type.getFields()).filter((field) => visit(getNamedType(field.type), within)).length > 0;
    (isRecursive ? found : safe).add(type);
    return isRecursive;
  };
  for (const type of Object.values(schema.getTypeMap())) visit(type, new Set());
  return found;
}

/** Whether the fields of an operation, counted for each type they can be asked of, are few enough. */
function isSmall(schema: GraphQLSchema, { definitions }: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  let left = MAX_FIELDS;
  const count = (set: SelectionSetNode, type: GraphQLCompositeType): void => {
    if (left < 0) return;
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) {
        left--;
        count(set, possible);
      }
      return;
    }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        left--;
        const field = isObjectType(type) && getNamedType(type.getFields()[selection.name.value]?.type);
        if (field && isCompositeType(field) && selection.selectionSet) count(selection.selectionSet, field);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? (fragments.get(selection.name.value) as FragmentDefinitionNode) : selection;
        const condition: unknown = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
        if (condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))) count(fragment.selectionSet, type);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) count(operation.selectionSet, root);
  return left >= 0;
}
