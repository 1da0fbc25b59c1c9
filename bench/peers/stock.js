import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer, HeaderMap } from "@apollo/server";

const [port, supergraph] = process.argv.slice(2);

class Source extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization) request.http.headers.set("authorization", context.authorization);
  }
}

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraph, "utf8"), buildService: ({ url }) => new Source({ url }) });
const server = new ApolloServer({ gateway, csrfPrevention: false, stopOnTerminationSignals: false });
await server.start();

createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) if (value) headers.set(name, String(value));
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: req.method, headers, search: "", body: JSON.parse(Buffer.concat(chunks).toString()) },
    context: async () => ({ authorization: req.headers.authorization }),
  });
  res.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers)).end(answer.body.string);
}).listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
