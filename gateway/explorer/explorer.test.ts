import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { buildExplorer, createExplorer, type Example } from "./explorer.ts";

let scratch: string;
let build: Promise<string>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "explorer-"));
  build = buildExplorer({ cacheDir: join(scratch, "builds"), app: await anApp() });
  await build;
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function anApp(script = "document.title = 'built'") {
  const app = await mkdtemp(join(scratch, "app-"));
  await writeFile(join(app, "index.html"), '<!doctype html><title>Atrium</title><script type="module" src="./main.ts"></script>');
  await writeFile(join(app, "main.ts"), script);
  return app;
}

async function serve(from: Promise<string>, examples?: Example[]) {
  const log = { info: vi.fn(), error: vi.fn() };
  const explorer = createExplorer(from, { examples, log });
  const server = createServer(async (req, res) => {
    if (!(await explorer.handle(req, res))) res.writeHead(418).end("not the explorer's");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;

  // Unlike fetch, this sends the path as it is written.
  const ask = (path: string, options: RequestOptions = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer }>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, agent: false, ...options }, async (res) => {
        const bytes = await buffer(res);
        resolve({ status: res.statusCode!, headers: res.headers, body: bytes.toString(), bytes });
      })
        .on("error", reject)
        .end();
    });
  return { ask, explorer, log };
}

async function serveBuilt(examples?: Example[]) {
  const served = await serve(build, examples);
  await vi.waitUntil(() => served.explorer.state() !== "building");
  return served;
}

const scriptOf = (html: string) => /src="([^"]+)"/.exec(html)![1]!;

describe("serving", () => {
  test("the page is asked for anew each time and answered 304 when unchanged", async () => {
    const { ask } = await serveBuilt();

    const page = await ask("/graphiql?tab=1");
    const again = await ask("/graphiql", { headers: { "if-none-match": `W/${page.headers.etag}` } });

    expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" } });
    expect(page.body).toContain("<title>Atrium</title>");
    expect(again).toMatchObject({ status: 304, body: "" });
  });

  test("an asset is kept for good", async () => {
    const { ask } = await serveBuilt();

    const script = await ask(scriptOf((await ask("/graphiql")).body));

    expect(script).toMatchObject({
      status: 200,
      headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
    });
    expect(script.body).toContain("built");
  });

  test("an asset is compressed for those who accept it", async () => {
    const { ask } = await serveBuilt();
    const script = scriptOf((await ask("/graphiql")).body);

    const { headers, bytes } = await ask(script, { headers: { "accept-encoding": "br, gzip" } });

    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect(gunzipSync(bytes).toString()).toContain("built");
  });

  test("every answer carries the security headers", async () => {
    const { ask } = await serveBuilt();
    const script = scriptOf((await ask("/graphiql")).body);

    const answers = await Promise.all(["/graphiql", script, "/graphiql/examples.json", "/graphiql/nothing"].map((path) => ask(path)));

    for (const { headers } of answers) {
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|https?:|\*/);
    }
  });

  test("the examples are JSON", async () => {
    const { ask } = await serveBuilt([{ name: "Signed out", document: "{ me { id } }" }]);

    const { headers, body } = await ask("/graphiql/examples.json");

    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(body)).toEqual([{ name: "Signed out", document: "{ me { id } }" }]);
  });

  test("HEAD has the headers without the body", async () => {
    const { ask } = await serveBuilt();

    const page = await ask("/graphiql", { method: "HEAD" });

    expect(page).toMatchObject({ status: 200, body: "" });
    expect(Number(page.headers["content-length"])).toBeGreaterThan(50);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
    const { ask } = await serveBuilt();

    expect(await ask("/graphiql", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test.each([
    "/graphiql/assets/../index.html",
    "/graphiql/assets/..%2findex.html",
    "/graphiql/assets/../../../../../../etc/passwd",
    "/graphiql/assets/%2e%2e/%2e%2e/etc/passwd",
    "/graphiql/assets/..\\index.html",
    "/graphiql/assets//etc/passwd",
    "/graphiql/assets/",
    "/graphiql/index.html",
  ])("%s is not found", async (path) => {
    const { ask } = await serveBuilt();

    expect(await ask(path)).toMatchObject({ status: 404, body: "Not found." });
  });

  test.each(["/", "/graphql", "/graphiqlx", "/assets/x.js"])("%s is left to others", async (path) => {
    const { ask } = await serveBuilt();

    expect(await ask(path)).toMatchObject({ status: 418, body: "not the explorer's" });
  });
});

describe("while there is no build", () => {
  test("the page says so and refreshes itself without a script", async () => {
    const { ask, explorer } = await serve(new Promise(() => {}));

    const page = await ask("/graphiql");

    expect(explorer.state()).toBe("building");
    expect(page).toMatchObject({ status: 503, headers: { "retry-after": "1", "cache-control": "no-store" } });
    expect(page.body).toContain('<meta http-equiv="refresh" content="1">');
    expect(page.body).not.toContain("<script");
    expect(await ask("/graphiql/assets/x.js")).toMatchObject({ status: 503 });
  });

  test("the page opens once the build has ended", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { ask, explorer } = await serve(promise);

    resolve(await build);
    await vi.waitUntil(() => explorer.state() === "ready");

    expect(await ask("/graphiql")).toMatchObject({ status: 200 });
  });

  test("a failed build is logged and said, and the server goes on", async () => {
    const failure = new Error("no such package");
    const { ask, explorer, log } = await serve(Promise.reject(failure));

    await vi.waitUntil(() => explorer.state() === "failed");
    const page = await ask("/graphiql");

    expect(log.error).toHaveBeenCalledExactlyOnceWith({ err: failure }, "explorer build failed");
    expect(page).toMatchObject({ status: 503, body: expect.stringContaining("could not be built") });
    expect(page.body).not.toMatch(/refresh|no such package/);
    expect(await ask("/graphql")).toMatchObject({ status: 418 });
  });
});

describe("building", () => {
  test("two builds at once end in one whole folder", async () => {
    const options = { cacheDir: join(scratch, "twice"), app: await anApp() };

    const [one, other] = await Promise.all([buildExplorer(options), buildExplorer(options)]);

    expect(one).toBe(other);
    expect(await readdir(options.cacheDir)).toHaveLength(1);
    expect((await readdir(one)).sort()).toEqual(["assets", "index.html"]);
  });

  test("an unchanged app is not built again and a changed one is", async () => {
    const app = await anApp();
    const first = await buildExplorer({ cacheDir: scratch, app });
    const second = await buildExplorer({ cacheDir: scratch, app, signal: AbortSignal.abort() });
    await writeFile(join(app, "main.ts"), "document.title = 'changed'");
    const third = await buildExplorer({ cacheDir: scratch, app });

    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test("a broken app fails its build and leaves nothing behind", async () => {
    const cacheDir = join(scratch, "broken");

    await expect(buildExplorer({ cacheDir, app: await anApp("import './missing.ts'") })).rejects.toThrow(/missing\.ts/);

    expect(await readdir(cacheDir)).toEqual([]);
  });

  test("a build ends with its signal and leaves nothing behind", async () => {
    const cacheDir = join(scratch, "stopped");
    const stop = new AbortController();
    const stopped = buildExplorer({ cacheDir, app: await anApp(), signal: stop.signal });

    await vi.waitUntil(async () => (await readdir(cacheDir).catch(() => [])).length > 0, { interval: 5 });
    stop.abort();

    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test("the explorer itself is built with nothing from outside", async () => {
    const folder = await buildExplorer({ cacheDir: join(scratch, "itself") });

    const html = await readFile(join(folder, "index.html"), "utf8");

    expect(html.match(/(?:src|href)="[^"]+"/g)).toEqual(expect.arrayContaining([expect.stringMatching(/^src="\/graphiql\/assets\/index-.*\.js"$/)]));
    expect(html).not.toMatch(/https?:|\/\/|<script>|<style/);
  }, 60_000);
});
