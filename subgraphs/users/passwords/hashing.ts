import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";

type Cost = Pick<Argon2Parameters, "memory" | "passes" | "parallelism">;

/** argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const HASH = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** How many run at once: no more than there are cores, and one of the four threads stays free for files and host names. */
const AT_ONCE = Math.min(3, availableParallelism());

const derive = promisify(argon2);

/** Verifications done so far, for tests that count them. */
export const verifications = { count: 0 };

/** The hash to store, with its parameters in front (PHC string). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return encode(COST, salt, await run(password, salt, COST, TAG_BYTES));
}

/** Whether it is this password; without a hash the same work is done for nothing. */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  verifications.count++;
  const { cost, salt, tag } = decode(hash ?? NOBODYS);
  const derived = await run(password, salt, cost, tag.length);
  return timingSafeEqual(derived, tag) && hash !== null;
}

/** Whether the hash was made with other parameters than those in use. */
export function needsRehash(hash: string): boolean {
  const { cost, tag } = decode(hash);
  return cost.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism || tag.length !== TAG_BYTES;
}

function encode({ memory, passes, parallelism }: Cost, ...parts: [salt: Buffer, tag: Buffer]): string {
  const [salt, tag] = parts.map((part) => part.toString("base64").replace(/=+$/, ""));
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt}$${tag}`;
}

function decode(hash: string): { cost: Cost; salt: Buffer; tag: Buffer } {
  const [, memory, passes, parallelism, salt, tag] = HASH.exec(hash) ?? [];
  if (!salt || !tag) throw new Error("A stored password hash has a form we do not know");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, "base64"), tag: Buffer.from(tag, "base64") };
}

const NOBODYS = encode(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES));

let running = 0;
const waiting: (() => void)[] = [];

async function run(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  if (running < AT_ONCE) running++;
  else await new Promise<void>((proceed) => waiting.push(proceed));
  try {
    return await derive("argon2id", { ...cost, message: password.normalize("NFKC"), nonce, tagLength });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
