import { setTimeout as sleep } from "node:timers/promises";
import { log } from "./log.ts";

const AFTER_FAILURE_MS = 250;

/** A step done again and again: when it is woken, and at the latest after the milliseconds it answers. */
export type Loop = { wake(): void; stop(): Promise<void> };

/** Begins a loop; `spacing` ms lie between two steps, so that many wakes become one step. A failure is logged and the step done again. */
export function loop(name: string, spacing: number, step: () => Promise<number>): Loop {
  let isOver = false;
  let isWoken = false;
  let wake = () => {};

  const once = () =>
    step().catch((error) => {
      if (!isOver) log.warn({ err: error }, `${name} failed and goes on`);
      return AFTER_FAILURE_MS;
    });
  const run = async () => {
    while (!isOver) {
      isWoken = false;
      const pause = await once();
      if (!isOver) await sleep(spacing);
      if (!isOver && !isWoken) await new Promise<void>((resolve) => (wake = resolve)).finally(timer(pause, () => wake()));
    }
  };
  const running = run();
  return {
    wake() {
      isWoken = true;
      wake();
    },
    async stop() {
      isOver = true;
      wake();
      await running;
    },
  };
}

function timer(ms: number, ring: () => void): () => void {
  const handle = setTimeout(ring, ms);
  return () => clearTimeout(handle);
}
