import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const PATH = "/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com";

export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject };

/** A stand-in for the server of Google's signing keys: x509 certificates by key id, to be kept for `maxAge` seconds. */
export async function startGoogleKeys() {
  const certificates: Record<string, string> = {};
  const state = { maxAge: 0, isDown: false, requests: 0 };
  const server = createServer((request, response) => {
    state.requests++;
    if (state.isDown || request.url !== PATH) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/json; charset=UTF-8", "cache-control": `public, max-age=${state.maxAge}, must-revalidate` });
    response.end(JSON.stringify(certificates));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  return {
    state,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Publishes a new key. */
    addKey(): SigningKey {
      const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const kid = randomBytes(20).toString("hex");
      certificates[kid] = certificate(publicKey, privateKey);
      return { kid, privateKey };
    },
    /** Takes a key back, as a rotation does. */
    removeKey({ kid }: SigningKey): void {
      delete certificates[kid];
    },
    stop: () => server.close(),
  };
}

/** A self-signed X.509 certificate. */
function certificate(publicKey: KeyObject, privateKey: KeyObject): string {
  const sha256WithRsa = der(0x30, Buffer.from("06092a864886f70d01010b0500", "hex"));
  const name = der(0x30, der(0x31, der(0x30, Buffer.from("0603550403", "hex"), der(0x0c, Buffer.from("securetoken.system.gserviceaccount.com")))));
  const validity = der(0x30, der(0x17, Buffer.from("200101000000Z")), der(0x17, Buffer.from("490101000000Z")));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const body = der(0x30, version, der(0x02, Buffer.from([1])), sha256WithRsa, name, validity, name, publicKey.export({ type: "spki", format: "der" }));
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const lines = der(0x30, body, sha256WithRsa, signature)
    .toString("base64")
    .match(/.{1,64}/g) as string[];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
