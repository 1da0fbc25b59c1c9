const PERCENT = /^percent\((\d+(?:\.\d+)?)\)$/;

/** The progressive overrides that hold for one request: `percent(n)` for n of a hundred, other labels never. */
export function drawOverrides(labels: readonly string[], random: () => number = Math.random): string[] {
  return labels.filter((label) => random() * 100 < Number(PERCENT.exec(label)?.[1] ?? 0));
}
