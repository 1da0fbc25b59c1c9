import type { EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { log } from "./log.ts";

const hearers = new Set<(event: LoggedEvent) => void>();

/** Hears events as early as a process can: its own right after the commit, and every process's when the log is read (its own so twice). Answers how to stop. */
export function onCommitted<N extends EventName>(wanted: readonly N[], hear: (event: LoggedEvent<N>) => void): () => void {
  const hearer = (event: LoggedEvent) => wanted.includes(event.type as N) && hear(event as LoggedEvent<N>);
  hearers.add(hearer);
  return () => void hearers.delete(hearer);
}

/** Passes an event on to whoever hears. */
export function tell(event: LoggedEvent): void {
  for (const hear of hearers) {
    try {
      hear(event);
    } catch (error) {
      log.error({ err: error, type: event.type }, "a hearer of events failed");
    }
  }
}
