import { Agent, request } from "undici";
import { config } from "./config.ts";
import { isPublicUrl, publicLookup } from "./public-addresses.ts";

const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 64 * 1024;

const agent = new Agent({
  connect: { lookup: publicLookup, timeout: TIMEOUT_MS, rejectUnauthorized: config.PRIVATE_TARGETS !== "on" },
  headersTimeout: TIMEOUT_MS,
  bodyTimeout: TIMEOUT_MS,
  maxResponseSize: MAX_ANSWER,
  keepAliveTimeout: 1_000,
});

/** What is sent to an address somebody gave us. */
export type Outbound = { readonly headers: Record<string, string>; readonly body: string | Buffer };

/** Posts to a public address and answers the status: within 10 s, no redirect followed, the body thrown away. Rejects when there is no answer. */
export async function postOutside(url: string, { headers, body }: Outbound): Promise<number> {
  if (!isPublicUrl(url)) throw new Error("This address is not public.");
  const { statusCode, body: answer } = await request(url, { method: "POST", headers, body, dispatcher: agent, signal: AbortSignal.timeout(TIMEOUT_MS) });
  await answer.dump({ limit: MAX_ANSWER }).catch(() => {}); // it has answered
  return statusCode;
}
