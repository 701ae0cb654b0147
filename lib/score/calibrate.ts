import { mean, median } from './spread';
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

/** The offset of a group: the platform's own, shrunk to the list; then the group's, shrunk to the platform's. */
function offsetOf(residuals: readonly Residual[], tier: string): number {
  const shrunk = (own: readonly Residual[], towards: number) =>
    (own.reduce((sum, { log }) => sum + log, 0) + LIST_WEIGHT * towards) / (own.length + LIST_WEIGHT);
  const platform = shrunk(residuals, 0);
  return shrunk(
    residuals.filter((residual) => residual.tier === tier),
    platform,
  );
}

/** Past fees of one platform, shrunk to the list. Nothing without any. */
export function calibrate(residuals: readonly Residual[], tier: string): Calibration | undefined {
  if (residuals.length === 0) return undefined;
  const offset = offsetOf(residuals, tier);
  const off = residuals.map((residual) => (residual.log - offsetOf(residuals, residual.tier)) ** 2);
  const df = LIST_WEIGHT + residuals.length - 1;
  const variance = (LIST_WEIGHT * DEAL_SPREAD ** 2 + (residuals.length - 1) * mean(off)) / df;
  const half = quantileT((1 + LEVEL) / 2, df) * Math.sqrt(variance * (1 + 1 / (residuals.length + LIST_WEIGHT)));
  return { factor: Math.exp(offset), spread: Math.exp(half), quotes: residuals.length };
}

/** By what factor each fee is missed, in the median, by an estimate from all the others, and by the list alone. */
export function leaveOneOut(residuals: readonly Residual[]): { error: number; list: number } | undefined {
  if (residuals.length < 2) return undefined;
  const missed = residuals.map((residual, index) => {
    const others = residuals.filter((_, other) => other !== index);
    return Math.abs(residual.log - offsetOf(others, residual.tier));
  });
  return {
    error: Math.exp(median(missed)),
    list: Math.exp(median(residuals.map(({ log }) => Math.abs(log)))),
  };
}
