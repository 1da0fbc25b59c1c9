import type { Request } from "@atrium/kit";
import { type Dispatcher, Pool } from "undici";
import type { SubgraphAnswer, SubgraphOperation, Transport } from "./transports.ts";

/** How a subgraph is reached over HTTP. */
export type HttpSettings = {
  readonly url: string;
  /** Headers of one request beside its content type. */
  headers?(body: string, request: Request): Record<string, string>;
  readonly connections?: number;
  readonly pipelining?: number;
  /** After this long without an answer its connection is given up. */
  readonly timeoutMs?: number;
};

/** A transport over a pool of kept-alive connections, and how to close it. */
export type HttpTransport = { readonly transport: Transport; close(): Promise<void> };

const CONNECTIONS = 64;
const TIMEOUT_MS = 1_500;
const DEAD_SOCKET = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/** Opens the way to a subgraph over HTTP. What was only a read is sent once more when its socket turns out dead. */
export function httpTransport({ url, headers, connections = CONNECTIONS, pipelining = 1, timeoutMs = TIMEOUT_MS }: HttpSettings): HttpTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connect: { timeout: timeoutMs } });
  const path = `${pathname}${search}`;

  const transport: Transport = async (operation, request) => {
    const body = operation.body ?? bodyOf(operation);
    const options = {
      method: "POST" as const,
      path,
      headers: { "content-type": "application/json", accept: "application/json", ...headers?.(body, request) },
      body,
    };
    try {
      return await ask(pool, options);
    } catch (error) {
      const isDead = error instanceof Error && DEAD_SOCKET.has((error as NodeJS.ErrnoException).code ?? "");
      if (!operation.isQuery || !isDead) throw error;
      return ask(pool, options);
    }
  };
  return { transport, close: () => pool.close() };
}

function bodyOf({ query, variables, operationName }: SubgraphOperation): string {
  return JSON.stringify({ query, variables, operationName });
}

function ask(pool: Pool, options: Dispatcher.DispatchOptions): Promise<SubgraphAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    pool.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        try {
          resolve(answerOf(status, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
        } catch (error) {
          reject(error);
        }
      },
      onResponseError(_controller, error) {
        reject(error);
      },
    });
  });
}

function answerOf(status: number, body: Buffer): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString());
  } catch {
    throw new Error(`The subgraph answered ${status} without JSON.`);
  }
  const isAnswer = typeof answer === "object" && answer !== null && ("data" in answer || ("errors" in answer && Array.isArray(answer.errors)));
  if (!isAnswer) throw new Error(`The subgraph answered ${status} without a GraphQL result.`);
  return answer as SubgraphAnswer;
}
