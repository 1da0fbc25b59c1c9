import type { IncomingMessage, ServerResponse } from "node:http";
import { config, type Request } from "@atrium/kit";
import { readBody, sendJson } from "@atrium/kit/server";
import { type GraphqlEndpoint, sendError } from "./graphql.ts";

/** As it stands in `schema/operations/mail.graphql`, so that it runs where only known operations do. */
export const END_MAILS = "mutation EndMails($input: EmailUnsubscribeInput!) { emailUnsubscribe(input: $input) { errors { code } ok } }";

const MAX_BODY = 4_096;

/**
 * The address in the List-Unsubscribe header of mails (RFC 8058): a POST ends such mails by the secret in the address, for who is signed in or not.
 * Programs that look at links change nothing: a GET leads to the page that asks.
 */
export async function endMails(graphql: GraphqlEndpoint, req: IncomingMessage, res: ServerResponse, request: Request): Promise<void> {
  const { search, searchParams } = new URL(req.url ?? "/", "http://localhost");
  if (req.method !== "POST") {
    res.writeHead(302, { location: `${config.PUBLIC_URL}/unsubscribe${search}` }).end();
    return;
  }
  const isRead = await readBody(req, MAX_BODY).then(
    () => true,
    () => false,
  );
  if (!isRead) return sendError(res, request, 413, "BAD_USER_INPUT", "This is not a click in a mail program.");
  const { data, errors } = await graphql.run({ query: END_MAILS, variables: { input: { token: searchParams.get("token") ?? "" } } }, request);
  const answer = data?.["emailUnsubscribe"] as { ok: boolean; errors: { code: string }[] } | null | undefined;
  if (answer?.ok) return sendJson(res, 200, { ok: true });
  if (answer) return sendError(res, request, 400, "BAD_USER_INPUT", "This link is not valid.");
  const code = String(errors?.[0]?.extensions?.["code"] ?? "INTERNAL");
  sendError(res, request, code === "RATE_LIMITED" ? 429 : 503, code, "Please try again later.");
}
