/** The subgraph that sends mails. */
export const mailer = "notifications";

/** Mails that other domains ask for, as they go to an address only they know or carry a secret; with the variables of each. */
export const mails = {
  verify_email: ["url"],
  confirm_new_email: ["url"],
  password_reset: ["url"],
  invitation: ["url", "message"],
  new_device: ["device", "time"],
  password_changed: [],
  password_was_reset: [],
  email_change_requested: [],
  email_changed: [],
  email_changed_by_staff: [],
  second_factor_on: [],
  second_factor_off: [],
  identity_linked: ["provider"],
  identity_unlinked: ["provider"],
  deletion_scheduled: ["date"],
  account_suspended: ["reason", "until"],
  account_reinstated: [],
} as const satisfies Record<string, readonly string[]>;

export type MailName = keyof typeof mails;

/** What a mail is filled with. */
export type MailVariables<M extends MailName> = Readonly<Record<(typeof mails)[M][number], string>>;
