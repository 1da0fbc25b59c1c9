import type { Request } from "@atrium/kit";
import type { Log } from "@atrium/kit/log";
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from "graphql";
import { type Planner, PlanRefused } from "../planner/planner.ts";
import { audience, type Sharing } from "../sharing.ts";
import { gatewayError, unexplained } from "./errors.ts";
import { createPrepare, type Prepare, type Prepared } from "./prepare.ts";
import { type Run, type Send, startRun } from "./run.ts";
import type { Data } from "./values.ts";

export type { Prepared };

/** What a client gets. Several clients may get the same object. */
export type Answer = { readonly data?: Data | null; readonly errors?: readonly GraphQLFormattedError[]; readonly extensions?: Data };

/** Plans and executes operations of one supergraph. */
export type Executor = {
  readonly schema: GraphQLSchema;
  readonly prepare: Prepare;
  /** Executes a valid query or mutation. Never rejects. */
  execute(document: DocumentNode, input: { operationName?: string | null; variables?: Data | null }, request: Request): Promise<Answer>;
  /** Continues a prepared operation from what its primary fetch brought, as each message of a subscription does; the data stays as it is. Never rejects. */
  complete(prepared: Prepared, variables: Data, request: Request, data: Data): Promise<Answer>;
};

export type ExecutorSettings = {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly send: Send;
  readonly sharing: Sharing;
  readonly log: Log;
};

/** A run that others with the same operation, variables and audience may wait for. */
type Underway = { readonly run: Run; readonly answer: Promise<Answer>; readonly epoch: number };

/** Makes the executor of one supergraph. */
export function createExecutor({ schema, planner, send, sharing, log }: ExecutorSettings): Executor {
  const prepare = createPrepare(schema, planner, send);
  const underway = new Map<Prepared, Map<string, Underway>>();

  const failed = (error: unknown): Answer => {
    const isRefused = error instanceof PlanRefused;
    if (!isRefused) log.error({ err: error }, "an operation failed in the gateway");
    else if (error.cause) log.warn({ reason: error.cause }, "an operation was not planned");
    return { errors: [isRefused ? gatewayError(error.code, error.message) : gatewayError("INTERNAL", "Something went wrong on our side.")] };
  };

  const start = (prepared: Prepared, given: Data, request: Request, data: Data): { run: Run } | { refused: Answer } => {
    const variables = prepared.operation.ownVariables(given);
    const { variableDefinitions } = prepared.operation.operation;
    const { errors, coerced } = variableDefinitions?.length ? getVariableValues(schema, variableDefinitions, variables, { maxErrors: 20 }) : { coerced: {} };
    if (errors) return { refused: { errors: errors.map((error) => gatewayError("BAD_USER_INPUT", error.message)) } };
    return { run: startRun(request, variables, coerced, data) };
  };

  const finish = async (prepared: Prepared, run: Run): Promise<Answer> => {
    await prepared.step?.(run);
    return answerOf(run, prepared);
  };

  /** Until a run's first fetch is answered, an equal one would wait for the very same fetches: it takes that run's answer instead. */
  const runShared = async (prepared: Prepared, variables: Data, request: Request): Promise<Answer> => {
    const key = `${audience(request)} ${JSON.stringify(variables)}`;
    const equals = underway.get(prepared) ?? new Map<string, Underway>();
    const known = equals.get(key);
    if (known && known.epoch === sharing.epoch && known.run.answered === 0) return known.answer;

    const started = start(prepared, variables, request, {});
    if ("refused" in started) return started.refused;
    const answer = finish(prepared, started.run);
    const own: Underway = { run: started.run, answer, epoch: sharing.epoch };
    underway.set(prepared, equals.set(key, own));
    try {
      return await answer;
    } finally {
      if (equals.get(key) === own) equals.delete(key);
      if (equals.size === 0) underway.delete(prepared);
    }
  };

  const runAlone = async (prepared: Prepared, variables: Data, request: Request, data: Data): Promise<Answer> => {
    const started = start(prepared, variables, request, data);
    return "refused" in started ? started.refused : finish(prepared, started.run);
  };

  return {
    schema,
    prepare,
    async execute(document, { operationName, variables }, request) {
      try {
        const prepared = await prepare(document, operationName);
        const isShared = sharing.isOn && prepared.isShareable;
        return await (isShared ? runShared(prepared, variables ?? {}, request) : runAlone(prepared, variables ?? {}, request, {}));
      } catch (error) {
        return failed(error);
      }
    },
    complete: (prepared, variables, request, data) => runAlone(prepared, variables, request, prepared.prime(data)).catch(failed),
  };
}

function answerOf(run: Run, prepared: Prepared): Answer {
  const { project, introspect } = prepared.variant(run.coerced);
  if (introspect) run.errors.push(...introspect(run.data, run.variables));
  const { data, failures } = project(run.data);
  const errors = failures.length > 0 ? [...run.errors, ...unexplained(failures, run.errors)] : run.errors;
  return { data, ...(errors.length > 0 && { errors }), ...(run.extensions && { extensions: run.extensions }) };
}
