import type { Request } from "@atrium/kit";
import { requestError } from "@atrium/kit";
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from "graphql";
import { metrics } from "../metrics.ts";
import { type Cost, costOf, tooDear } from "./cost.ts";
import { type Admitted, type Documents, openDocuments, openIn, type Refused } from "./documents.ts";
import { limits, overLimit } from "./limits.ts";
import type { Outline } from "./outline.ts";
import { type Pricing, readPricing } from "./pricing.ts";
import { type Allowance, openRates } from "./rates.ts";

/** What `Query.rateLimit` tells of an operation. */
export type Charge = Allowance & { readonly cost: number; readonly maxCostPerOperation: number };

/** Decides what may run: whoever takes operations, over HTTP or a socket, asks it. */
export type Guard = {
  /** Takes the schema whose operations come next. */
  load(schema: GraphQLSchema, supergraphSdl: string): void;
  /** The document if it is valid and within the limits; the same text is looked at once. */
  read(text: string, hash?: string): Admitted | Refused;
  known(hash: string): Admitted | Refused | undefined;
  /** Takes an operation's cost from the allowance of who asks. Throws COST_EXCEEDED, RATE_LIMITED, BAD_USER_INPUT. */
  charge(admitted: Admitted, operation: OperationDefinitionNode, variables: Variables, request: Request): Promise<Charge & { isDryRun: boolean }>;
  /** Takes the price of a document that was refused. Throws RATE_LIMITED. */
  chargeRefused(request: Request): Promise<Allowance>;
  close(): Promise<void>;
};

type Variables = Readonly<Record<string, unknown>>;

const OF_REFUSED = 10;

const charges = new WeakMap<Request, Charge>();

/** What the operation under way of a request was charged; null before. */
export const chargeOf = (request: Request): Charge | null => charges.get(request) ?? null;

export async function openGuard(): Promise<Guard> {
  const rates = await openRates();
  let documents: Documents | undefined;
  let pricing: Pricing | undefined;
  const loaded = () => {
    if (!documents || !pricing) throw requestError("SUBGRAPH_UNAVAILABLE", "The graph is not open yet.");
    return { documents, pricing };
  };

  return {
    load(schema, supergraphSdl) {
      pricing = readPricing(supergraphSdl);
      documents = openDocuments(schema, pricing);
    },
    read: (text, hash) => loaded().documents.read(text, hash),
    known: (hash) => loaded().documents.known(hash),
    async charge({ outlines }, operation, variables, request) {
      const { pricing } = loaded();
      const outline = outlines.get(operation) as Outline;
      checkDepth(variables);
      const cost = costOf(outline, operation, variables, pricing);
      const isDryRun = isDry(outline, operation, variables);
      const maxCostPerOperation = limits[request.viewer ? "COST_VIEWER" : "COST_VISITOR"];
      if (cost.total > maxCostPerOperation && !isDryRun) throw await refusedFor(cost, request);
      const open = operation.operation === "mutation" ? openIn(outline, pricing.openMutations) : 0;
      const allowance = await rates.charge(request, isDryRun ? 1 : Math.max(1, cost.total), open);
      const charge = { ...allowance, cost: cost.total, maxCostPerOperation };
      charges.set(request, charge);
      metrics.operationCost.observe({ type: operation.operation }, cost.total);
      return { ...charge, isDryRun };
    },
    chargeRefused: (request) => rates.charge(request, OF_REFUSED, 0),
    close: () => rates.close(),
  };

  async function refusedFor(cost: Cost, request: Request) {
    await rates.charge(request, OF_REFUSED, 0);
    return tooDear(cost, request.viewer !== null);
  }
}

/** Whether a query asks for `rateLimit(dryRun: true)`. */
function isDry(outline: Outline, { operation }: OperationDefinitionNode, variables: Variables): boolean {
  if (operation !== "query") return false;
  const asked = [...outline.values()].flatMap(({ members }) => members).filter(({ node }) => node.name.value === "rateLimit");
  return asked.some(({ node }) => {
    const value = node.arguments?.find(({ name }) => name.value === "dryRun")?.value;
    return value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  });
}

function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > limits.VARIABLES_DEPTH) throw overLimit("VARIABLES_DEPTH");
  for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}
