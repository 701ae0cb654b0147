import { median } from './spread';
import { quantileT } from './student-t';

/** One past fee against the list: ln(fee ÷ list price), with its size group. */
export type Residual = { tier: string; log: number };

/** The list itself counts as so many quotes: the fewer of their own, the closer an estimate stays to it. */
const LIST_WEIGHT = 4;
/** Log-SD of single deals round the list before any own fee is known: the market factor 4.7 at 80 % (scoring.md 4.5). */
const DEAL_SPREAD = Math.log(4.7) / 1.2816;
const LEVEL = 0.8;

/** What past fees say about a size group: a factor on the list price, and how far one fee may lie from it. */
export type Calibration = { factor: number; spread: number; quotes: number };

/** How many fees there are and what their logarithms add up to: all of a platform, and each group's own. */
type Sum = { count: number; total: number };
type Sums = { all: Sum; tiers: ReadonlyMap<string, Sum> };

const NONE: Sum = { count: 0, total: 0 };

function sumsOf(residuals: readonly Residual[]): Sums {
  const tiers = new Map<string, Sum>();
  for (const { tier, log } of residuals) tiers.set(tier, plus(tiers.get(tier) ?? NONE, 1, log));
  return { all: residuals.reduce((sum, { log }) => plus(sum, 1, log), NONE), tiers };
}

function plus({ count, total }: Sum, more: number, log: number): Sum {
  return { count: count + more, total: total + log };
}

/** The offset of a group: the platform's own, shrunk to the list; then the group's, shrunk to the platform's. */
function offsetOf(all: Sum, own: Sum): number {
  const shrunk = ({ count, total }: Sum, towards: number) => (total + LIST_WEIGHT * towards) / (count + LIST_WEIGHT);
  return shrunk(own, shrunk(all, 0));
}

/** Past fees of one platform, shrunk to the list. Nothing without any. */
export function calibrate(residuals: readonly Residual[], tier: string): Calibration | undefined {
  const fees = residuals.length;
  if (fees === 0) return undefined;
  const { all, tiers } = sumsOf(residuals);
  const offset = offsetOf(all, tiers.get(tier) ?? NONE);
  let squares = 0;
  for (const one of residuals) squares += (one.log - offsetOf(all, tiers.get(one.tier) ?? NONE)) ** 2;
  const df = LIST_WEIGHT + fees - 1;
  const variance = (LIST_WEIGHT * DEAL_SPREAD ** 2 + ((fees - 1) * squares) / fees) / df;
  const half = quantileT((1 + LEVEL) / 2, df) * Math.sqrt(variance * (1 + 1 / (fees + LIST_WEIGHT)));
  return { factor: Math.exp(offset), spread: Math.exp(half), quotes: fees };
}

/** By what factor each fee is missed, in the median, by an estimate from all the others, and by the list alone. */
export function leaveOneOut(residuals: readonly Residual[]): { error: number; list: number } | undefined {
  if (residuals.length < 2) return undefined;
  const { all, tiers } = sumsOf(residuals);
  const missed = residuals.map(({ tier, log }) =>
    Math.abs(log - offsetOf(plus(all, -1, -log), plus(tiers.get(tier) ?? NONE, -1, -log))),
  );
  return {
    error: Math.exp(median(missed)),
    list: Math.exp(median(residuals.map(({ log }) => Math.abs(log)))),
  };
}
