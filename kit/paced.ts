import { isLagged, type LiveMessage } from "./live/live.ts";

/**
 * At most one message of a stream in `ms` milliseconds, the first at once: of those that come meanwhile only the last is passed on.
 * What ends the stream, or says that it lags, is not kept waiting.
 */
export function paced<M extends LiveMessage>(source: AsyncIterableIterator<M>, ms: number): AsyncIterableIterator<M> {
  let latest: M | null = null;
  let failure: { cause: unknown } | null = null;
  let isOver = false; // the source has ended
  let isLeft = false;
  let freeAt = 0;
  let wake = () => {};

  const pump = async () => {
    for await (const message of source) {
      latest = message;
      wake();
    }
  };
  void pump()
    .catch((cause) => (failure = { cause }))
    .finally(() => {
      isOver = true;
      wake();
    });

  const pause = (limit: number) =>
    new Promise<void>((resolve) => {
      const timer = limit === Number.POSITIVE_INFINITY ? undefined : setTimeout(resolve, limit);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const take = (): M | null => {
    const message = latest;
    latest = null;
    freeAt = performance.now() + ms;
    return message;
  };

  const stream: AsyncIterableIterator<M> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      while (!isLeft) {
        const wait = freeAt - performance.now();
        if (latest && (wait <= 0 || isOver || isLagged(latest))) return { done: false, value: take() as M };
        if (isOver && failure) throw failure.cause;
        if (isOver) break;
        await pause(latest ? wait : Number.POSITIVE_INFINITY);
      }
      return { done: true, value: undefined };
    },
    async return() {
      isLeft = true;
      wake();
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}
