import type { IncomingMessage, ServerResponse } from "node:http";
import { config, newId, type Request } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { sendJson } from "@atrium/kit/server";
import { publicKeySet } from "@atrium/kit/token-keys";
import { traced } from "@atrium/kit/traces";
import cors from "cors";
import { GraphQLError } from "graphql";
import helmet from "helmet";
import type { Explorer } from "./explorer/explorer.ts";
import { type GraphqlEndpoint, sendError } from "./graphql.ts";
import type { Live } from "./live/live.ts";
import { sendMetrics } from "./metrics.ts";
import { endMails } from "./one-click.ts";
import type { Viewers } from "./viewers.ts";

export type Front = {
  readonly graphql: GraphqlEndpoint;
  /** Null where tokens are not known, as with somebody else's supergraph. */
  readonly viewers: Viewers | null;
  /** Absent where nothing is followed, as in tests. */
  readonly live?: Pick<Live, "isStream" | "stream">;
  /** Null where nobody browses, as in tests. */
  readonly explorer: Explorer | null;
  /** Whether `/metrics` is answered here too. */
  readonly showsMetrics: boolean;
  /** Whether requests should come here now. */
  isReady(): boolean;
};

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429, BAD_USER_INPUT: 400 };

const REQUEST_ID = /^[\w.-]{8,64}$/;

const secure = helmet({
  contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
  strictTransportSecurity: config.NODE_ENV === "production",
  crossOriginResourcePolicy: { policy: "cross-origin" },
});

const listed = cors({
  origin: config.CORS_ORIGINS,
  methods: ["GET", "POST"],
  allowedHeaders: ["authorization", "content-type", "apollo-require-preflight", "x-apollo-operation-name", "x-request-id"],
  exposedHeaders: ["x-request-id", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"],
  credentials: true,
  maxAge: 600,
});

/** Everything the gateway answers over HTTP. */
export function frontHandler(front: Front) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const request = requestOf(req);
    res.setHeader("x-request-id", request.requestId);
    secure(req, res, () => {});
    try {
      await route(front, req, res, request);
    } catch (error) {
      log.error({ err: error, requestId: request.requestId }, "a request failed");
      if (!res.headersSent) sendError(res, request, 500, "INTERNAL", "Something went wrong on our side.");
    }
  };
}

async function route(front: Front, req: IncomingMessage, res: ServerResponse, request: Request): Promise<void> {
  const path = (req.url ?? "/").split("?", 1)[0];
  switch (path) {
    case "/livez":
      return sendJson(res, 200, { ok: true });
    case "/readyz":
      return sendJson(res, front.isReady() ? 200 : 503, { ok: front.isReady() });
    case "/metrics":
      if (!front.showsMetrics) break;
      return sendMetrics(res);
    case "/.well-known/jwks.json":
      if (!front.viewers) break;
      return sendJson(res, 200, publicKeySet());
    case "/mail/unsubscribe":
      if (!front.viewers) break;
      return endMails(front.graphql, req, res, request);
    case "/graphql":
      return withCors(req, res, () =>
        traced("graphql", { "http.request.method": req.method }, () => answerGraphql(front, req, res, request), req.headers.traceparent ?? ""),
      );
    case "/":
      res.writeHead(302, { location: "/graphiql" }).end();
      return;
  }
  if (await front.explorer?.handle(req, res)) return;
  sendError(res, request, 404, "BAD_USER_INPUT", "There is nothing here.");
}

/** Lets listed origins in, answers their preflight requests, and goes on with the rest. */
async function withCors(req: IncomingMessage, res: ServerResponse, next: () => Promise<void>): Promise<void> {
  let passed = false;
  listed(req, res, () => {
    passed = true;
  });
  if (passed) await next();
}

async function answerGraphql({ graphql, viewers, live }: Front, req: IncomingMessage, res: ServerResponse, request: Request): Promise<void> {
  try {
    if (live?.isStream(req)) return await live.stream(req, res, request);
    const viewer = viewers ? await viewers.of(req.headers.authorization, request) : null;
    await graphql.handle(req, res, { ...request, viewer });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions["code"]);
    if (code === "UNAUTHENTICATED") res.setHeader("www-authenticate", 'Bearer error="invalid_token"');
    sendError(res, request, STATUS[code] ?? 503, code, error.message);
  }
}

/** What is known of a request before anybody looks at it. */
export function requestOf(req: IncomingMessage): Request {
  const given = req.headers["x-request-id"];
  const requestId = typeof given === "string" && REQUEST_ID.test(given) ? given : newId();
  return { requestId, viewer: null, ip: clientAddress(req), userAgent: req.headers["user-agent"]?.slice(0, 300) ?? null };
}

/** The client's address: the socket's, or the one that the outermost trusted proxy saw. */
function clientAddress(req: IncomingMessage): string | null {
  const forwarded = String(req.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const trusted = config.TRUSTED_PROXIES > 0 ? forwarded.at(-config.TRUSTED_PROXIES) : undefined;
  return trusted ?? req.socket.remoteAddress ?? null;
}
