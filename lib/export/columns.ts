import { type Count, isExact, roundest } from '../model/count';
import type { CreatorFields } from '../model/observation';
import type { CreatorView } from '../model/view';
import type { Cell } from './cell';

/** What a column may need beside the creator. */
export type Export = { version: string };

export type Column = { header: string; cell: (view: CreatorView, of: Export) => Cell };

export const text = (value: string | undefined): Cell =>
  value === undefined || value === '' ? undefined : { text: value };
export const whole = (value: number | undefined): Cell =>
  value === undefined ? undefined : { number: Math.round(value), decimals: 0 };
export const instant = (at: number): Cell => ({ at, as: 'instant' });
export const day = (at: number): Cell => ({ at, as: 'day' });

/** A rate (a fraction) in percent: two decimals, or as many as show two digits of a very small one. */
export function percent(rate: number | undefined): Cell {
  if (rate === undefined) return undefined;
  const points = rate * 100;
  const size = Math.abs(points);
  const decimals = size === 0 || size >= 0.1 ? 2 : Math.min(10, 1 - Math.floor(Math.log10(size)));
  return { number: points, decimals };
}

/** The one number of a count: itself if exact, else the middle; nothing for "10,000 or more". */
export function middle(count: Count | undefined): Cell {
  return count && Number.isFinite(count.high) ? whole(roundest(count)) : undefined;
}

/** The largest number that a count can stand for. */
export function largest(count: Count | undefined): Cell {
  if (!count) return undefined;
  return isExact(count) ? whole(count.low) : whole(count.high - 1);
}

export function countOf(view: CreatorView, field: 'followers' | 'following' | 'postCount'): Count | undefined {
  return view.creator.facts[field]?.value;
}

export function textOf(view: CreatorView, field: 'name' | 'link'): CreatorFields['name'] | undefined {
  return view.creator.facts[field]?.value;
}

/** The tier, or both where the count's rounding straddles a boundary. */
export function tierOf({ evaluation: { tier } }: CreatorView): Cell {
  if (!tier.known) return undefined;
  const { name, or } = tier.value;
  return text(or ? `${name}|${or}` : name);
}

export function engagementOf({ evaluation: { engagement } }: CreatorView) {
  return engagement.known ? { ...engagement.value, definition: engagement.because.formula } : undefined;
}

/** The fee if it is in euros, as the columns say; `high` is absent where the source names no upper end. */
export function feeOf({ evaluation: { fee } }: CreatorView) {
  if (!fee.known || fee.value.currency !== 'EUR') return undefined;
  const { low, high, atLeast, format, method } = fee.value;
  return { low, ...(!atLeast && { high }), format, method };
}

/** The sets that a row was reckoned with, as tiers|engagement|fees. */
export function benchmarkOf({ evaluation: { benchmarks } }: CreatorView): Cell {
  return text([benchmarks.tiers, benchmarks.engagement, benchmarks.fees].join('|'));
}
