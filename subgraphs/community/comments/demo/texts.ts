import type { Chance } from "../../demo/chance.ts";
import type { PostTopic } from "../../generated.ts";

const list = (text: string) => text.trim().split(/\n\s*/);

const answers = list(`
  Had the same in spring. In the end it was the configuration, and it took me two days to look there.
  I would start by making it smaller: half the input, then half of that.
  Do you see it on another machine as well? If not, compare the versions first.
  We log three numbers for this: how long, how often, how many at once. One of them always gives it away.
  Short answer: yes. Long answer: yes, but measure before and after.
  There is a chapter about exactly this in the handbook of our reading group.
  Try it without the cache. It sounds silly, and it has been the cache four times out of five.
  My guess is the time zone. My guess is always the time zone, and I am right about half of the time.
  Draw it on paper before you change anything. I mean it.
  I asked somebody who does this for a living: **do the boring thing first**, then see what is left.
  Reverting the last change is not cheating.
  If it happens only on Mondays, look at what runs on Sundays.
  Two years ago I would have said no. Since then the tools got better and so did the documentation.
  You could turn it around: what would have to be true for this to work?
  Write the failing test first, then go for a walk.`);

const praise = list(`
  Congratulations, well deserved!
  This made my morning.
  Lovely work, and thank you for writing it up.
  I have waited for somebody to build this.
  Very happy for you all.
  The second picture in my head is worth it alone.
  Saved for the next meeting of our group.
  Great to see it finished after all those Thursdays.
  So good. When can we try it?
  I was there and can confirm: it works.`);

const thoughts = list(`
  I see it a little differently: the problem is rarely the tool.
  Interesting. Do you have numbers for a smaller group as well?
  We tried the same last year and stopped after a month. What keeps you going?
  The part about saying no is the one I will print out.
  How much time does it take you in a week, honestly?
  Would this work with people who meet only online?
  I disagree with the conclusion and like everything before it.
  This matches what we saw, although our sample was tiny.
  Could you share the template? Ours has grown to eleven pages.
  It depends on who pays for the maintenance, as ever.
  The hardest part for us was to stop in time.
  Reminds me of a talk I heard in Leeds, by somebody from the maker space.
  Small correction: the third step needs the second one only if you start from nothing.
  What did the others say when you showed it to them?
  One more reason to write things down.
  I keep coming back to this post, so here is a late thank you.`);

const notices = list(`
  Count me in.
  I can bring two more people, if there is room.
  Is it open for people who are not enrolled any more?
  Same time as last year?
  I cannot come this time, will there be notes?
  Shared it with my year.
  Who do I write to about the schedule?
  Looking forward to it.`);

const replies = list(`
  Exactly.
  Fair point, I had not thought of that.
  Thanks, that was it!
  Not for us, sadly, but I see why it would.
  Could you say more about the second step?
  I will try and report back.
  Good question. I do not know, and I would like to.
  Yes, but only since the last release.
  That is what I meant, you said it better.
  Hm, are you sure? We measured the opposite.
  Same here.
  Write to me, I still have the notes.
  It did help, thank you. The rest was a typo of mine.
  Let us take this to the office hours on Tuesday.
  I stand corrected.
  We should have met earlier.`);

const endings = list(`
  Hope that helps.
  Happy to look at it together.
  Curious what you find.
  Just my experience.
  Good luck!
  More on Thursday.
  Thanks for asking this in the open.
  \`Ctrl+Z\` remains undefeated.
  (Written on a train.)
  Let me know.`);

const byTopic: Partial<Record<PostTopic, readonly string[]>> = {
  QUESTION: answers,
  ACHIEVEMENT: praise,
  PROJECT: [...praise, ...thoughts],
  EVENT: notices,
  JOB: notices,
  ANNOUNCEMENT: [...praise, ...notices],
};

/** What somebody says below a post of a topic, or to somebody; `said` are the sentences of the thread so far, which few repeat. */
export function saying(chance: Chance, topic: PostTopic, to: string | null, said: Set<string>): string {
  const first = fresh(chance, to === null ? (byTopic[topic] ?? thoughts) : replies, said);
  const more = [
    ...(chance.odds(0.4) ? [fresh(chance, topic === "QUESTION" ? answers : thoughts, said)] : []),
    ...(chance.odds(0.35) ? [fresh(chance, endings, said)] : []),
  ].filter((sentence) => sentence !== first);
  const text = [first, ...more].join(chance.odds(0.2) ? "\n\n" : " ");
  return to && chance.odds(0.15) ? `@${to} ${text}` : text;
}

function fresh(chance: Chance, sentences: readonly string[], said: Set<string>): string {
  const left = sentences.filter((sentence) => !said.has(sentence));
  const sentence = chance.one(left.length > 0 ? left : sentences);
  said.add(sentence);
  return sentence;
}
