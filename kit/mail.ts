import { type MailName, type MailVariables, mailer, mails } from "@atrium/schema/mails.ts";
import { z } from "zod";
import { blindIndexes, seal, unseal } from "./crypto.ts";
import type { Tx } from "./db.ts";
import { newId } from "./ids.ts";
import { enqueue, type Queue } from "./jobs/jobs.ts";
import { keyRing } from "./keys.ts";

const REQUEST = "mail.request";
const ADDRESS = "mail.address";

const recipient = z.object({ userId: z.uuid().nullable(), address: z.string(), name: z.string().nullable(), locale: z.string().nullable() });
const request = z.object({ id: z.uuid(), mail: z.string(), to: recipient, variables: z.record(z.string(), z.string()) });

/** Who a requested mail goes to. */
export type MailRecipient = z.infer<typeof recipient>;

/** A mail another domain asks for; `id` is its own, at every try of the job. */
export type MailRequest = Omit<z.infer<typeof request>, "mail"> & { readonly mail: MailName };

const sealed = z.object({ sealed: z.string() });

/** The queue of requested mails, worked off by the subgraph that sends mails. */
export const requestedMails: Queue<z.infer<typeof sealed>> = { name: `${mailer}.requested-mail`, data: sealed };

/** Has a mail sent once the transaction commits, for a domain that knows an address or a secret nobody else does: address and contents lie in the queue sealed. */
export async function requestMail<M extends MailName>(tx: Tx, mail: M, to: MailRecipient, variables: MailVariables<M>): Promise<void> {
  const text = JSON.stringify({ id: newId(tx.origin.now()), mail, to, variables } satisfies MailRequest);
  await enqueue(tx, requestedMails, { sealed: seal(keyRing("PII_KEYS"), REQUEST, text) });
}

/** What `requestMail` asked for. Throws when it is no mail of ours. */
export function readMailRequest(data: z.infer<typeof sealed>): MailRequest {
  const { mail, ...rest } = request.parse(JSON.parse(unseal(keyRing("PII_KEYS"), REQUEST, data.sealed)));
  if (!Object.hasOwn(mails, mail)) throw new Error(`${mail} is not a mail of schema/mails.ts`);
  return { ...rest, mail: mail as MailName };
}

/** The keyed hashes of an address by which mails to it are found, one per key, the first key's first. */
export const addressHashes = (address: string) => blindIndexes(keyRing("PII_KEYS"), ADDRESS, address.trim().toLowerCase());
