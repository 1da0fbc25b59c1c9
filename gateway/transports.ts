import type { Request } from "@atrium/kit";
import type { GraphQLFormattedError } from "graphql";

/** A GraphQL request to one subgraph. */
export type SubgraphOperation = {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** The same as JSON, where it is already written. */
  body?: string;
  /** Whether it only reads, so that sending it twice does no harm. */
  isQuery?: boolean;
};

/** What a subgraph answered. */
export type SubgraphAnswer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[]; extensions?: Record<string, unknown> };

/** A way to a subgraph, in process or over HTTP. Rejects only when the subgraph could not answer at all. */
export type Transport = (operation: SubgraphOperation, request: Request) => Promise<SubgraphAnswer>;

/** The way to each subgraph of a supergraph, by name. */
export type Transports = ReadonlyMap<string, Transport>;
