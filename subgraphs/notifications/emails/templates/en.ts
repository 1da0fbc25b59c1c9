import type { TemplateKey, Text } from "./templates.ts";

const hello = (...paragraphs: string[]) => ["Hello {{name}},", ...paragraphs].join("\n\n");
const notYou = "If this was not you, set a new password on the sign-in page by “Forgot password”; it signs out every device.";
const notice = (happened: string): Text => ({ subject: "Security of your account", body: hello(happened, notYou) });

export const en: Record<TemplateKey, Text> = {
  verify_email: {
    subject: "Confirm your email address",
    body: hello(
      "please confirm that this is your email address, within 24 hours:",
      "[Confirm my address]({{url}})",
      "If you have no account here, nothing needs to be done.",
    ),
  },
  confirm_new_email: {
    subject: "Confirm your new email address",
    body: hello(
      "please confirm that this is your new email address, within 24 hours:",
      "[Confirm my address]({{url}})",
      "If you have no account here, nothing needs to be done.",
    ),
  },
  password_reset: {
    subject: "Your new password",
    body: hello("you can set a new password within an hour:", "[Set a new password]({{url}})", "If you did not ask for this, nothing needs to be done."),
  },
  invitation: {
    subject: "You are invited",
    body: "Hello,\n\nyou are invited to join the community. This link is good for 14 days:\n\n[Join]({{url}})\n\n{{message}}",
  },
  new_device: notice("your account was signed in to on a new device ({{device}}), at {{time}}."),
  password_changed: notice("your password was changed."),
  password_was_reset: notice("your password was changed by a link that we mailed to you. All devices were signed out."),
  email_change_requested: notice(
    "somebody asked to change the email address of your account. It changes once the link that we sent to the new address is opened.",
  ),
  email_changed: notice("the email address of your account was changed. This is the last mail to the former one."),
  email_changed_by_staff: notice("an administrator changed the email address of your account."),
  second_factor_on: notice("two-factor sign-in was switched on."),
  second_factor_off: notice("two-factor sign-in was switched off."),
  identity_linked: notice("signing in with {{provider}} was added to your account."),
  identity_unlinked: notice("signing in with {{provider}} was removed from your account."),
  deletion_scheduled: notice("your account will be deleted on {{date}}. Sign in before then to keep it."),
  account_suspended: {
    subject: "Your account is suspended",
    body: hello("your account is suspended. The reason given:", "{{reason}}", "It ends on {{until}}."),
  },
  account_reinstated: { subject: "Your account", body: hello("your account is no longer suspended. You can sign in again.") },
  welcome: {
    subject: "Welcome, {{name}}",
    body: hello(
      "your address is confirmed, and you are in. A good first step is a profile that others find you by: where you study or work, what you know, and what you look for.",
      "[Complete my profile]({{url}})",
    ),
  },
  notification: { subject: "{{title}}", body: hello("{{title}}", "{{body}}", "[See it]({{url}})") },
  digest: { subject: "{{count}} notifications for you", body: hello("while you were away:", "{{markdown}}", "[Open my inbox]({{url}})") },
  newsletter_confirm: {
    subject: "Confirm your subscription",
    body: "Hello,\n\nplease confirm that you want our newsletter at this address, within 7 days:\n\n[Subscribe]({{url}})\n\nIf you did not ask for it, nothing needs to be done: without a confirmation nothing is sent.",
  },
  newsletter: { subject: "{{subject}}", body: "{{markdown}}" },
};
