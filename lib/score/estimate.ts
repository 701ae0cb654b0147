import type { ContentFormat, Explanation, FeeMethod, Input, Interval } from '../model/evaluation';
import { FORMAT_FACTORS } from './benchmarks/formats';
import { input, type Numbers, type Question } from './verdict';

/** One method's answer, with the wide band of deals really paid where the method has a middle. */
export type Estimate = FeeMethod & { market?: Interval };

/** The format that a fee is asked for: the chosen one where the platform has it, else the platform's usual one. */
export function formatOf({ creator, rules, benchmarks }: Question): ContentFormat {
  const asked = benchmarks.formats?.[creator.platform];
  return asked && rules.formats.includes(asked) ? asked : rules.format;
}

/** 80 % of single deals really paid lie within this factor of a list's middle (Lumanu 2024, scoring.md 4.5). */
export const MARKET_FACTOR = 4.7;
/** Lowest, usual and highest factor of a format, for a proof; a format that costs as much as the usual one needs none. */
export function formatInputs(format: ContentFormat): Input[] {
  const { low, usual, high } = FORMAT_FACTORS[format];
  return [input('formatLow', low), input('format', usual), input('formatHigh', high)];
}

/** What a price list comes to: its range, and the wide one of deals really paid. */
export type FeeNumbers = Numbers & { low: number; high: number; marketLow: number; marketHigh: number };

/** The answer of a price list, from its proof and what that proof comes to. */
export function listEstimate(
  because: Explanation,
  { low, high, marketLow, marketHigh }: FeeNumbers,
  currency: Estimate['currency'],
  atLeast = false,
): Estimate {
  const market = atLeast ? { atLeast } : { market: { low: marketLow, high: marketHigh } };
  return { method: because.formula, low, high, currency, because, ...market };
}
