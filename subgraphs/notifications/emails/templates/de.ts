import type { TemplateKey, Text } from "./templates.ts";

const hello = (...paragraphs: string[]) => ["Hallo {{name}},", ...paragraphs].join("\n\n");
const notYou = "Falls du das nicht warst, setze auf der Anmeldeseite über „Passwort vergessen“ ein neues Passwort; damit werden alle Geräte abgemeldet.";
const notice = (happened: string): Text => ({ subject: "Sicherheit deines Kontos", body: hello(happened, notYou) });

export const de: Partial<Record<TemplateKey, Text>> = {
  verify_email: {
    subject: "Bestätige deine E-Mail-Adresse",
    body: hello(
      "bitte bestätige innerhalb von 24 Stunden, dass dies deine E-Mail-Adresse ist:",
      "[Adresse bestätigen]({{url}})",
      "Wenn du hier kein Konto hast, ist nichts zu tun.",
    ),
  },
  confirm_new_email: {
    subject: "Bestätige deine neue E-Mail-Adresse",
    body: hello(
      "bitte bestätige innerhalb von 24 Stunden, dass dies deine neue E-Mail-Adresse ist:",
      "[Adresse bestätigen]({{url}})",
      "Wenn du hier kein Konto hast, ist nichts zu tun.",
    ),
  },
  password_reset: {
    subject: "Dein neues Passwort",
    body: hello(
      "du kannst innerhalb einer Stunde ein neues Passwort setzen:",
      "[Neues Passwort setzen]({{url}})",
      "Wenn du nicht darum gebeten hast, ist nichts zu tun.",
    ),
  },
  new_device: notice("dein Konto wurde auf einem neuen Gerät angemeldet ({{device}}), am {{time}}."),
  password_changed: notice("dein Passwort wurde geändert."),
  password_was_reset: notice("dein Passwort wurde über einen Link geändert, den wir dir geschickt haben. Alle Geräte wurden abgemeldet."),
  email_change_requested: notice(
    "jemand möchte die E-Mail-Adresse deines Kontos ändern. Sie ändert sich, sobald der Link geöffnet wird, den wir an die neue Adresse geschickt haben.",
  ),
  email_changed: notice("die E-Mail-Adresse deines Kontos wurde geändert. Dies ist die letzte Nachricht an die bisherige."),
  welcome: {
    subject: "Willkommen, {{name}}",
    body: hello(
      "deine Adresse ist bestätigt, du bist dabei. Ein guter Anfang ist ein Profil, über das andere dich finden: wo du studierst oder arbeitest, was du kannst und was du suchst.",
      "[Profil ergänzen]({{url}})",
    ),
  },
  notification: { subject: "{{title}}", body: hello("{{title}}", "{{body}}", "[Ansehen]({{url}})") },
  digest: { subject: "{{count}} Mitteilungen für dich", body: hello("während du weg warst:", "{{markdown}}", "[Zum Posteingang]({{url}})") },
  newsletter_confirm: {
    subject: "Bestätige dein Abonnement",
    body: "Hallo,\n\nbitte bestätige innerhalb von 7 Tagen, dass du unseren Newsletter an diese Adresse haben möchtest:\n\n[Abonnieren]({{url}})\n\nWenn du nicht darum gebeten hast, ist nichts zu tun: Ohne Bestätigung wird nichts verschickt.",
  },
};
