import type { Chance } from "../../demo/chance.ts";
import type { PostFormat, PostTopic } from "../../generated.ts";
import type { Area } from "./areas.ts";

/** A text of the demo, before it has an author. */
export type Draft = {
  readonly title: string | null;
  readonly content: string;
  readonly topic: PostTopic;
  readonly format?: PostFormat;
  readonly codeLanguage?: string;
  readonly linkUrl?: string;
  readonly tags: readonly string[];
};

type Words = Omit<Draft, "topic" | "tags"> & { readonly tags?: readonly string[] };
type Maker = (chance: Chance, area: Area) => Words;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const thanks = [
  "Thanks in advance!",
  "Any pointer helps.",
  "Grateful for war stories.",
  "Happy to buy the coffee.",
  "I will write up what comes out of it.",
  "Links welcome.",
  "",
];
const invitations = [
  "Come as you are.",
  "No preparation needed.",
  "Bring a friend.",
  "Remote seats are limited, so say hello below.",
  "Slides will be online afterwards.",
  "There will be cake.",
];
const asides = [
  "Honestly, I expected the opposite.",
  "This took longer than I would like to admit.",
  "None of this is new, but it was new to us.",
  "We are three people doing this in the evenings.",
  "It is not finished, and that is fine.",
  "If you did something similar, I would love to compare notes.",
  "Numbers are from one site only, so take them with salt.",
];
const tries = [
  "restarting everything",
  "reading the manual twice",
  "asking a colleague",
  "starting from scratch",
  "going back a month",
  "a smaller example",
  "another machine",
  "sleeping on it",
];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const rooms = ["room 2.14", "the old library", "the maker space", "lecture hall B", "the café behind the station", "the online room"];
const cities = ["Lyon", "Leipzig", "Kraków", "Porto", "Uppsala", "Nairobi", "São Paulo", "Bologna", "Leeds", "Montréal"];

const questions: readonly Maker[] = [
  (c, a) => {
    const [thing, problem] = [c.one(a.things), c.one(a.problems)];
    return {
      title: `${capital(problem)}: where would you look?`,
      content: `I work on ${thing}, and **${problem}**. So far I tried ${c.some(tries, 2).join(" and ")}, without luck.\n\nWhat would you check first? ${c.one(thanks)}`,
    };
  },
  (c, a) => {
    const [one, other] = c.some(a.tools, 2) as [string, string];
    return {
      title: `${capital(one)} or ${other} for ${c.one(a.things)}?`,
      content: `We have to choose before the end of the month.\n\n- **${capital(one)}**: ${c.between(2, 4)} of us know it.\n- **${capital(other)}**: looks simpler, but ${c.one(a.problems)}.\n\nHas anyone used both? ${c.one(thanks)}`,
    };
  },
  (c, a) => ({
    title: `How do you start with ${c.one(a.things)}?`,
    content: `I have about ${c.between(2, 8)} hours a week and some experience with ${c.one(a.tools)}. What should I read or build first?\n\n${c.one(thanks)}`,
  }),
  (c, a) => ({
    title: `Is ${c.one(a.tools)} still worth learning?`,
    content: `Asking because ${c.one(a.problems)}, and everybody suggests something else. ${c.one(asides)}`,
  }),
  (c, a) => {
    const problem = c.one(a.problems);
    return {
      title: `Strange: ${problem}`,
      content: `> ${capital(problem)}.\n\nThat is all I know. It began on ${c.one(days)}; nothing changed that I remember. With ${c.one(a.tools)} I see the same.\n\n1. Is this known?\n2. How would you measure it?\n\n${c.one(thanks)}`,
    };
  },
];

const snippets: readonly Maker[] = [
  (c, a) => {
    const [language, title, code] = c.one(a.snippets) as [string, string, string];
    return {
      title,
      content: `\`\`\`${language}\n${code}\n\`\`\`\n\n${c.one(["Corrections welcome.", "Used it today and thought of you.", "Shorter versions?", "Has worked for years.", "Stolen from a colleague."])}`,
      format: "CODE",
      codeLanguage: language,
    };
  },
];

const recommendation = (c: Chance, finding: string) =>
  c.one([
    `${c.one(["Best thing I read this week.", "Short and to the point.", "For our reading group."])} The part where ${finding} is worth it alone.`,
    `I disagree with half of it, and recommend all of it. ${capital(finding)}? Not in my experience.`,
    `> ${capital(finding)}.\n\n${c.one(["Who else has seen this?", "Underlined twice.", "That one hurt.", "Page four. You will know why."])}`,
    `${c.between(3, 25)} minutes, and you will want to talk to somebody about it. ${c.one(asides)}`,
    `Old, but I keep coming back to it: ${finding}. ${c.one(asides)}`,
    `Recommended to me here last month, passed on with thanks. In short: ${finding}.`,
  ]);

const links: readonly Maker[] = [
  (c, a) => {
    const read = c.one(a.reads);
    const slug = read.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return {
      title: read,
      content: recommendation(c, c.one(a.findings)),
      format: "LINK",
      linkUrl: `https://${c.one(["notes", "journal", "blog", "reader"])}.example/${c.between(2019, 2026)}/${slug}`,
    };
  },
];

const projects: readonly Maker[] = [
  (c, a) => {
    const thing = c.one(a.things);
    return {
      title: `Progress on ${thing}`,
      content: `Week ${c.between(2, 30)} of ${thing}.\n\n- done: ${c.one(a.tools)} set up\n- learned: ${c.one(a.findings)}\n- stuck: ${c.one(a.problems)}\n\n${c.one(asides)}`,
    };
  },
  (c, a) => ({
    title: `We built ${c.one(a.things)} with ${c.one(a.tools)}`,
    content: `It took ${c.between(2, 14)} weeks. Three things we would tell ourselves:\n\n1. ${capital(c.one(a.findings))}.\n2. ${c.one(asides)}\n3. Ask earlier.`,
  }),
  (c, a) => ({
    title: `Looking for two people: ${c.one(a.things)}`,
    content: `We need somebody who likes ${c.one(a.tools)} and somebody who likes people. About ${c.between(3, 8)} hours a week until ${c.one(["June", "October", "the end of term", "the demo day"])}.\n\nWrite below or come by ${c.one(rooms)}.`,
    tags: ["Collaboration"],
  }),
];

const research: readonly Maker[] = [
  (c, a) => ({
    title: capital(c.one(a.findings)),
    content: `A small result from ${c.one(a.things)} (n = ${c.between(12, 480)}): ${c.one(a.findings)}. Method: ${c.one(a.tools)}.\n\n| | before | after |\n|-|-:|-:|\n| measure | ${c.between(20, 90)} | ${c.between(20, 90)} |\n\n${c.one(asides)}`,
    tags: ["Research"],
  }),
  (c, a) => ({
    title: `Preprint: lessons from ${c.one(a.things)}`,
    content: `Out today. In one sentence: *${c.one(a.findings)}*. Comments before the ${c.between(2, 28)}th reach the next version.\n\n${c.one(asides)}`,
    tags: ["Research"],
  }),
];

const meetings: readonly Maker[] = [
  (c, a) => ({
    title: `${c.one(days)} evening: ${c.one(a.reads)}`,
    content: `We meet at **${c.between(17, 20)}:00** in ${c.one(rooms)} and talk about ${c.one(a.things)}. ${c.one(invitations)}`,
    tags: ["Events"],
  }),
  (c, a) => ({
    title: `Anyone from ${c.one(cities)}?`,
    content: `I am there for ${c.between(2, 9)} days and would like to meet people who work with ${c.one(a.tools)}. ${c.one(invitations)}`,
    tags: ["Meetups"],
  }),
];

const jobs: readonly Maker[] = [
  (c, a) => ({
    title: `${c.one(a.tags)} in ${c.one(cities)}: we look for ${c.one(["a junior", "an experienced", "a part-time", "a student"])} colleague`,
    content: `Your week: ${c.one(a.tools)}, ${c.one(a.tools)}, and people who explain things.\n\n- ${c.between(20, 40)} hours, ${c.one(["remote", "hybrid", "on site"])}\n- salary in the posting\n- we answer everybody within ${c.between(3, 14)} days`,
    tags: ["Jobs"],
  }),
  (c, a) => ({
    title: null,
    content: `Internship open at our place, ${c.between(3, 6)} months, paid: you would help with ${c.one(a.things)}. I did the same one in ${c.between(2012, 2023)} and stayed. Ask me anything.`,
    tags: ["Internships"],
  }),
];

const news: readonly Maker[] = [
  (c, a) => ({
    title: `${c.one(["Call for speakers", "New reading group", "Office hours", "Maintenance on Sunday", "Scholarships open", "Results of the survey"])}: ${c.one(a.tags)}`,
    content: `${c.one(["Registration is open until the end of the month.", "The page will be down for an hour at most.", "Twelve places, first come, first served.", `${c.between(80, 400)} of you answered, thank you!`])}\n\n${c.one(invitations)}`,
    tags: ["Announcements"],
  }),
];

const chatter: readonly Maker[] = [
  (c, a) => ({ title: null, content: `TIL: ${c.one(a.findings)}. ${c.one(asides)}` }),
  (c, a) => ({ title: null, content: `Unpopular opinion: ${c.one(a.tools)} is all you need for ${c.one(a.things)}. ${c.one(asides)}` }),
  (c, a) => ({ title: null, content: `Small win: **${c.one(a.things)}** works. And yes, ${c.one(a.findings)}.` }),
  (c, a) => ({
    title: `What I wish I had known about ${c.one(a.things)}`,
    content: `${capital(c.one(a.findings))}. Also, ${c.one(a.findings)}.\n\n${c.one(asides)} What about you?`,
  }),
  (c, a) => ({
    title: null,
    content: c.one([
      `${c.one(["Morning", "Friday", "Late night"])} thought: ${c.one(a.problems)}, and we call it normal. ${c.one(["Or is it only me?", "Send help.", "There must be a talk in this."])}`,
      `Overheard in ${c.one(rooms)}: “${c.one(a.findings)}”. ${c.one(["I nearly applauded.", "Nobody looked up.", "Whoever you are: thank you."])}`,
      `Day ${c.between(2, 40)} with ${c.one(a.tools)}. Mood: ${c.one(a.problems)}.`,
      `${c.one(cities)} friends: who knows somebody working on ${c.one(a.things)}?`,
    ]),
  }),
];

const kinds: readonly (readonly [readonly [PostTopic, readonly Maker[]], number])[] = [
  [["QUESTION", questions], 24],
  [["GENERAL", chatter], 22],
  [["GENERAL", links], 12],
  [["GENERAL", snippets], 9],
  [["PROJECT", projects], 14],
  [["RESEARCH", research], 8],
  [["EVENT", meetings], 5],
  [["JOB", jobs], 5],
];

/** Something somebody might write about the area. */
export function draft(chance: Chance, area: Area, isStaff: boolean): Draft {
  const [topic, makers] = isStaff && chance.odds(0.3) ? (["ANNOUNCEMENT", news] as const) : chance.weighted(kinds);
  if (makers === snippets && area.snippets.length === 0) return draft(chance, area, isStaff);
  const { tags = [], ...words } = chance.one(makers)(chance, area);
  const own = chance.some(area.tags.slice(0, 1 + chance.between(1, area.tags.length - 1)), chance.between(1, 3));
  return { ...words, topic, tags: chance.odds(0.12) ? [] : [...new Set([...tags, ...own])] };
}
