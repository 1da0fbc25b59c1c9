import { writeFileSync } from "node:fs";
import { config } from "@atrium/kit";

type Figures = { readonly cpuMs: number; readonly perSecond: number; readonly p99Ms: number };

/** One comparison; the ratio is the peer's CPU time per request over ours. */
export type Row = { readonly scenario: string; readonly peer: string; readonly ratio: number; readonly ours: Figures; readonly theirs: Figures };

/** Prints the ratios first, then what they come from. */
export function printTable(rows: readonly Row[]): void {
  console.table(rows.map(({ scenario, peer, ratio }) => ({ scenario, peer, "× less CPU per request": Number(ratio.toFixed(2)) })));
  console.table(
    rows.map(({ scenario, peer, ours, theirs }) => ({
      scenario,
      peer,
      "our CPU ms": Number(ours.cpuMs.toFixed(3)),
      "their CPU ms": Number(theirs.cpuMs.toFixed(3)),
      "our req/s": Math.round(ours.perSecond),
      "their req/s": Math.round(theirs.perSecond),
      "our p99 ms": Math.round(ours.p99Ms),
      "their p99 ms": Math.round(theirs.p99Ms),
    })),
  );
}

/** Writes what was measured where `BENCH_JSON` says. */
export function writeJson(rows: readonly Row[]): void {
  if (!config.BENCH_JSON) return;
  writeFileSync(
    config.BENCH_JSON,
    JSON.stringify(
      rows.map(({ scenario, peer, ratio, ours, theirs }) => ({ scenario, ours: ours.cpuMs, peer, theirs: theirs.cpuMs, ratio })),
      null,
      2,
    ),
  );
}
