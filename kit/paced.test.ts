import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LiveMessage } from "./live/live.ts";
import { paced } from "./paced.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Message = LiveMessage<"reaction.added">;

/** A stream told by hand. */
function aStream() {
  const waiting: IteratorResult<Message>[] = [];
  let wake = () => {};
  const push = (result: IteratorResult<Message>) => {
    waiting.push(result);
    wake();
  };
  const source: AsyncIterableIterator<Message> = {
    [Symbol.asyncIterator]: () => source,
    async next() {
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return waiting.shift() as IteratorResult<Message>;
    },
    async return() {
      push({ done: true, value: undefined });
      return { done: true, value: undefined };
    },
  };
  return {
    source,
    tell: (id: string) => push({ done: false, value: { id, type: "reaction.added" } as Message }),
    lag: () => push({ done: false, value: lagged }),
  };
}

const lagged: Message = { __typename: "StreamLagged", missed: 3, resumeAfter: "x" };

/** What is asked for, and what has come of it so far. */
function ask(stream: AsyncIterableIterator<Message>) {
  const got: unknown[] = [];
  void stream.next().then(({ done, value }) => got.push(done ? "over" : "id" in value ? value.id : value));
  return got;
}

test("the first message passes at once, of those of the next second the last", async () => {
  const { source, tell } = aStream();
  const stream = paced(source, 1_000);

  const first = ask(stream);
  tell("1");
  await vi.advanceTimersByTimeAsync(0);
  const second = ask(stream);
  tell("2");
  await vi.advanceTimersByTimeAsync(400);
  tell("3");
  await vi.advanceTimersByTimeAsync(599);
  const before = [...second];
  await vi.advanceTimersByTimeAsync(1);

  expect([first, before, second]).toEqual([["1"], [], ["3"]]);
});

test("after a quiet second a message passes at once again", async () => {
  const { source, tell } = aStream();
  const stream = paced(source, 1_000);
  const first = ask(stream);
  tell("1");
  await vi.advanceTimersByTimeAsync(1_000);

  const second = ask(stream);
  tell("2");
  await vi.advanceTimersByTimeAsync(0);

  expect([first, second]).toEqual([["1"], ["2"]]);
});

test("that a stream lags is told at once", async () => {
  const { source, tell, lag } = aStream();
  const stream = paced(source, 1_000);
  const first = ask(stream);
  tell("1");
  await vi.advanceTimersByTimeAsync(0);

  const second = ask(stream);
  lag();
  await vi.advanceTimersByTimeAsync(0);

  expect([first, second]).toEqual([["1"], [lagged]]);
});

test("who leaves is not kept waiting, and leaves the source", async () => {
  const { source, tell } = aStream();
  const stream = paced(source, 1_000);
  const first = ask(stream);
  tell("1");
  await vi.advanceTimersByTimeAsync(0);
  const second = ask(stream);
  tell("2");

  await stream.return?.();
  await vi.advanceTimersByTimeAsync(0);

  expect([first, second]).toEqual([["1"], ["over"]]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a source that fails fails the stream", async () => {
  const source = { [Symbol.asyncIterator]: () => source, next: () => Promise.reject(new Error("gone")) } as unknown as AsyncIterableIterator<Message>;

  await expect(paced(source, 1_000).next()).rejects.toThrow("gone");
});
