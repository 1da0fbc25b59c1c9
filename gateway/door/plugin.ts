import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from "@apollo/server";
import { requestError } from "@atrium/kit";
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse } from "graphql";
import { publicError } from "../errors.ts";
import type { GatewayContext } from "../graphql.ts";
import { Refused } from "./documents.ts";
import type { Guard } from "./guard.ts";
import { limits } from "./limits.ts";
import { type Allowance, rateHeaders, secondsUntil } from "./rates.ts";

type Context = GraphQLRequestContext<GatewayContext>;

/** What Apollo Server takes a refused document for, until its operation is asked about and the refusal told. */
const NOTHING = parse("{ __typename }");

/** Where Apollo Server finds documents: the guard has read each before it looks. */
export const guardedDocuments = (guard: Guard) => ({
  async get(key: string): Promise<DocumentNode> {
    const known = guard.known(key.slice(-64));
    return known && !(known instanceof Refused) ? known.document : NOTHING;
  },
  set: async () => {},
  delete: async () => false,
});

/** The guard as part of Apollo Server: documents are read before its parsing and validation, operations charged before they run. */
export function guarding(guard: Guard, trusted: { has(hash: string): boolean } | null): ApolloServerPlugin<GatewayContext> {
  let schema: GraphQLSchema | undefined;

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          schema = apiSchema;
          guard.load(apiSchema, coreSupergraphSdl ?? "");
        },
      };
    },

    async requestDidStart({ contextValue: { operation } }) {
      return {
        async didResolveSource({ source, queryHash }) {
          const isRefused = trusted && !trusted.has(queryHash);
          operation.read = isRefused
            ? new Refused([requestError("PERSISTED_QUERY_NOT_FOUND", "Only the operations this service knows run here.")])
            : guard.read(source, queryHash);
        },

        async didResolveOperation(context) {
          try {
            await charge(guard, context);
          } catch (error) {
            tellRefusal(context, error);
            throw error;
          }
        },

        async responseForOperation({ contextValue, document, request: { variables, operationName } }) {
          const { charge } = contextValue.operation;
          if (!charge?.isDryRun || !schema) return null;
          const rootValue = { rateLimit: { ...charge, resetAt: charge.resetAt.toISOString() } };
          const { data, errors } = await execute({ schema, document, rootValue, variableValues: variables, operationName });
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: "single", singleResult: { data, errors: errors?.map((error) => error.toJSON()) } },
          };
        },

        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== "single" || !body.singleResult.errors) return;
          const { read } = contextValue.operation;
          const [first] = body.singleResult.errors;
          if (read instanceof Refused && first?.message === read.errors[0]?.message)
            body.singleResult.errors = read.errors.map((error) => publicError(error.toJSON(), error));
          body.singleResult.errors = body.singleResult.errors.slice(0, limits.ERRORS);
        },
      };
    },
  };
}

async function charge(guard: Guard, { contextValue, operation, document, request, response }: Context): Promise<void> {
  const { operation: record, request: asked } = contextValue;
  if (record.read instanceof Refused) {
    tellAllowance(response.http.headers, await guard.chargeRefused(asked));
    throw record.read.errors[0];
  }
  if (!record.read || record.read.document !== document) throw requestError("INTERNAL", "The document was lost. Try again.");
  if (!operation) throw requestError("BAD_USER_INPUT", "The document has no operation of this name, or several and no name was given.");
  record.type = operation.operation;
  record.name = operation.name?.value;
  if (operation.operation === "subscription") throw requestError("BAD_USER_INPUT", "Subscriptions go over a WebSocket or an event stream.");
  record.charge = await guard.charge(record.read, operation, request.variables ?? {}, asked);
  tellAllowance(response.http.headers, record.charge);
}

function tellAllowance(headers: Map<string, string>, allowance: Allowance): void {
  for (const [name, value] of rateHeaders(allowance)) headers.set(name, value);
}

function tellRefusal({ response: { http } }: Context, error: unknown): void {
  const { code, resetAt } = error instanceof GraphQLError ? error.extensions : {};
  http.status = code === "RATE_LIMITED" ? 429 : code === "INTERNAL" ? 500 : 400;
  if (code === "RATE_LIMITED") http.headers.set("retry-after", secondsUntil(new Date(String(resetAt))));
}
