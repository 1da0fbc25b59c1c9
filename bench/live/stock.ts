import { createServer } from "node:http";
import { buildSchema } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { ALIKE, AUTHOR } from "../../gateway/live/news.fixture.ts";

/** The same news from graphql-ws as it comes, one execution for each subscriber. */
const schema = buildSchema(`
  type Query { newsCount: Int }
  type Subscription { news: NewsPublished }
  type NewsPublished { text: String! title: String! publishedAt: String! likesCount: Int! commentsCount: Int! tags: [Tag!]! author: Author }
  type Tag { slug: String! name: String! }
  type Author { name: String headline: String }
`);
const followers = new Set<(text: string) => void>();

async function* news() {
  const waiting: string[] = [];
  let wake = () => {};
  const follower = (text: string) => {
    waiting.push(text);
    wake();
  };
  followers.add(follower);
  try {
    for (;;) {
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      yield { news: { ...ALIKE, text: waiting.shift(), author: AUTHOR } };
    }
  } finally {
    followers.delete(follower);
  }
}

const server = createServer();
useServer({ schema, roots: { subscription: { news } } }, new WebSocketServer({ server, path: "/graphql", perMessageDeflate: false }));
process.on("message", (texts: string[]) => {
  for (const text of texts) for (const follower of followers) follower(text);
});
server.listen(Number(process.argv[2]), "127.0.0.1", () => process.send?.("ready"));
