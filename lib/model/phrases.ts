import type { Step } from './evaluation';
import type { CreatorKey } from './platform';
import type { ShortlistEntry } from './shortlist';

/**
 * One of the facts of a badge. `long` is what a full badge says in its place; `step` fills the meter beside it; `lack` names what it
 * would say if it were known, so that what was seen in this very place can be said instead.
 */
export type BadgePart = {
  text: string;
  long?: string;
  step?: Step;
  soft?: true;
  strong?: true;
  lack?: 'followers' | 'engagement';
};

/** What a badge says of a creator, in the person's language: at most three parts, in the order tier, engagement, fee. */
export type BadgePhrases = {
  state: 'reading' | 'full' | 'partial' | 'unreadable' | 'rejected' | 'trouble';
  parts: readonly BadgePart[];
  /** What is said only to those who listen or hover: the band, and what is needed for the rest. */
  about: readonly string[];
  /** All of it as one sentence. */
  label: string;
  saved: boolean;
  /** What the star does now; empty where there is none. */
  star: string;
};

/** What a badge needs of one creator: words only, so that a feed's worth of them is a small message. */
export type BadgeNote = { key: CreatorKey; status?: ShortlistEntry['status']; phrases: BadgePhrases };

/** Where a number lies, drawn; positions run from 0 to 1. `alt` says the same in words. */
export type Picture =
  /** Bands between their cuts, with the interval of the rate and the rate itself. */
  | { kind: 'scale'; cuts: readonly number[]; low: number; high: number; at: number; alt: string }
  /** A narrow range inside a wide one. */
  | { kind: 'range'; low: number; high: number; wideLow: number; wideHigh: number; alt: string };

/** The proof of one number, to be opened: the formula, then all that went in and what did not. */
export type WhyPhrases = {
  formula: string;
  /** The formula with the numbers in it. */
  sum?: string;
  inputs: readonly string[];
  used: readonly string[];
  leftOut: readonly string[];
  notes: readonly string[];
  sources: readonly { text: string; url?: string }[];
};

/** One fact of the card. `basis`: how much it rests on. Unknown, `value` says what is needed. */
export type FactPhrases = {
  id: string;
  label: string;
  basis?: string;
  value: string;
  unknown?: true;
  small?: string;
  picture?: Picture;
  sentence?: string;
  why?: WhyPhrases;
};

export type CardPhrases = {
  title: string;
  /** Handle, platform, and when the creator was last seen. */
  who: string;
  tier?: string;
  facts: readonly FactPhrases[];
  saved: boolean;
  rejected: boolean;
  words: Record<
    'save' | 'saved' | 'reject' | 'rejected' | 'open' | 'close' | 'why' | 'used' | 'leftOut' | 'sources' | 'notes',
    string
  >;
};
