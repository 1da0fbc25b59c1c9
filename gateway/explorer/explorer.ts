import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { Log } from "@atrium/kit/log";
import { type Answer, htmlPage, json, refusal, send, statusPage } from "./answers.ts";

export { buildExplorer } from "./build.ts";

/** An operation that opens as a tab on the first visit. */
export interface Example {
  name: string;
  document: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

export interface Explorer {
  state(): "building" | "ready" | "failed";
  /** Answers `/graphiql` and what is below it; false, with nothing touched, for any other path. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
}

export interface ExplorerOptions {
  examples?: readonly Example[];
  log: Pick<Log, "info" | "error">;
}

interface Build {
  page: Answer;
  folder: string;
  assets: ReadonlySet<string>;
}

const ASSETS = "/graphiql/assets/";
const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
};
const BUILDING = statusPage("The explorer is being built; this page opens it in a moment.", { refresh: true });
const FAILED = statusPage("The explorer could not be built; the server's log says why. The graph itself answers at <code>/graphql</code>.", { refresh: false });

/** GraphiQL at `/graphiql`, from a build that may still be running; a failed build is logged and said on the page. */
export function createExplorer(build: Promise<string>, { examples = [], log }: ExplorerOptions): Explorer {
  const exampleList = json(JSON.stringify(examples));
  let current: Build | "building" | "failed" = "building";
  build.then(openBuild).then(
    (opened) => {
      current = opened;
      log.info("explorer ready");
    },
    (err: unknown) => {
      current = "failed";
      log.error({ err }, "explorer build failed");
    },
  );

  function answer(path: string, req: IncomingMessage): Answer | Promise<Answer> {
    if (req.method !== "GET" && req.method !== "HEAD") return refusal(405, "Only GET and HEAD.", { allow: "GET, HEAD" });
    if (path === "/graphiql/examples.json") return exampleList;
    const isPage = path === "/graphiql" || path === "/graphiql/";
    if (current === "building") return isPage ? BUILDING : refusal(503, "The explorer is being built.", { "retry-after": "1" });
    if (current === "failed") return isPage ? FAILED : refusal(503, "The explorer could not be built.");
    return isPage ? current.page : readAsset(current, path, /\bgzip\b/.test(String(req.headers["accept-encoding"])));
  }

  return {
    state: () => (typeof current === "string" ? current : "ready"),
    async handle(req, res) {
      const path = (req.url ?? "").split("?", 1)[0]!;
      if (path !== "/graphiql" && !path.startsWith("/graphiql/")) return false;
      send(req, res, await answer(path, req));
      return true;
    },
  };
}

async function openBuild(folder: string): Promise<Build> {
  const page = htmlPage(await readFile(join(folder, "index.html"), "utf8"));
  return { page, folder: join(folder, "assets"), assets: new Set(await readdir(join(folder, "assets"))) };
}

async function readAsset({ folder, assets }: Build, path: string, acceptsGzip: boolean): Promise<Answer> {
  const name = path.startsWith(ASSETS) ? path.slice(ASSETS.length) : "";
  const type = TYPES[extname(name)];
  // Only names seen in the folder are read, so no path leads out of it.
  if (!type || !assets.has(name)) return refusal(404, "Not found.");
  const isCompressed = acceptsGzip && assets.has(`${name}.gz`);
  const body = await readFile(join(folder, isCompressed ? `${name}.gz` : name)).catch(() => undefined);
  if (!body) return refusal(404, "Not found.");
  const headers = { "content-type": type, "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" };
  return { status: 200, headers: isCompressed ? { ...headers, "content-encoding": "gzip" } : headers, body };
}
