import { createServer } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import type { Request } from "@atrium/kit";
import type { ExecutionGateway } from "../gateway/execution/gateway.ts";

/** Serves a gateway through Apollo Server on a port; who asks is named by a header. */
export async function serve(gateway: ExecutionGateway, port: number): Promise<void> {
  const server = new ApolloServer<{ request: Request }>({ gateway, csrfPrevention: false, stopOnTerminationSignals: false });
  await server.start();
  await gateway.ready();

  createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers)) if (value) headers.set(name, String(value));
    const id = req.headers.authorization;
    const viewer = id ? { id, sessionId: id, roles: [], scopes: [] } : null;
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? "POST", headers, search: "", body: JSON.parse(Buffer.concat(chunks).toString()) },
      context: async () => ({ request: { requestId: "bench", viewer, ip: null, userAgent: null } }),
    });
    res.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers)).end(answer.body.kind === "complete" ? answer.body.string : "");
  }).listen(port, "127.0.0.1", () => process.send?.("ready"));
}
