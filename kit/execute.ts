import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  execute as run,
  validate,
} from "graphql";
import { violation } from "./db.ts";
import { requestError } from "./errors.ts";
import { type Compiled, compiler } from "./jit.ts";
import { type Log, log as rootLog } from "./log.ts";

/** An operation as it comes over the wire. */
export type Operation = { query: string; variables?: Record<string, unknown> | null | undefined; operationName?: string | null | undefined };

const MAX_DOCUMENTS = 1_000;
const COMPILED_FROM_USE = 3;

/** Postgres's codes for text with a NUL character and for times it has no place for. */
const UNSTORABLE = new Set(["22021", "22P05", "22007", "22008"]);

/** A document as it was found; `compiled` is null where graphql-js runs it. */
type Prepared = { readonly document: DocumentNode | readonly GraphQLError[]; uses: number; compiled: Compiled | null };

/** Runs operations on a schema; documents are parsed and validated once, and compiled when they come back. Errors come out formatted and masked. */
export function executor(schema: GraphQLSchema) {
  const documents = new Map<string, Prepared>();
  const compile = compiler(schema);

  const prepare = (query: string) => {
    const known = documents.get(query);
    if (known) return known;
    const prepared: Prepared = { document: checked(schema, query), uses: 0, compiled: null };
    if (documents.size >= MAX_DOCUMENTS) documents.delete(documents.keys().next().value as string);
    documents.set(query, prepared);
    return prepared;
  };

  return async (operation: Operation, contextValue: { log: Log }): Promise<FormattedExecutionResult> => {
    const prepared = prepare(operation.query);
    const { document } = prepared;
    if (!("kind" in document)) return { errors: document.map((error) => formatError(error, contextValue.log)) };
    if (++prepared.uses === COMPILED_FROM_USE) prepared.compiled = compile(document);
    const { compiled } = prepared;
    const result = compiled
      ? await compiled(contextValue, operation.variables ?? {})
      : await run({ schema, document, contextValue, variableValues: operation.variables ?? null, operationName: operation.operationName ?? null });
    return formatResult(result, contextValue.log);
  };
}

/** The document, or what is wrong with it. */
export function checked(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: 10_000 });
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** The result with its errors as clients may see them. */
export function formatResult(result: ExecutionResult, log: Log): FormattedExecutionResult {
  if (!result.errors) return result as FormattedExecutionResult;
  return { ...result, errors: result.errors.map((error) => formatError(error, log)) };
}

/** The error as a client may see it: those with a code of ours as they are, graphql-js's own as BAD_USER_INPUT, any other logged whole and masked as INTERNAL. */
export function formatError(error: GraphQLError, log: Log = rootLog): GraphQLFormattedError {
  const { extensions, originalError } = error;
  if (extensions["code"]) return error.toJSON();
  if (!originalError || originalError instanceof GraphQLError) return { ...error.toJSON(), extensions: { code: "BAD_USER_INPUT" } };
  if (UNSTORABLE.has(violation(originalError)?.code ?? "")) {
    return {
      ...requestError("BAD_USER_INPUT", "A value cannot be stored: a NUL character, or a time out of range.").toJSON(),
      ...(error.path && { path: error.path }),
    };
  }
  log.error({ err: originalError, path: error.path?.join(".") }, "a resolver failed");
  return { ...requestError("INTERNAL", "Something went wrong on our side.").toJSON(), ...(error.path && { path: error.path }) };
}
