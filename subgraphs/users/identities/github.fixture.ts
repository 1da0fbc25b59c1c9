import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } from "./openid-provider.fixture.ts";

type Person = { id: number; login: string; name: string | null; emails: { email: string; primary: boolean; verified: boolean }[] | null };

/** What of GitHub a sign-in touches, quirks included: failures of the token endpoint have status 200. */
export async function startGithub() {
  const codes = new Map<string, { challenge: string; person: Person }>();
  const tokens = new Map<string, Person>();
  const state = { isSilent: false };

  const exchange = (form: URLSearchParams) => {
    if (form.get("client_id") !== CLIENT_ID || form.get("client_secret") !== CLIENT_SECRET) return { error: "incorrect_client_credentials" };
    const code = form.get("code") ?? "";
    const found = codes.get(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!found || found.challenge !== challenge) return { error: "bad_verification_code", error_description: "The code passed is incorrect or expired." };
    codes.delete(code);
    const access_token = `gho_${randomUUID()}`;
    tokens.set(access_token, found.person);
    return { access_token, scope: "user:email", token_type: "bearer" };
  };

  const answer = async (request: IncomingMessage): Promise<unknown> => {
    if (request.url === "/login/oauth/access_token") return exchange(new URLSearchParams(await text(request)));
    const person = tokens.get(request.headers.authorization?.replace(/^Bearer /i, "") ?? "");
    if (!person || !request.headers["user-agent"]) return null;
    if (request.url === "/user") return { id: person.id, login: person.login, name: person.name };
    return request.url === "/user/emails" ? person.emails : null;
  };

  const server = createServer(async (request, response) => {
    if (state.isSilent) return;
    const body = await answer(request);
    response.writeHead(body ? 200 : 404, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    code(person: Person) {
      const [code, codeVerifier] = [randomUUID(), `${randomUUID()}${randomUUID()}`];
      codes.set(code, { challenge: createHash("sha256").update(codeVerifier).digest("base64url"), person });
      return { code, codeVerifier, redirectUri: REDIRECT_URI };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
