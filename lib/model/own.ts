import type { ContentFormat, Currency } from './evaluation';
import type { CreatorKey, Platform } from './platform';

/** A fee that the brand was once asked or paid for one piece of content. */
export type Quote = {
  platform: Platform;
  /** As many as the creator had then: what the fee is compared with the lists by. */
  followers: number;
  format: ContentFormat;
  amount: number;
  currency: Currency;
  /** When it was agreed, 'YYYY-MM-DD', if known. */
  on?: string;
  creator?: CreatorKey;
};

/** A past fee as it is kept. The id is made of what it says, so that the same file taken twice counts once. */
export type PastFee = Quote & { id: string };

/**
 * A file of a person's own figures, as it was chosen. Its text is kept, not what was made of it: it is read anew by the same check as
 * on the first day, so that no stored set can be of a shape that today's code does not know.
 */
export type OwnFile = { id: string; kind: 'fees' | 'engagement'; name: string; text: string; addedAt: number };

/** Bounds to what a person can bring along: far more than a rate card needs, and less than a browser minds. */
export const OWN_LIMITS = { bytes: 300_000, files: 20, fees: 5_000 } as const;
