import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Db } from "./db.ts";
import { checked, formatError, formatResult, type Operation } from "./execute.ts";
import { liveCursor } from "./live/live.ts";
import type { Log } from "./log.ts";

/** Where a subscription resumes: behind a cursor, or where its own `after` says (null). Who gives it is told cursors, the first one before any message. */
export type Resume = { readonly after: string | null };

/** A message of a subscription. `extensions.cursor`, where asked for, is where to resume behind it; a message with nothing else only tells that. */
export type LiveAnswer = FormattedExecutionResult & { extensions?: { cursor?: string; event?: unknown } };

/** Messages until the subscription ends, or is left by `return`. One with errors and without `data` is the last. */
export type LiveAnswers = AsyncIterableIterator<LiveAnswer>;

type Context = { readonly log: Log; readonly db: Db };
type Opening = Context & { readonly resume?: Resume | undefined; cursor?: string };

/** Runs subscriptions on a schema. Each message is executed in a new context, so that nothing loaded before is shown again. */
export function subscriber(schema: GraphQLSchema) {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) makeResumable(field);

  return async (operation: Operation, newContext: () => Context, resume?: Resume): Promise<LiveAnswers> => {
    const opening: Opening = { ...newContext(), resume };
    const document = checked(schema, operation.query);
    if (Array.isArray(document)) return only({ errors: document.map((error) => formatError(error, opening.log)) });
    const args = {
      schema,
      document: document as DocumentNode,
      variableValues: operation.variables ?? null,
      operationName: operation.operationName ?? null,
    };
    const source = await createSourceEventStream({ ...args, contextValue: opening });
    if (!(Symbol.asyncIterator in source)) return only(formatResult(source, opening.log));
    const events = source[Symbol.asyncIterator]();
    let first: LiveAnswer | null = opening.cursor === undefined ? null : { extensions: { cursor: opening.cursor } };

    const next = async (): Promise<IteratorResult<LiveAnswer>> => {
      const { done, value } = await events.next();
      if (done) return { done, value: undefined };
      const answer = formatResult((await execute({ ...args, rootValue: value, contextValue: newContext() })) as ExecutionResult, opening.log);
      const cursor = resume && (value as { cursor?: string }).cursor;
      return { done: false, value: cursor ? { ...answer, extensions: { ...answer.extensions, cursor } } : answer };
    };
    const failed = (error: unknown): IteratorResult<LiveAnswer> => {
      const cause = error instanceof GraphQLError ? error : new GraphQLError("The stream failed.", { originalError: error as Error });
      return { done: false, value: { errors: [formatError(cause, opening.log)] } };
    };
    const answers: LiveAnswers = {
      [Symbol.asyncIterator]: () => answers,
      async next() {
        const marker = first;
        first = null;
        return marker ? { done: false, value: marker } : next().catch(failed);
      },
      async return() {
        await events.return?.();
        return { done: true, value: undefined };
      },
    };
    return answers;
  };
}

/** Lets a field with an argument `after` begin where the opening says, and notes the cursor from which it began. */
function makeResumable(field: GraphQLField<unknown, Opening>): void {
  const { subscribe, args } = field;
  if (!subscribe || !args.some(({ name }) => name === "after")) return;
  field.subscribe = async (source, given, opening, info) => {
    if (!opening.resume) return subscribe(source, given, opening, info);
    opening.cursor = opening.resume.after ?? (given["after"] as string | null | undefined) ?? (await liveCursor(opening));
    return subscribe(source, opening.resume.after ? { ...given, after: opening.resume.after } : given, opening, info);
  };
}

async function* only(answer: LiveAnswer): LiveAnswers {
  yield answer;
}
