import { actingAs, type Demo, newId, type Tx } from "@atrium/kit";
import { type Chance, chanceBy } from "../../demo/chance.ts";
import type { Ctx } from "../../index.ts";
import type { PostRow } from "../../posts/tables.ts";
import { acceptAnswer } from "../answers.ts";
import { addComments, type PastComment } from "../batch.ts";
import type { CommentRow } from "../tables.ts";
import { placeUnder, removeComment } from "../write.ts";
import { gatherReaders, publishedPosts, type Reader, type Readers, soonAfter } from "./readers.ts";
import { saying } from "./texts.ts";

const COMMENTS = 4_400;
const LONGEST = 90;
const MINUTE_MS = 60_000;

type Said = PastComment & { readonly depth: number; readonly parentId: string | null; readonly username: string | null };

/** Threads under the posts: most are short, some go on and on; questions find answers. */
export const demo: Demo<Ctx> = async (world) => {
  const chance = chanceBy(world.random);
  await world.as(null, world.present).db.transaction(async (tx) => {
    const [posts, readers] = [await publishedPosts(tx), await gatherReaders(tx, chance)];
    const interest = posts.map(({ topic }) => (topic === "QUESTION" ? 1.8 : 1) * (1 - chance.random()) ** -0.75);
    const scale = COMMENTS / interest.reduce((sum, each) => sum + each, 0);
    const threads = posts.map((post, index) =>
      talk(chance, readers, post, Math.min(Math.floor((interest[index] ?? 0) * scale + chance.random()), LONGEST), world.present),
    );
    const added = await addComments(
      tx,
      threads.flat().toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    );
    const bySubject = Map.groupBy(added, ({ subjectId }) => subjectId);
    for (const post of posts) if (post.topic === "QUESTION" && chance.odds(0.7)) await settle(tx, chance, post, bySubject.get(post.id) ?? [], world.present);
    for (const comment of added) if (chance.odds(0.012)) await withdraw(tx, chance, comment, world.present);
  });
};

/** What is said below a post, one after another. */
function talk(chance: Chance, readers: Readers, post: PostRow, length: number, present: Date): Said[] {
  const said: Said[] = [];
  const sentences = new Set<string>();
  for (let index = 0; index < length; index++) {
    const parent = said.length > 0 && chance.odds(0.5) ? (said[Math.floor(said.length * Math.sqrt(chance.random()))] ?? null) : null;
    const createdAt = soonAfter(chance, parent?.createdAt ?? post.publishedAt ?? present, parent ? 5 : 30, present);
    const reader = createdAt && speaker(chance, readers, post, parent, createdAt);
    if (createdAt && reader) said.push(comment(post, parent, reader, createdAt, saying(chance, post.topic, parent && (parent.username ?? ""), sentences)));
  }
  return said;
}

/** Who speaks: often the author of the post answers, nobody answers themselves. */
function speaker(chance: Chance, readers: Readers, post: PostRow, parent: Said | null, at: Date): Pick<Reader, "id" | "username"> | null {
  if (parent && post.authorId && parent.authorId !== post.authorId && chance.odds(0.35)) return { id: post.authorId, username: null };
  const reader = readers.someoneReading(post, at);
  return reader && reader.id !== (parent?.authorId ?? post.authorId) ? reader : null;
}

function comment(post: PostRow, parent: Said | null, { id: authorId, username }: Pick<Reader, "id" | "username">, createdAt: Date, content: string): Said {
  const mentionIds = parent && content.startsWith("@") ? [parent.authorId] : [];
  const about = { type: "Post", id: post.id };
  return { id: newId(createdAt), about, ownerId: post.authorId, parent, authorId, username, content, mentionIds, createdAt, ...placeUnder(parent) };
}

async function settle(tx: Tx, chance: Chance, post: PostRow, thread: readonly CommentRow[], present: Date): Promise<void> {
  const [authorId, answers] = [post.authorId, thread.filter((comment) => comment.depth <= 2 && comment.authorId !== post.authorId)];
  if (!authorId || answers.length === 0) return;
  const answer = chance.one(answers);
  const at = soonAfter(chance, answer.createdAt, 10, present);
  if (at && answer.authorId) await acceptAnswer(actingAs(tx, authorId, at), post, { id: answer.id, authorId: answer.authorId });
}

const withdraw = (tx: Tx, chance: Chance, comment: CommentRow, present: Date) => {
  const at = new Date(Math.min(comment.createdAt.getTime() + chance.between(2, 600) * MINUTE_MS, present.getTime()));
  return removeComment(actingAs(tx, comment.authorId, at), comment, { byModerator: false });
};
