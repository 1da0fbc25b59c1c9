/** Does work, at most so many pieces at once, the others waiting in the order they came. */
export type Lanes = <T>(work: () => Promise<T>) => Promise<T>;

/** Lanes of this process; a crash leaves no more than their number of mails in doubt. */
export function lanes(count: number): Lanes {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** For single mails, and for those to many: a newsletter does not hold up a password reset. Together as many as the connections of the transport. */
export const singleLanes = lanes(3);
export const bulkLanes = lanes(5);
