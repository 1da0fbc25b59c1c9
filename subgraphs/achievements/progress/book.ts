import type { EventName, LoggedEvent } from "@atrium/schema/events.ts";

/** An event as books take it in: of the log, or following from one that was just taken. */
export type Happening<N extends EventName = EventName> = { [K in N]: Omit<LoggedEvent<K>, "producer"> }[N];

/** What is kept of people by taking events in, one after the other, and then written at once. */
export type Book = {
  /** Takes an event in; answers what follows from it. */
  take(event: Happening): Happening[];
  /** Writes what has changed. */
  close(): Promise<void>;
};
