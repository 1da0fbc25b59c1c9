import { type Request, requestError, type Viewer } from "@atrium/kit";
import { keyText } from "@atrium/kit/keys";
import { SIGNATURE_HEADER, signRequest } from "@atrium/kit/signature";
import { traceHeaders } from "@atrium/kit/traces";
import { type HttpTransport, httpTransport } from "./http-transport.ts";
import type { FindViewer } from "./viewers.ts";

const TIMEOUT_MS = 1_500;
const LONGEST_MS = 10_000; // of a mutation; the guard gives queries less

/** What goes with a request to a service of ours: who asks, signed for this service and body. */
function headersFor(name: string, body: string, request: Request): Record<string, string> {
  const key = keyText("GATEWAY_KEY");
  const signature: Record<string, string> = key ? { [SIGNATURE_HEADER]: signRequest(key, name, request, body) } : {};
  return { "x-request-id": request.requestId, ...traceHeaders(), ...signature };
}

/** The way to a subgraph over HTTP, each request signed. */
export function remoteTransport(name: string, url: string): HttpTransport {
  return httpTransport({ url, timeoutMs: LONGEST_MS, headers: (body, request) => headersFor(name, body, request) });
}

/** Asks the subgraph that knows sessions over HTTP. Rejects with SUBGRAPH_UNAVAILABLE when it does not answer well in time. */
export function remoteViewer(name: string, url: string): FindViewer {
  const endpoint = new URL("/viewer", url);
  return async (claims, request) => {
    const body = JSON.stringify(claims);
    const headers = { "content-type": "application/json", ...headersFor(name, body, request) };
    try {
      const answer = await fetch(endpoint, { method: "POST", headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!answer.ok) throw new Error(`${name} answered ${answer.status}`);
      return (await answer.json()) as Viewer | null;
    } catch {
      throw requestError("SUBGRAPH_UNAVAILABLE", "Sign-in cannot be checked right now.");
    }
  };
}
