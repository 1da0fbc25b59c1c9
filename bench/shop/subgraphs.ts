import { createServer } from "node:http";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, type GraphQLSchema, parse } from "graphql";
import { shop } from "./graph.ts";

/** The four subgraphs over HTTP on one port. They remember their answers, so that the gateway is what is measured. */
const [port = "0", latencyMs = "0"] = process.argv.slice(2);
const schemas = new Map(
  shop.map(({ name, typeDefs, resolvers }) => [`/${name}`, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])]),
);
const answers = new Map<string, Buffer>();

async function answerTo(schema: GraphQLSchema, key: string, body: string): Promise<Buffer> {
  const known = answers.get(key);
  if (known) return known;
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const result = await execute({ schema, document: parse(query), variableValues: variables });
  const answer = Buffer.from(JSON.stringify(result));
  answers.set(key, answer);
  return answer;
}

const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  const schema = schemas.get(req.url ?? "");
  req.on("data", (chunk: Buffer) => chunks.push(chunk));
  req.on("end", async () => {
    const body = Buffer.concat(chunks).toString();
    const answer = schema ? await answerTo(schema, `${req.url} ${body}`, body) : Buffer.from("{}");
    const send = () => res.writeHead(200, { "content-type": "application/json", "content-length": answer.length }).end(answer);
    if (Number(latencyMs) > 0) setTimeout(send, Number(latencyMs));
    else send();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
