import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const WORTH_IT = 1_024;
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

const compressors = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text: string) => promisify(gzip)(text, { level: GZIP_LEVEL }),
};

/** Ends an answer with this text; above 1 KB compressed as the client asks. */
export async function endCompressed(req: IncomingMessage, res: ServerResponse, text: string): Promise<void> {
  res.appendHeader("vary", "accept-encoding");
  const length = Buffer.byteLength(text);
  const encoding = length > WORTH_IT ? preferredEncoding(req.headers["accept-encoding"]) : null;
  const body = encoding ? await compressors[encoding](text) : text;
  if (encoding) res.setHeader("content-encoding", encoding);
  res.setHeader("content-length", encoding ? body.length : length);
  res.end(body);
}

/** The encoding a client would rather have: brotli, gzip, or null for none. */
export function preferredEncoding(accepted: string | undefined): "br" | "gzip" | null {
  const weights = new Map((accepted ?? "").split(",").map((part) => weighed(part)));
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, plain] = [weightOf("br"), weightOf("gzip")];
  if (br > 0 && br >= plain) return "br";
  return plain > 0 ? "gzip" : null;
}

function weighed(part: string): [string, number] {
  const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, q ? Number(q.slice(2)) || 0 : 1];
}
