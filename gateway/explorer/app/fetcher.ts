import { createGraphiQLFetcher, type Fetcher, type FetcherOpts, type FetcherParams } from "@graphiql/toolkit";
import { type DocumentNode, Kind, parse } from "graphql";

const endpoint = new URL("/graphql", location.href).href;
const send = createGraphiQLFetcher({ url: endpoint, subscriptionUrl: endpoint.replace(/^http/, "ws"), enableIncrementalDelivery: false });

/** Queries and mutations by POST, subscriptions over a socket that carries the typed headers in its connection_init. */
export const fetcher: Fetcher = (params, options) => {
  // Names of headers have no case, keys of connection_init do.
  const headers = Object.fromEntries(Object.entries(options?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const documentAST = parsed(params.query) ?? options?.documentAST;
  return send({ ...params, operationName: chosen(params, documentAST) }, { ...options, headers, documentAST } as FetcherOpts);
};

function parsed(query: string) {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

// Just after another tab opened, GraphiQL still names the operation of the one before.
function chosen({ operationName }: FetcherParams, document?: DocumentNode) {
  const operations = document?.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION) ?? [];
  const names = operations.map((operation) => operation.name?.value);
  return names.includes(operationName ?? undefined) ? operationName : names[0];
}
