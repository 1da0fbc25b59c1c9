import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { config } from "./config.ts";
import type { Request } from "./context.ts";
import { newId } from "./ids.ts";
import { keyText } from "./keys.ts";
import { log } from "./log.ts";
import { type HttpServer, listen, readBody, sendJson } from "./server.ts";
import { SIGNATURE_HEADER, verifyRequest } from "./signature.ts";
import type { Subgraph } from "./subgraph.ts";
import { serveSubscriptions, signedText } from "./subgraph-socket.ts";
import { traced } from "./traces.ts";

const MAX_BODY = 4 * 1024 * 1024;

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
const claims = z.object({ userId: z.uuid(), sessionId: z.uuid() });

/** Serves one subgraph over HTTP, to the gateway only: a request without its signature is refused. */
export async function serveSubgraph(subgraph: Subgraph, address: { port: number; host: string }): Promise<HttpServer> {
  const http = await listen(async (req, res) => {
    const path = (req.url ?? "/").split("?")[0];
    if (path === "/livez") return sendJson(res, 200, { ok: true });
    if (path === "/readyz") return sendJson(res, http.isDraining ? 503 : 200, { ok: !http.isDraining });
    if (req.method !== "POST") return sendJson(res, 405, refusal("BAD_USER_INPUT", "Use POST."));
    await traced(
      `answer ${subgraph.name}`,
      { "graphql.subgraph": subgraph.name },
      () => answer(subgraph, path ?? "/", req, res),
      req.headers.traceparent ?? "",
    );
  }, address);
  http.onDrain(serveSubscriptions(subgraph, http, (followed) => vouchedFor(subgraph.name, followed.extensions.signature, signedText(followed))));
  return http;
}

async function answer(subgraph: Subgraph, path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    const body = await readBody(req, MAX_BODY);
    const request = requestOf(subgraph.name, req, body);
    if (!request) return sendJson(res, 401, refusal("UNAUTHENTICATED", "This service answers its gateway only."));
    const input: unknown = JSON.parse(body.toString());
    if (path === "/graphql") return sendJson(res, 200, await subgraph.execute(operation.parse(input), request));
    if (path === "/viewer" && subgraph.viewer) return sendJson(res, 200, await subgraph.viewer(claims.parse(input), request));
    sendJson(res, 404, refusal("BAD_USER_INPUT", "There is nothing here."));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return sendJson(res, 400, refusal("BAD_USER_INPUT", "This is not a GraphQL request."));
    log.error({ err: error }, "a request failed");
    sendJson(res, 500, refusal("INTERNAL", "Something went wrong on our side."));
  }
}

function requestOf(audience: string, req: IncomingMessage, body: Buffer): Request | null {
  const signature = req.headers[SIGNATURE_HEADER];
  return vouchedFor(audience, typeof signature === "string" ? signature : undefined, body);
}

function vouchedFor(audience: string, signature: string | undefined, body: Buffer | string): Request | null {
  const key = keyText("GATEWAY_KEY");
  const verified = key && signature ? verifyRequest(key, audience, signature, body) : null;
  if (verified) return verified;
  return config.UNSIGNED === "visitor" && !signature ? { requestId: newId(), viewer: null, ip: null, userAgent: null } : null;
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
