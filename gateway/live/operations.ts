import { newId, type Request, requestError } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError, getOperationAST, type OperationDefinitionNode } from "graphql";
import { type Admitted, Refused } from "../door/documents.ts";
import type { Guard } from "../door/guard.ts";
import { note } from "../door/journal.ts";
import type { Outline } from "../door/outline.ts";
import { publicError } from "../errors.ts";
import type { ExecutionGateway } from "../execution/gateway.ts";
import type { GraphqlEndpoint } from "../graphql.ts";
import { PlanRefused } from "../planner/planner.ts";
import type { Upstream } from "../upstreams.ts";
import { openGroups, type Subscriber } from "./groups.ts";
import { type Asked, audienceOf, type Marks, readMarks, type Subscription, stamped, subscriptionOf } from "./subscriptions.ts";

/** An operation that does not run, and why. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super("The operation is refused.");
    this.errors = errors;
  }
}

/** What becomes of an operation: an answer, or messages for whoever subscribes. */
export type Begun = { readonly answer: FormattedExecutionResult } | { subscribe(subscriber: Subscriber): () => void };

export type Operations = {
  /** Begins an operation. Rejects with Refusal. */
  begin(asked: Asked, request: Request): Promise<Begun>;
  stop(): void;
};

export type OperationSettings = {
  readonly gateway: ExecutionGateway;
  /** What the gateway runs on now; it tells what it changes to. */
  readonly supergraph: string;
  readonly guard: Guard;
  readonly graphql: Pick<GraphqlEndpoint, "run" | "isTrusted">;
  upstreamOf(subgraph: string): Upstream;
};

type Found = { readonly admitted: Admitted; readonly operation: OperationDefinitionNode; readonly outline: Outline };

const RENEW_AFTER_MS = 100;

/** Runs what comes over sockets and event streams, under the same limits as over HTTP. */
export function openOperations({ gateway, supergraph, guard, graphql, upstreamOf }: OperationSettings): Operations {
  const groups = openGroups(upstreamOf);
  let marks: Marks = readMarks(supergraph);
  let timer: NodeJS.Timeout | undefined;

  const prepare = async (asked: Asked, { admitted, outline }: Found, request: Request): Promise<Subscription> => {
    const { executor } = gateway;
    const prepared = await executor.prepare(admitted.document, asked.operationName ?? null);
    return subscriptionOf(asked, prepared, executor, audienceOf(outline, executor.schema, marks, request.viewer));
  };

  const read = (asked: Asked): Found | Refused => {
    const admitted = guard.read(asked.query);
    if (admitted instanceof Refused) return admitted;
    const operation = getOperationAST(admitted.document, asked.operationName);
    if (!operation) return new Refused([requestError("BAD_USER_INPUT", "The document has no operation of this name, or several and no name was given.")]);
    return { admitted, operation, outline: admitted.outlines.get(operation) as Outline };
  };

  const begin = async (asked: Asked, request: Request): Promise<Begun> => {
    const startedAt = performance.now();
    const found = read(asked);
    if (!(found instanceof Refused) && found.operation.operation === "mutation" && asked.onlyReads)
      throw requestError("BAD_USER_INPUT", "Mutations do not come by GET.");
    if (!(found instanceof Refused) && found.operation.operation !== "subscription") return { answer: await graphql.run(asked, request) };
    if (!graphql.isTrusted(asked.query)) throw requestError("PERSISTED_QUERY_NOT_FOUND", "Only the operations this service knows run here.");
    if (found instanceof Refused) {
      await guard.chargeRefused(request);
      throw new Refusal(told(found.errors));
    }
    const charge = await guard.charge(found.admitted, found.operation, asked.variables ?? {}, request);
    const subscription = await prepare(asked, found, request);
    note({ type: "subscription", name: found.operation.name?.value, charge, codes: [] }, request, 200, startedAt);
    return {
      subscribe: ({ end, ...subscriber }) => groups.join(subscription, { ...subscriber, end: (errors) => end(errors && stamped(errors, request)) }),
    };
  };

  const renew = async (subscription: Subscription, request: Request): Promise<Subscription | readonly GraphQLFormattedError[]> => {
    const found = read(subscription.asked);
    if (found instanceof Refused) return told(found.errors);
    try {
      return await prepare(subscription.asked, found, request);
    } catch (error) {
      return refusalOf(error).errors;
    }
  };

  const forget = gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    marks = readMarks(coreSupergraphSdl);
    clearTimeout(timer);
    timer = setTimeout(() => {
      groups.replace(renew).catch((error) => log.error({ err: error }, "subscriptions could not be renewed"));
    }, RENEW_AFTER_MS);
  });

  return {
    async begin(asked, connected) {
      const request = { ...connected, requestId: newId() };
      try {
        return await begin(asked, request);
      } catch (error) {
        throw new Refusal(stamped(refusalOf(error).errors, request));
      }
    },
    stop() {
      forget();
      clearTimeout(timer);
    },
  };
}

const told = (errors: readonly GraphQLError[]) => errors.map((error) => publicError(error.toJSON(), error));

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof PlanRefused) return new Refusal([{ message: error.message, extensions: { code: error.code } }]);
  const known = error instanceof GraphQLError ? error : new GraphQLError("An operation failed.", { originalError: error as Error });
  return new Refusal(told([known]));
}
