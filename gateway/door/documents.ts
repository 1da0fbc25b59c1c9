import { createHash } from "node:crypto";
import { config } from "@atrium/kit";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { metrics } from "../metrics.ts";
import { introspections } from "./introspection.ts";
import { limits, overLimit } from "./limits.ts";
import { isIntrospection, type Outline, outlineDocument } from "./outline.ts";
import type { Pricing } from "./pricing.ts";

/** A document that may run: valid, and within every limit that does not depend on variables. */
export type Admitted = { readonly document: DocumentNode; readonly outlines: ReadonlyMap<OperationDefinitionNode, Outline> };

/** What is wrong with a document; the errors have codes. */
export class Refused {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    this.errors = errors;
  }
}

/** Documents by their text, or by the SHA-256 of it; each is parsed, measured and validated once. */
export type Documents = {
  read(text: string, hash?: string): Admitted | Refused;
  known(hash: string): Admitted | Refused | undefined;
};

const RULES = config.INTROSPECTION === "on" ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** What is kept, and what it takes: estimates, in bytes. */
const MAX_KEPT = 64 * 1024 * 1024;
const OF_ENTRY = 1_000;
const OF_TOKEN = 1_000;
const OF_ERROR = 2_000;

const MAX_MESSAGE = 500;

export function openDocuments(schema: GraphQLSchema, pricing: Pricing): Documents {
  const entries = new Map<string, { result: Admitted | Refused; size: number }>();
  const introspected = introspections(schema);
  let kept = 0;

  const keep = (hash: string, result: Admitted | Refused, text: string) => {
    const held = result instanceof Refused ? OF_ERROR * result.errors.length : OF_TOKEN * (result.document.tokenCount ?? limits.TOKENS) + text.length;
    const size = OF_ENTRY + held;
    entries.set(hash, { result, size });
    kept += size;
    for (const [oldest, entry] of entries) {
      if (kept <= MAX_KEPT) break;
      entries.delete(oldest);
      kept -= entry.size;
    }
  };

  const known = (hash: string) => {
    const entry = entries.get(hash);
    if (!entry) return undefined;
    entries.delete(hash);
    entries.set(hash, entry);
    return entry.result;
  };

  return {
    known,
    read(text, hash = createHash("sha256").update(text).digest("hex")) {
      const before = known(hash);
      metrics.documents.inc({ cache: before ? "known" : "new" });
      if (before) return before;
      const result = admit(text, schema, pricing, introspected);
      keep(hash, result, text);
      return result;
    },
  };
}

function admit(text: string, schema: GraphQLSchema, pricing: Pricing, introspected: (outline: Outline) => number): Admitted | Refused {
  try {
    const document = parsed(text);
    const outlines = outlineDocument(schema, document);
    for (const [{ operation }, outline] of outlines) checkRoots(operation, outline, pricing);
    const errors = validate(schema, document, RULES, { maxErrors: limits.ERRORS, hideSuggestions: true });
    if (errors.length > 0) return new Refused(errors.map(asInputError));
    for (const outline of outlines.values()) {
      const share = introspected(outline);
      if (share > limits.INTROSPECTION) throw overLimit("INTROSPECTION", share);
    }
    return { document, outlines };
  } catch (error) {
    if (error instanceof GraphQLError) return new Refused([asInputError(error)]);
    throw error;
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError && error.message.includes("Parsing aborted") ? overLimit("TOKENS") : error;
  }
}

function checkRoots(operation: string, outline: Outline, { openMutations }: Pricing): void {
  const limit = operation === "mutation" ? "ROOT_MUTATIONS" : "ROOT_FIELDS";
  if (outline.size > limits[limit]) throw overLimit(limit, outline.size);
  if (operation !== "mutation") return;
  const open = openIn(outline, openMutations);
  if (open > limits.OPEN_MUTATIONS) throw overLimit("OPEN_MUTATIONS", open);
}

/** How many mutations of an operation are open to visitors. */
export function openIn(outline: Outline, openMutations: ReadonlySet<string>): number {
  return [...outline.values()].filter(({ members: [first] }) => first && !isIntrospection(first.node.name.value) && openMutations.has(first.node.name.value))
    .length;
}

/** The error without the document it is about: refusals are kept, and must hold nothing large. */
function asInputError({ message, extensions, locations }: GraphQLError): GraphQLError {
  const start = Buffer.from(message.slice(0, MAX_MESSAGE)).toString(); // a slice would hold all of the message
  const slim = new GraphQLError(start, { extensions: { code: "BAD_USER_INPUT", ...extensions } });
  return Object.assign(slim, { locations, stack: start }); // a stack trace would hold what its callers do
}
