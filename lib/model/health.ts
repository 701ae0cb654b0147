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

/** What is wrong with a field on a kind of page. */
export type Ailment =
  /** Found and refused, and not once read since. */
  | 'not understood'
  /** Not once found any more, though by its earlier rate it should have been many times. */
  | 'not found'
  /** Refused again and again between being read. */
  | 'often not understood'
  /** What is shown and what was sent do not agree. */
  | 'disagree';

export type WayHealth = { by: string } & Record<Attempt, number>;

/** How one field on one kind of page has been read lately. `since`: a day, counted from 1970-01-01, UTC. */
export type FieldHealth = {
  platform: Platform;
  page: string;
  witness: Witness;
  field: Field;
  total: Record<Attempt, number>;
  /** The last day on which it was read, or seen to be hidden. */
  lastRead?: number;
  /** The ways that answered, the busiest first. */
  ways: readonly WayHealth[];
  trouble?: { what: Ailment; since: number; times: number };
};

/** A kind of page on which nobody was read since a day, though others of the site were. */
export type Silence = { platform: Platform; page: string; since: number };
