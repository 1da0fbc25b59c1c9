import { addressHashes, keyRing, seal, unseal } from "@atrium/kit";

/** What each sealed column of a mail is sealed for. */
export const SEALS = { recipient: "email_messages.recipient", variables: "email_messages.variables", subject: "email_messages.subject" } as const;

type Column = keyof typeof SEALS;

/** Who a mail goes to: an address, and what is known of who reads there. */
export type Recipient = { readonly address: string; readonly name?: string | null; readonly locale?: string | null };

/** A value of a mail as it is stored. */
export const sealed = (column: Column, value: unknown): string => seal(keyRing("PII_KEYS"), SEALS[column], JSON.stringify(value));

/** A stored value of a mail in clear. */
export const unsealed = <T>(column: Column, text: string): T => JSON.parse(unseal(keyRing("PII_KEYS"), SEALS[column], text)) as T;

/** The columns that say who a mail goes to. */
export const recipientColumns = ({ address, name = null, locale = null }: Recipient) => ({
  recipient: sealed("recipient", { address, name, locale }),
  addressHash: addressHashes(address)[0] as string,
});
