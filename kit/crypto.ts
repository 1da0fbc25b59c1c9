import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** Keys by id; the first is used for what is new, all for what exists. */
export type KeyRing = readonly { readonly id: string; readonly key: Buffer }[];

/** Reads `id:base64url,…`, keys of 32 bytes. Throws on anything else. */
export function parseKeyRing(name: string, text: string): KeyRing {
  const ring = text.split(",").map((part) => {
    const [id, encoded, ...rest] = part.trim().split(":");
    const key = Buffer.from(encoded ?? "", "base64url");
    if (!id || key.length !== 32 || rest.length > 0) throw new Error(`${name} must be a list of id:key, each key 32 bytes in base64url`);
    return { id, key };
  });
  if (new Set(ring.map(({ id }) => id)).size !== ring.length) throw new Error(`${name} names a key twice`);
  return ring;
}

/** A new key ring of one key. */
export function newKeyRing(): string {
  return `${randomBytes(4).toString("hex")}:${randomBytes(32).toString("base64url")}`;
}

/** Encrypts with AES-256-GCM under the first key; `purpose` keeps values of different columns apart. */
export function seal(ring: KeyRing, purpose: string, text: string): string {
  const [{ id, key }] = ring as [KeyRing[number]];
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", derive(key, purpose), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [id, Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")].join(":");
}

/** Decrypts what `seal` made. Throws when the key is gone or the value was changed. */
export function unseal(ring: KeyRing, purpose: string, sealed: string): string {
  const [id, encoded] = sealed.split(":");
  const found = ring.find((entry) => entry.id === id);
  if (!found || !encoded) throw new Error("No key for a sealed value");
  const bytes = Buffer.from(encoded, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", derive(found.key, purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8");
}

/** Whether a sealed value was made with the first key, or should be sealed anew. */
export function isSealedWithFirst(ring: KeyRing, sealed: string): boolean {
  return sealed.startsWith(`${ring[0]?.id}:`);
}

/** Keyed hashes by which an encrypted value is found again, one per key, the first key's first. */
export function blindIndexes(ring: KeyRing, purpose: string, text: string): string[] {
  return ring.map(({ key }) =>
    createHmac("sha256", derive(key, `${purpose} index`))
      .update(text)
      .digest("base64url"),
  );
}

/** A random secret to hand out once, in base64url. */
export const newSecret = (bytes = 32) => randomBytes(bytes).toString("base64url");

/** The form in which a handed-out secret of full entropy is stored. */
export const hashSecret = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** Compares two strings in time that depends on their length only. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", purpose, 32));
}
