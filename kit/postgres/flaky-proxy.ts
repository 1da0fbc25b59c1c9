import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut at any moment. */
export type FlakyProxy = {
  /** The target's URL, through the proxy. */
  readonly url: string;
  /** Resets every open connection on both sides and returns how many there were. */
  cutAll(): number;
  close(): Promise<void>;
};

/** Listens on a free port of 127.0.0.1 and passes bytes on to the host and port of `targetUrl`. */
export async function flakyProxy(targetUrl: string): Promise<FlakyProxy> {
  const target = new URL(targetUrl);
  const pairs = new Set<[Socket, Socket]>();
  const server = createServer({ noDelay: true }, (inner) => {
    const outer = connect({ port: Number(target.port), host: target.hostname, noDelay: true });
    const pair: [Socket, Socket] = [inner, outer];
    pairs.add(pair);
    const drop = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on("error", drop).on("close", drop);
    inner.pipe(outer).pipe(inner);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const cutAll = () => {
    const cut = pairs.size;
    for (const pair of [...pairs]) for (const socket of pair) socket.resetAndDestroy();
    return cut;
  };
  return {
    url: Object.assign(new URL(targetUrl), { host: `127.0.0.1:${port}` }).href,
    cutAll,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      cutAll();
      await closed;
    },
  };
}
