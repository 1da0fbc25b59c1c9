import { createDecipheriv, createECDH, createHmac, generateKeyPairSync, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Received = { path: string; headers: IncomingMessage["headers"]; body: Buffer };

/** A server that notes what it gets and answers as `answer` says. */
async function receiver(answer: (received: Received) => { status: number; json?: unknown }) {
  const received: Received[] = [];
  const server = createServer(async (req, res) => {
    const one = { path: req.url ?? "", headers: req.headers, body: Buffer.concat(await Array.fromAsync(req as AsyncIterable<Buffer>)) };
    received.push(one);
    const { status, json } = answer(one);
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json ?? {}));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, close };
}

/** Stands in for Firebase Cloud Messaging: knows the tokens in `live` and no others. */
export async function messagingService(live: Set<string>) {
  const unregistered = {
    error: { status: "NOT_FOUND", message: "gone", details: [{ "@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", errorCode: "UNREGISTERED" }] },
  };
  const service = await receiver(({ path, body }) => {
    if (!path.endsWith("messages:send")) return { status: 200, json: { access_token: "an-access-token", expires_in: 3_600, token_type: "Bearer" } };
    const { token } = JSON.parse(body.toString()).message;
    return live.has(token) ? { status: 200, json: { name: "projects/test/messages/1" } } : { status: 404, json: unregistered };
  });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const account = {
    type: "service_account",
    project_id: "test",
    token_uri: `${service.origin}/token`,
    client_email: "push@test.example",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
  };
  const messages = () =>
    service.received
      .filter(({ path }) => path.endsWith("messages:send"))
      .map(({ body, headers }) => ({ ...JSON.parse(body.toString()).message, authorization: headers.authorization }));
  return { ...service, account: JSON.stringify(account), messages };
}

/** A browser with its push service: it answers with `status`, and can read what is sent to it. */
export async function browser() {
  const state = { status: 201 };
  const service = await receiver(() => ({ status: state.status }));
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const auth = randomBytes(16);
  const subscription = JSON.stringify({
    endpoint: `${service.origin}/push/${randomBytes(8).toString("hex")}`,
    keys: { p256dh: keys.getPublicKey("base64url"), auth: auth.toString("base64url") },
  });
  const read = (body: Buffer) => JSON.parse(decrypt(keys, auth, body));
  return {
    ...service,
    state,
    subscription,
    messages: () => service.received.map(({ body, headers }) => ({ ...read(body), authorization: headers.authorization })),
  };
}

/** Reads a message in the aes128gcm coding (RFC 8188), encrypted for a browser as RFC 8291 says. */
function decrypt(own: ReturnType<typeof createECDH>, auth: Buffer, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const senderKey = body.subarray(21, 21 + body.readUInt8(20));
  const sealed = body.subarray(21 + senderKey.length);
  const keyInfo = Buffer.concat([Buffer.from("WebPush: info\0"), own.getPublicKey(), senderKey]);
  const secret = Buffer.from(hkdfSync("sha256", own.computeSecret(senderKey), auth, keyInfo, 32));
  const prk = createHmac("sha256", salt).update(secret).digest();
  const expand = (info: string, length: number) =>
    createHmac("sha256", prk)
      .update(Buffer.concat([Buffer.from(info), Buffer.from([0, 1])]))
      .digest()
      .subarray(0, length);
  const decipher = createDecipheriv("aes-128-gcm", expand("Content-Encoding: aes128gcm", 16), expand("Content-Encoding: nonce", 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
