import { type Bounds, isExact, roundest } from '../model/count';
import type { ExportRow } from '../model/export-row';
import type { Cell } from './cell';

/** What a column may need beside the creator. */
export type Export = { version: string };

export type Column = { header: string; cell: (row: ExportRow, of: Export) => Cell };

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
export function middle(count: Bounds | undefined): Cell {
  return count && Number.isFinite(count.high) ? whole(roundest(count)) : undefined;
}

/** The largest number that a count can stand for. */
export function largest(count: Bounds | undefined): Cell {
  if (!count) return undefined;
  return isExact(count) ? whole(count.low) : whole(count.high - 1);
}
