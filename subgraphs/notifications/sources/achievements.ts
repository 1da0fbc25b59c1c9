import type { Sources } from "./told.ts";

/** What people are told of what they achieved. */
export const achievements: Sources = {
  "achievement.verified": ({ subjectId, data: { userId, approved } }) => [
    {
      ...{ to: [userId], category: "ACHIEVEMENT", subject: ["Achievement", subjectId], by: null },
      text: approved ? "achievement.verified" : "achievement.refused",
    },
  ],
  "badge.awarded": ({ subjectId, data: { userId } }) => [
    { to: [userId], category: "ACHIEVEMENT", subject: ["BadgeAward", subjectId], text: "badge.awarded", by: null },
  ],
  "badge.revoked": ({ subjectId, data: { userId } }) => [
    { to: [userId], category: "ACHIEVEMENT", subject: ["BadgeAward", subjectId], text: "badge.revoked", by: null },
  ],
  "level.reached": ({ subjectId, data: { number } }) => [
    { to: [subjectId], category: "ACHIEVEMENT", subject: ["User", subjectId], text: "level.reached", by: null, detail: { number } },
  ],
  "streak.at_risk": ({ subjectId, data: { kind, endsAt } }) => [
    { to: [subjectId], category: "ACHIEVEMENT", subject: ["User", subjectId], text: "streak.at_risk", by: null, detail: { kind, endsAt } },
  ],
};
