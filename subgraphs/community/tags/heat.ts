/** Hours after which what happened to a tag counts for half. */
const HALF_LIFE_H = 72;

/** A moment in half-lives since 1970. */
const halfLives = (at: Date): number => at.getTime() / (HALF_LIFE_H * 3_600_000);

/**
 * A tag's heat after a post at a moment came or went: the sum of 2^halfLives over its posts, as a logarithm of base 2, so
 * which of two tags is hotter does not depend on when one asks; how hot it is now is 2^(heat − halfLives(now)) posts.
 */
export function heatAfter(heat: number | null, at: Date, by: 1 | -1): number | null {
  const own = halfLives(at);
  if (by === 1) return heat === null ? own : Math.max(heat, own) + Math.log2(1 + 2 ** -Math.abs(heat - own));
  if (heat === null || heat - own < 1e-9) return null;
  return heat + Math.log2(1 - 2 ** (own - heat));
}
