import type { NewBadge } from "./upsert.ts";

type Made = Omit<NewBadge, "slug" | "criteria"> & { criteria?: string };

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const badge = (made: Made): NewBadge => ({ ...made, slug: slugOf(made.name), criteria: made.criteria ?? made.description });

type Steps = readonly (readonly [name: string, tier: NewBadge["tier"], count: number, points: number])[];

/** Badges of one rule, each asking for more. */
const ladder = (category: string, what: string, rule: Omit<NonNullable<NewBadge["rule"]>, "count">, steps: Steps): NewBadge[] =>
  steps.map(([name, tier, count, points]) =>
    badge({ name, tier, category, points, description: `${what}: ${count}.`, isAutomatic: true, rule: { ...rule, count } }),
  );

const automatic = [
  ...ladder("Writing", "Posts published", { event: "post.published" }, [
    ["First Words", "BRONZE", 1, 5],
    ["Columnist", "SILVER", 10, 20],
    ["Chronicler", "GOLD", 40, 60],
  ]),
  ...ladder("Conversation", "Comments written", { event: "comment.created" }, [
    ["Ice Breaker", "BRONZE", 5, 5],
    ["Conversationalist", "SILVER", 40, 20],
    ["Soul of the Forum", "GOLD", 150, 60],
  ]),
  ...ladder("Appreciation", "Reactions received", { event: "reaction.added", recipient: "AUTHOR" }, [
    ["Warm Welcome", "BRONZE", 10, 5],
    ["Well Liked", "SILVER", 100, 25],
    ["Crowd Favourite", "PLATINUM", 400, 100],
  ]),
  ...ladder("Knowledge", "Answers accepted", { event: "answer.accepted", recipient: "AUTHOR" }, [
    ["Problem Solver", "BRONZE", 1, 10],
    ["Sage", "GOLD", 10, 80],
  ]),
  ...ladder("Network", "Followers won", { event: "user.followed", recipient: "AUTHOR" }, [
    ["Someone to Watch", "BRONZE", 5, 5],
    ["Role Model", "SILVER", 25, 30],
  ]),
  ...ladder("Network", "Clubs joined", { event: "club.member_joined" }, [["Joiner", "BRONZE", 3, 5]]),
  ...ladder("Network", "Clubs founded", { event: "club.created" }, [["Founder", "SILVER", 1, 25]]),
  ...ladder("Excellence", "Achievements verified", { event: "achievement.verified", recipient: "AUTHOR" }, [
    ["On the Record", "BRONZE", 1, 10],
    ["Decorated", "GOLD", 3, 50],
  ]),
  badge({
    name: "Rising Star",
    tier: "SILVER",
    category: "Milestones",
    points: 0,
    description: "Level 5 reached.",
    isAutomatic: true,
    rule: { event: "level.reached", count: 1, where: { number: 5 } },
  }),
];

const byHand = [
  badge({ name: "Mentor of the Term", tier: "GOLD", category: "Honours", points: 100, description: "Mentees named you the mentor who helped most." }),
  badge({ name: "Event Host", tier: "SILVER", category: "Honours", points: 40, description: "Hosted an event of the community." }),
  badge({ name: "Hackathon Finalist", tier: "SILVER", category: "Competitions", points: 50, description: "Reached the final of a hackathon." }),
  badge({ name: "Founding Member", tier: "PLATINUM", category: "Milestones", points: 30, description: "Was there in the first weeks." }),
  badge({
    name: "Bug Hunter",
    tier: "BRONZE",
    category: "Honours",
    points: 15,
    description: "Reported a fault of the platform that was then mended.",
    isSecret: true,
  }),
  badge({ name: "Speaker", tier: "SILVER", category: "Honours", points: 40, description: "Gave a talk to the community." }),
];

/** Badges that suit any community: most by rule, some by hand. */
export const firstBadges: readonly NewBadge[] = [...automatic, ...byHand];
