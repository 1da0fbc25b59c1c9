import { createHash } from "node:crypto";
import { config, newId, type Tx } from "@atrium/kit";
import { sql } from "drizzle-orm";
import type { ReportReason } from "../generated.ts";
import { members } from "../members/tables.ts";
import { posts } from "../posts/tables.ts";
import { noteDecision, openCase, wasHidden } from "./cases.ts";
import { moderationCases, moderationSettings, screenedWords, screenings } from "./tables.ts";
import type { TargetType } from "./targets.ts";

export type Screened = {
  authorId: string;
  /** All that others would read of it. */
  text: string;
  about: { type: TargetType; id: string };
};

const DAY_MS = 24 * 3_600_000;
const FLAGGED_MS = 30 * DAY_MS;
const FLAGGED_BY = 2; // decisions against the author
const FIRST_POSTS = 3;
const MANY_LINKS = 3;
const COPIES = 2; // of the same text, before the one that is held
const LONG = 40; // characters from which two equal texts are no coincidence

/** Whether a text goes out at once or waits for a moderator, in a case opened for it. */
export async function screen(tx: Tx, { authorId, text, about }: Screened): Promise<"PUBLISHED" | "PENDING_REVIEW"> {
  const now = tx.origin.now();
  const words = fold(text);
  const fingerprint = words.length >= LONG ? createHash("sha256").update(words).digest("base64url") : null;
  const broken = brokenRule(await learn(tx, authorId, about.id, words, fingerprint), text);
  await tx.insert(screenings).values({ id: newId(now), authorId, aboutId: about.id, fingerprint, createdAt: now });
  if (!broken) return "PUBLISHED";
  const found = await openCase(tx, { ...about, authorId }, broken.reason);
  if (!(await wasHidden(tx, found.id))) await noteDecision(tx, found, { kind: "HIDE", actorId: null, note: broken.note });
  return "PENDING_REVIEW";
}

type Known = { word: string | null; faults: number; copies: number; published: number; reviewed: number; isModerator: boolean };

/** All that the rules ask for, in one statement. */
async function learn(tx: Tx, authorId: string, aboutId: string, words: string, fingerprint: string | null): Promise<Known> {
  const since = (ms: number) => new Date(tx.origin.now().getTime() - ms).toISOString();
  const [known] = await tx.execute<Known>(sql`select
    (select ${screenedWords.word} from ${screenedWords} where strpos(${` ${words} `}, ' ' || ${screenedWords.word} || ' ') > 0 limit 1) as word,
    (select count(*)::int from ${moderationCases} where ${moderationCases.authorId} = ${authorId} and ${moderationCases.resolvedAt} > ${since(FLAGGED_MS)}
      and ${moderationCases.outcome} in ('REMOVE', 'WARN', 'SUSPEND_AUTHOR')) as faults,
    (select count(distinct ${screenings.aboutId})::int from ${screenings} where ${screenings.authorId} = ${authorId} and ${screenings.createdAt} > ${since(DAY_MS)}
      and ${screenings.fingerprint} = ${fingerprint} and ${screenings.aboutId} <> ${aboutId}) as copies,
    (select count(*)::int from (select 1 from ${posts} where ${posts.authorId} = ${authorId} and ${posts.status} = 'PUBLISHED' limit 100) own) as published,
    coalesce((select ${moderationSettings.reviewedFirstPosts} from ${moderationSettings}), 0)::int as reviewed,
    coalesce((select ${members.roles} && '{MODERATOR,ADMIN}' from ${members} where ${members.id} = ${authorId}), false) as "isModerator"`);
  return known as Known;
}

/** The first rule that holds the text, as moderators and the author read it. */
function brokenRule(known: Known, text: string): { reason: ReportReason; note: string } | null {
  if (known.isModerator) return null;
  if (known.word) return { reason: "OTHER", note: `Held for review: it says “${known.word}”.` };
  if (known.faults >= FLAGGED_BY) return { reason: "OTHER", note: "Held for review, after decisions about this author." };
  if (known.published < known.reviewed) return { reason: "OTHER", note: "Held for review, as the first posts of every newcomer are." };
  if (config.RATE_LIMITS === "off") return null;
  if (known.copies >= COPIES) return { reason: "SPAM", note: "Held for review: the same text was sent several times." };
  if (known.published < FIRST_POSTS && linksIn(text) >= MANY_LINKS) return { reason: "SPAM", note: "Held for review: a first post with many links." };
  return null;
}

const linksIn = (text: string) => new Set(text.match(/\bhttps?:\/\/[^\s)\]>"']+/gi)).size;

/** Letters and digits in lower case, without accents and invisible characters, a blank between words. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
