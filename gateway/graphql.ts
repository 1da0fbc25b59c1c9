import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { config, type Request } from "@atrium/kit";
import { BodyTooLarge, readBody, sendJson } from "@atrium/kit/server";
import type { FormattedExecutionResult } from "graphql";
import { endCompressed } from "./door/compression.ts";
import type { Guard } from "./door/guard.ts";
import { note, type OperationRecord } from "./door/journal.ts";
import { limits, overLimit } from "./door/limits.ts";
import { automaticQueries, trustedQueries, withPersistedQuery } from "./door/persisted.ts";
import { guardedDocuments, guarding } from "./door/plugin.ts";
import { publicError } from "./errors.ts";

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer>[0]["gateway"]>;

/** What every operation carries through the gateway. */
export type GatewayContext = { readonly request: Request; readonly operation: OperationRecord };

export type GraphqlEndpoint = {
  handle(req: IncomingMessage, res: ServerResponse, request: Request): Promise<void>;
  /** Runs a query or mutation that came another way than by HTTP, past the same guard. */
  run(asked: Asked, request: Request): Promise<FormattedExecutionResult>;
  /** Whether this text may run where only known operations do. */
  isTrusted(text: string): boolean;
  stop(): Promise<void>;
};

type Asked = { readonly query: string; readonly variables?: Record<string, unknown> | null | undefined; readonly operationName?: string | null | undefined };

/** `/graphql` over HTTP: Apollo Server between the guard and the gateway's executor. */
export async function openGraphql(gateway: Gateway, guard: Guard): Promise<GraphqlEndpoint> {
  const trusted = config.TRUSTED_DOCUMENTS === "on" ? await trustedQueries() : null;
  const server = new ApolloServer<GatewayContext>({
    gateway,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: publicError,
    persistedQueries: { cache: trusted ?? automaticQueries(), ttl: null },
    documentStore: guardedDocuments(guard),
    plugins: [ApolloServerPluginLandingPageDisabled(), guarding(guard, trusted), identify],
  });
  await server.start();

  return {
    stop: () => server.stop(),
    isTrusted: (text) => trusted?.has(createHash("sha256").update(text).digest("hex")) ?? true,
    async run({ query, variables, operationName }, request) {
      const startedAt = performance.now();
      const operation: OperationRecord = { codes: [] };
      const { body, http } = await server.executeOperation(
        { query, variables: variables ?? undefined, operationName: operationName ?? undefined },
        { contextValue: { request, operation } },
      );
      if (body.kind !== "single") throw new Error("An operation was answered in parts.");
      note(operation, request, http.status ?? 200, startedAt);
      return body.singleResult as FormattedExecutionResult;
    },
    async handle(req, res, request) {
      const startedAt = performance.now();
      const operation: OperationRecord = { codes: [] };
      const body = await parsedBody(req);
      if (body instanceof Unreadable) {
        sendError(res, request, body.status, "BAD_USER_INPUT", body.message);
        return note({ codes: ["BAD_USER_INPUT"] }, request, body.status, startedAt);
      }
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
      const search = new URL(req.url ?? "/", "http://localhost").search;
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: req.method ?? "GET", headers, search, body: withPersistedQuery(body) },
        context: async () => ({ request, operation }),
      });
      if (answer.body.kind !== "complete") throw new Error("An operation was answered in parts.");
      for (const [name, value] of answer.headers) res.setHeader(name, value);
      res.statusCode = answer.status ?? 200;
      await endCompressed(req, res, operation.isStamped ? answer.body.string : stamped(answer.body.string, operation, request));
      note(operation, request, res.statusCode, startedAt);
    },
  };
}

/** Puts request id and time into every answer and each of its errors. */
const identify: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { request, operation } }) {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        operation.isStamped = true;
        response.body.singleResult = identified(response.body.singleResult, operation, request);
      },
    };
  },
};

/** The same for what Apollo Server refuses before it is an operation. */
const stamped = (text: string, operation: OperationRecord, request: Request) =>
  JSON.stringify(identified(JSON.parse(text) as FormattedExecutionResult, operation, request));

function identified(result: FormattedExecutionResult, operation: OperationRecord, request: Request): FormattedExecutionResult {
  const { errors, extensions, ...rest } = result;
  for (const error of errors ?? []) operation.codes.push(String(error.extensions?.["code"]));
  const marked = errors?.map((error) => ({ ...error, extensions: { ...error.extensions, ...stamp(request) } }));
  return { ...rest, ...(marked?.length && { errors: marked }), extensions: { ...extensions, ...stamp(request) } };
}

/** What every error carries. */
export const stamp = ({ requestId }: Request) => ({ requestId, timestamp: new Date().toISOString() });

/** An error as the whole answer, for requests that never become an operation. */
export function sendError(res: ServerResponse, request: Request, status: number, code: string, message: string): void {
  sendJson(res, status, { errors: [{ message, extensions: { code, ...stamp(request) } }] });
}

/** Why a body cannot be read. */
class Unreadable {
  readonly status: number;
  readonly message: string;

  constructor(status: number, message: string) {
    this.status = status;
    this.message = message;
  }
}

async function parsedBody(req: IncomingMessage): Promise<unknown> {
  const encoding = req.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return new Unreadable(415, "Request bodies come uncompressed.");
  try {
    const text = (await readBody(req, limits.BODY)).toString();
    const isJson = /^application\/(json|graphql\+json)\b/i.test(req.headers["content-type"] ?? "");
    return isJson && text ? JSON.parse(text) : undefined;
  } catch (error) {
    if (error instanceof BodyTooLarge) return new Unreadable(413, overLimit("BODY").message);
    if (error instanceof SyntaxError) return new Unreadable(400, "The body is not JSON.");
    throw error;
  }
}
