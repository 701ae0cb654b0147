import type { ContentFormat, Currency, TierName } from '../model/evaluation';
import type { Platform } from '../model/platform';

/** A fee that the brand was once asked or paid for one piece of content. */
export type Quote = {
  platform: Platform;
  followers: number;
  format: ContentFormat;
  amount: number;
  currency: Currency;
  /** When it was agreed, 'YYYY-MM-DD', if known. */
  on?: string;
  tier?: TierName;
};
