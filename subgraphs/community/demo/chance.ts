/** A day in milliseconds. */
export const DAY_MS = 24 * 3_600_000;

/** Choices by a random generator: the same generator makes the same choices. */
export type Chance = ReturnType<typeof chanceBy>;

export function chanceBy(random: () => number) {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const one = <T>(options: readonly T[]) => options[between(0, options.length - 1)] as T;
  return {
    random,
    /** A whole number from low to high. */
    between,
    one,
    /** True in this share of cases. */
    odds: (share: number) => random() < share,
    /** One of the options, each as likely as its weight. */
    weighted<T>(options: readonly (readonly [T, number])[]): T {
      let left = random() * options.reduce((sum, [, weight]) => sum + weight, 0);
      const found = options.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? (options[0] as readonly [T, number]))[0];
    },
    /** Some of the options, each at most once. */
    some<T>(options: readonly T[], count: number): T[] {
      const left = [...options];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)[0] as T);
    },
  };
}
