import { requestMail, type Tx } from "@atrium/kit";
import type { MailName, MailVariables } from "@atrium/schema/mails.ts";
import { emailOf } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";

/** Has a person mailed, at their present address unless told otherwise; nobody gets it once the address is erased. */
export async function sendLetter<M extends MailName>(tx: Tx, user: UserRow, mail: M, variables: MailVariables<M>, address = emailOf(user)): Promise<void> {
  if (address) await requestMail(tx, mail, { userId: user.id, address, name: user.fullName ?? user.username, locale: user.locale }, variables);
}
