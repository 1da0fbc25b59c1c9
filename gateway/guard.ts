import type { Log } from "@atrium/kit/log";
import { ConsecutiveBreaker, circuitBreaker, handleAll, isBrokenCircuitError } from "cockatiel";
import type { Transport } from "./transports.ts";

/** How long a subgraph may take, after how many failures in a row it is left alone, and for how long. */
export type GuardSettings = {
  readonly timeoutMs: number;
  /** The same for a mutation: giving it up does not undo it, so it is waited for longer. */
  readonly mutationTimeoutMs: number;
  readonly failures: number;
  readonly pauseMs: number;
};

const DEFAULTS: GuardSettings = { timeoutMs: 1_500, mutationTimeoutMs: 10_000, failures: 5, pauseMs: 1_000 };

/** The transport with a time limit and a circuit breaker: while a subgraph keeps failing, it fails at once. */
export function guarded(name: string, transport: Transport, log: Log, settings: Partial<GuardSettings> = {}): Transport {
  const { timeoutMs, mutationTimeoutMs, failures, pauseMs } = { ...DEFAULTS, ...settings };
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) });
  breaker.onBreak(() => log.warn({ subgraph: name }, "a subgraph keeps failing and is left alone for a while"));
  breaker.onReset(() => log.info({ subgraph: name }, "a subgraph answers again"));

  const timed: Transport = (operation, request) =>
    new Promise((resolve, reject) => {
      const limit = operation.isQuery === false ? mutationTimeoutMs : timeoutMs;
      const timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms.`)), limit);
      transport(operation, request).then(
        (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        (error: unknown) => {
          clearTimeout(timer);
          reject(error);
        },
      );
    });

  return async (operation, request) => {
    try {
      return await breaker.execute(() => timed(operation, request));
    } catch (error) {
      if (!isBrokenCircuitError(error)) log.warn({ subgraph: name, requestId: request.requestId, err: error }, "a subgraph did not answer");
      throw error;
    }
  };
}
