import type { Request } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { metrics } from "../metrics.ts";
import type { Admitted, Refused } from "./documents.ts";
import type { Charge } from "./guard.ts";

/** What is known of an operation as it goes through the gateway. */
export type OperationRecord = {
  read?: Admitted | Refused;
  type?: "query" | "mutation" | "subscription";
  /** As the client named it. */
  name?: string | undefined;
  charge?: Charge & { readonly isDryRun: boolean };
  /** Whether its answer carries the request's id already. */
  isStamped?: boolean;
  /** The codes of its errors. */
  codes: string[];
};

const MAX_NAME = 64;
const MAX_CODES = 5;

/** Tells metrics and log of an operation that was answered: one line, with nothing of what was asked or answered in it. */
export function note({ type, name, charge, codes }: OperationRecord, request: Request, status: number, startedAt: number): void {
  const ms = performance.now() - startedAt;
  const kind = type ?? "none";
  metrics.operations.inc({ type: kind, outcome: codes[0] ?? "ok" });
  metrics.operationSeconds.observe({ type: kind }, ms / 1000);
  log.info(
    {
      requestId: request.requestId,
      userId: request.viewer?.id,
      type: kind,
      name: name?.slice(0, MAX_NAME),
      cost: charge?.cost,
      ms: Math.round(ms * 10) / 10,
      status,
      codes: codes.length > 0 ? [...new Set(codes)].slice(0, MAX_CODES) : undefined,
    },
    "operation",
  );
}
