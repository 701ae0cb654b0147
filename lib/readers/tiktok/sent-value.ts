import type { Count, Moment } from '../../model/count';
import type { SentParse } from '../sent';

/** How far TikTok rounds on the screen, by the size of the number: not at all, to 0.1K, to 0.1M, to 0.1B. */
const STEPS = [
  { from: 1_000_000_000, step: 100_000_000 },
  { from: 1_000_000, step: 100_000 },
  { from: 10_000, step: 100 },
];

/**
 * A number as TikTok sends it. Beside posts it sends what the screen will show (783,427 goes out as 783400), so a number
 * that rounding could have made stands for all that round to it; any other is exact.
 */
export const asSentCount: SentParse<Count> = (value) => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return undefined;
  const text = String(number);
  const rounded = STEPS.find(({ from, step }) => number >= from && number % step === 0);
  if (!rounded) return { low: number, high: number + 1, text };
  return { low: number - rounded.step / 2, high: number + rounded.step / 2, text };
};

/** Unix seconds, as a number or in digits. */
export const asSentTime: SentParse<Moment> = (value) => {
  const seconds = typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds <= 0) return undefined;
  return { earliest: seconds * 1000, latest: seconds * 1000 + 1000, text: String(seconds) };
};

export const asSentText: SentParse<string> = (value) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const asSentId: SentParse<string> = (value) =>
  typeof value === 'string' && /^\d{15,20}$/.test(value) ? value : undefined;

export const asSentFlag: SentParse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
