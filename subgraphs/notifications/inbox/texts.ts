/** Title and, behind a line break, body. `{who}` is who did it; what is right of `|` holds for several. */
type Words = readonly [en: string, de: string, fr: string];

/** Everything people are told, in each language there is. */
export const texts = {
  announcement: ["{title}\n{body}", "{title}\n{body}", "{title}\n{body}"],

  "user.followed": ["{who} followed you", "{who} folgt dir|{who} folgen dir", "{who} vous suit|{who} vous suivent"],
  "friendship.requested": ["{who} wants to be friends with you", "{who} möchte mit dir befreundet sein", "{who} souhaite vous avoir pour ami"],
  "friendship.accepted": ["{who} accepted your friend request", "{who} hat deine Freundschaftsanfrage angenommen", "{who} a accepté votre demande d’amitié"],
  "post.published": ["{who} published a post", "{who} hat einen Beitrag veröffentlicht", "{who} a publié une contribution"],
  "post.mention": ["{who} mentioned you in a post", "{who} hat dich in einem Beitrag erwähnt", "{who} vous a mentionné dans une contribution"],
  "comment.mention": ["{who} mentioned you in a comment", "{who} hat dich in einem Kommentar erwähnt", "{who} vous a mentionné dans un commentaire"],
  "comment.reply": [
    "{who} replied to your comment",
    "{who} hat auf deinen Kommentar geantwortet|{who} haben auf deinen Kommentar geantwortet",
    "{who} a répondu à votre commentaire|{who} ont répondu à votre commentaire",
  ],
  "comment.own": [
    "{who} commented on something of yours",
    "{who} hat etwas von dir kommentiert|{who} haben etwas von dir kommentiert",
    "{who} a commenté l’une de vos publications|{who} ont commenté l’une de vos publications",
  ],
  "comment.post": [
    "{who} commented on your post",
    "{who} hat deinen Beitrag kommentiert|{who} haben deinen Beitrag kommentiert",
    "{who} a commenté votre contribution|{who} ont commenté votre contribution",
  ],
  "comment.thread": [
    "{who} commented in a thread you follow",
    "{who} hat in einem Thread kommentiert, dem du folgst|{who} haben in einem Thread kommentiert, dem du folgst",
    "{who} a commenté dans un fil que vous suivez|{who} ont commenté dans un fil que vous suivez",
  ],
  "answer.accepted": ["{who} accepted your answer", "{who} hat deine Antwort angenommen", "{who} a accepté votre réponse"],
  "reaction.post": [
    "{who} reacted to your post",
    "{who} hat auf deinen Beitrag reagiert|{who} haben auf deinen Beitrag reagiert",
    "{who} a réagi à votre contribution|{who} ont réagi à votre contribution",
  ],
  "reaction.comment": [
    "{who} reacted to your comment",
    "{who} hat auf deinen Kommentar reagiert|{who} haben auf deinen Kommentar reagiert",
    "{who} a réagi à votre commentaire|{who} ont réagi à votre commentaire",
  ],
  "reaction.own": [
    "{who} reacted to something of yours",
    "{who} hat auf etwas von dir reagiert|{who} haben auf etwas von dir reagiert",
    "{who} a réagi à l’une de vos publications|{who} ont réagi à l’une de vos publications",
  ],
  "club.invited": ["{who} invited you to a club", "{who} hat dich in einen Club eingeladen", "{who} vous a invité dans un club"],
  "club.join_requested": [
    "{who} wants to join your club",
    "{who} möchte deinem Club beitreten|{who} möchten deinem Club beitreten",
    "{who} souhaite rejoindre votre club|{who} souhaitent rejoindre votre club",
  ],
  "club.admitted": ["You are now a member of a club", "Du bist jetzt Mitglied eines Clubs", "Vous êtes maintenant membre d’un club"],
  "club.joined": [
    "{who} joined your club",
    "{who} ist deinem Club beigetreten|{who} sind deinem Club beigetreten",
    "{who} a rejoint votre club|{who} ont rejoint votre club",
  ],
  "club.left": [
    "{who} left your club",
    "{who} hat deinen Club verlassen|{who} haben deinen Club verlassen",
    "{who} a quitté votre club|{who} ont quitté votre club",
  ],
  "club.removed": ["You are no longer a member of a club", "Du bist nicht mehr Mitglied eines Clubs", "Vous n’êtes plus membre d’un club"],
  "club.role": ["Your role in a club is now {role}", "Deine Rolle in einem Club ist jetzt {role}", "Votre rôle dans un club est désormais {role}"],
  "bookmark.due": ["You wanted to come back to this post", "Du wolltest auf diesen Beitrag zurückkommen", "Vous vouliez revenir à cette contribution"],
  "content.reported": [
    "Something was reported\nReason: {reason}. Reports so far: {reports}.",
    "Etwas wurde gemeldet\nGrund: {reason}. Meldungen bisher: {reports}.",
    "Un contenu a été signalé\nMotif : {reason}. Signalements : {reports}.",
  ],
  "moderation.approved": ["Your contribution was approved", "Dein Beitrag wurde freigegeben", "Votre contribution a été approuvée"],
  "moderation.hidden": [
    "Your contribution was hidden\nA moderator is looking at it.",
    "Dein Beitrag wurde verborgen\nDie Moderation sieht ihn sich an.",
    "Votre contribution a été masquée\nLa modération l’examine.",
  ],
  "moderation.removed": [
    "Your contribution was removed\nIt broke the rules of the community.",
    "Dein Beitrag wurde entfernt\nEr hat die Regeln der Community verletzt.",
    "Votre contribution a été supprimée\nElle enfreignait les règles de la communauté.",
  ],
  "moderation.restored": ["Your contribution is back", "Dein Beitrag ist wieder da", "Votre contribution est rétablie"],
  "moderation.locked": ["Your thread was closed", "Dein Thread wurde geschlossen", "Votre fil a été fermé"],
  "moderation.warned": [
    "A moderator has a word of warning for you\nPlease read the rules of the community.",
    "Die Moderation ermahnt dich\nBitte lies die Regeln der Community.",
    "La modération vous adresse un avertissement\nMerci de lire les règles de la communauté.",
  ],
  "moderation.decided": [
    "A moderator decided about your contribution",
    "Die Moderation hat über deinen Beitrag entschieden",
    "La modération a statué sur votre contribution",
  ],

  "achievement.verified": ["Your achievement was verified", "Dein Erfolg wurde bestätigt", "Votre réussite a été vérifiée"],
  "achievement.refused": ["Your achievement could not be verified", "Dein Erfolg konnte nicht bestätigt werden", "Votre réussite n’a pas pu être vérifiée"],
  "badge.awarded": ["You earned a badge", "Du hast ein Abzeichen erhalten", "Vous avez obtenu un badge"],
  "badge.revoked": ["A badge of yours was taken back", "Ein Abzeichen wurde dir entzogen", "Un badge vous a été retiré"],
  "level.reached": ["You reached level {number}", "Du hast Level {number} erreicht", "Vous avez atteint le niveau {number}"],
  "streak.at_risk": [
    "Your streak is about to end\nDo something today to keep it.",
    "Deine Serie endet bald\nTu heute etwas dafür.",
    "Votre série touche à sa fin\nFaites quelque chose aujourd’hui.",
  ],

  "affiliation.verified": [
    "Your place at {institution} was verified",
    "Deine Zugehörigkeit zu {institution} wurde bestätigt",
    "Votre appartenance à {institution} a été vérifiée",
  ],
  "session.started": [
    "New sign-in to your account\nIf this was not you, change your password and end the session.",
    "Neue Anmeldung bei deinem Konto\nWarst du es nicht, dann ändere dein Passwort und beende die Sitzung.",
    "Nouvelle connexion à votre compte\nSi ce n’était pas vous, changez votre mot de passe et fermez la session.",
  ],
  "credentials.password": [
    "Your password was changed\nIf this was not you, reset it at once.",
    "Dein Passwort wurde geändert\nWarst du es nicht, dann setze es sofort zurück.",
    "Votre mot de passe a été modifié\nSi ce n’était pas vous, réinitialisez-le aussitôt.",
  ],
  "credentials.email": ["Your email address was changed", "Deine E-Mail-Adresse wurde geändert", "Votre adresse e-mail a été modifiée"],
  "credentials.second factor": ["Your second factor was changed", "Dein zweiter Faktor wurde geändert", "Votre second facteur a été modifié"],
  "credentials.identity": ["Your ways to sign in were changed", "Deine Anmeldewege wurden geändert", "Vos moyens de connexion ont été modifiés"],
  "user.roles_changed": ["Your roles were changed\n{changes}", "Deine Rollen wurden geändert\n{changes}", "Vos rôles ont été modifiés\n{changes}"],
  "user.suspended": ["Your account is suspended\n{reason}", "Dein Konto ist gesperrt\n{reason}", "Votre compte est suspendu\n{reason}"],
  "user.reinstated": ["Your account is active again", "Dein Konto ist wieder aktiv", "Votre compte est de nouveau actif"],
} as const satisfies Record<string, Words>;

export type TextKey = keyof typeof texts;

/** How each language says who it was. */
export const people = {
  en: { somebody: "Someone", others: (count: number) => (count === 1 ? "and 1 other" : `and ${count} others`) },
  de: { somebody: "Jemand", others: (count: number) => (count === 1 ? "und 1 weitere Person" : `und ${count} weitere`) },
  fr: { somebody: "Quelqu’un", others: (count: number) => (count === 1 ? "et 1 autre" : `et ${count} autres`) },
} as const;
