import type { TemplateKey, Text } from "./templates.ts";

const hello = (...paragraphs: string[]) => ["Bonjour {{name}},", ...paragraphs].join("\n\n");
const notYou =
  "Si ce n’était pas toi, choisis un nouveau mot de passe sur la page de connexion par « Mot de passe oublié » ; tous les appareils seront déconnectés.";
const notice = (happened: string): Text => ({ subject: "Sécurité de ton compte", body: hello(happened, notYou) });

export const fr: Partial<Record<TemplateKey, Text>> = {
  verify_email: {
    subject: "Confirme ton adresse e-mail",
    body: hello(
      "merci de confirmer dans les 24 heures que cette adresse e-mail est la tienne :",
      "[Confirmer mon adresse]({{url}})",
      "Si tu n’as pas de compte ici, il n’y a rien à faire.",
    ),
  },
  confirm_new_email: {
    subject: "Confirme ta nouvelle adresse e-mail",
    body: hello(
      "merci de confirmer dans les 24 heures que cette nouvelle adresse e-mail est la tienne :",
      "[Confirmer mon adresse]({{url}})",
      "Si tu n’as pas de compte ici, il n’y a rien à faire.",
    ),
  },
  password_reset: {
    subject: "Ton nouveau mot de passe",
    body: hello(
      "tu peux choisir un nouveau mot de passe dans l’heure :",
      "[Choisir un mot de passe]({{url}})",
      "Si tu n’as rien demandé, il n’y a rien à faire.",
    ),
  },
  new_device: notice("une connexion à ton compte a eu lieu depuis un nouvel appareil ({{device}}), le {{time}}."),
  password_changed: notice("ton mot de passe a été changé."),
  password_was_reset: notice("ton mot de passe a été changé par un lien que nous t’avons envoyé. Tous les appareils ont été déconnectés."),
  email_change_requested: notice(
    "quelqu’un a demandé à changer l’adresse e-mail de ton compte. Elle changera à l’ouverture du lien envoyé à la nouvelle adresse.",
  ),
  email_changed: notice("l’adresse e-mail de ton compte a été changée. Ceci est le dernier message à l’ancienne."),
  welcome: {
    subject: "Bienvenue, {{name}}",
    body: hello(
      "ton adresse est confirmée, te voilà parmi nous. Pour commencer, complète ton profil : où tu étudies ou travailles, ce que tu sais faire et ce que tu cherches.",
      "[Compléter mon profil]({{url}})",
    ),
  },
  notification: { subject: "{{title}}", body: hello("{{title}}", "{{body}}", "[Voir]({{url}})") },
  digest: { subject: "{{count}} notifications pour toi", body: hello("pendant ton absence :", "{{markdown}}", "[Ouvrir ma boîte]({{url}})") },
  newsletter_confirm: {
    subject: "Confirme ton abonnement",
    body: "Bonjour,\n\nmerci de confirmer dans les 7 jours que tu souhaites recevoir notre lettre à cette adresse :\n\n[M’abonner]({{url}})\n\nSi tu n’as rien demandé, il n’y a rien à faire : sans confirmation, rien n’est envoyé.",
  },
};
