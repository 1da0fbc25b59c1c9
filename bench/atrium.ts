import { log } from "@atrium/kit/log";
import { executionGateway } from "../gateway/execution/gateway.ts";
import { guarded } from "../gateway/guard.ts";
import { httpTransport } from "../gateway/http-transport.ts";
import { serve } from "./serve.ts";
import { shopInProcess } from "./shop/in-process.ts";

/** Our executor behind Apollo Server: `node atrium.ts <port> <supergraph> <http|in-process>`. */
const [port, supergraphPath = "", way] = process.argv.slice(2);
const local = way === "in-process" ? shopInProcess() : null;
const gateway = executionGateway({
  supergraphPath,
  log,
  transportFor(name, url) {
    const transport = local?.get(name) ?? httpTransport({ url, headers: (_, { viewer }) => ({ authorization: viewer?.id ?? "" }) }).transport;
    return guarded(name, transport, log);
  },
});
await serve(gateway, Number(port));
