import type { Field, Witness } from './observation';
import type { Platform } from './platform';

/** What became of an attempt to read a field; `conflict`: it was read twice, and both cannot be right. */
export const ATTEMPTS = ['read', 'hidden', 'unreadable', 'missing', 'conflict'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/**
 * How often, on one day, one way of one field did one thing: names of tables and numbers, nothing of a page. `day` is counted from
 * 1970-01-01, UTC; `by` is '' for what was missing, since no way answered.
 */
export type Tally = {
  platform: Platform;
  day: number;
  page: string;
  witness: Witness;
  field: Field;
  attempt: Attempt;
  by: string;
  count: number;
};

/** What a content script found missing since it last told, by `missedKey`. */
export type Missed = Readonly<Record<string, number>>;

export function missedKey(page: string, witness: Witness, field: string): string {
  return `${page}\n${witness}\n${field}`;
}

/** How long tallies are kept, in days. */
export const HEALTH_DAYS = 30;
