import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { keyRing } from "./keys.ts";

/** A key pair that signs access tokens (EdDSA), by its key id. */
export type TokenKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

let keys: readonly TokenKey[] | undefined;

/** The keys of `TOKEN_KEYS`: the first signs, all verify. */
export function tokenKeys(): readonly TokenKey[] {
  keys ??= keyRing("TOKEN_KEYS").map(({ id, key }) => {
    const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, key]), format: "der", type: "pkcs8" });
    return { kid: id, privateKey, publicKey: createPublicKey(privateKey) };
  });
  return keys;
}

/** What `/.well-known/jwks.json` shows: the public halves. */
export function publicKeySet(): { keys: Record<string, unknown>[] } {
  return { keys: tokenKeys().map(({ kid, publicKey }) => ({ ...publicKey.export({ format: "jwk" }), kid, alg: "EdDSA", use: "sig" })) };
}
