import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What goes back to a browser, before the headers every answer carries. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const HTML = "text/html; charset=utf-8";

const SECURITY_HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Monaco writes its themes into style elements.
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** A page that says how the explorer fares; with `refresh` it asks again each second. */
export function statusPage(message: string, { refresh }: { refresh: boolean }): Answer {
  const meta = refresh ? '<meta http-equiv="refresh" content="1">' : "";
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">${meta}<title>Atrium</title><body style="font: 1rem system-ui; display: grid; place-content: center; height: 90vh"><p>${message}</p></body></html>`;
  return { status: 503, headers: { "content-type": HTML, "cache-control": "no-store", ...(refresh && { "retry-after": "1" }) }, body };
}

export function htmlPage(body: string): Answer {
  return revalidated(HTML, body);
}

export function json(body: string): Answer {
  return revalidated("application/json; charset=utf-8", body);
}

export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers }, body: message };
}

function revalidated(type: string, body: string): Answer {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  return { status: 200, headers: { "content-type": type, "cache-control": "no-cache", etag }, body };
}

/** Writes the answer with the security headers; 304 when the browser has it already, no body for HEAD. */
export function send(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Answer): void {
  const known = req.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  const isKnown = headers["etag"] !== undefined && known?.includes(headers["etag"]);
  if (isKnown) {
    const { "content-type": _, ...kept } = headers;
    res.writeHead(304, { ...SECURITY_HEADERS, ...kept }).end();
    return;
  }
  res.writeHead(status, { ...SECURITY_HEADERS, ...headers, "content-length": Buffer.byteLength(body) });
  res.end(req.method === "HEAD" ? undefined : body);
}
