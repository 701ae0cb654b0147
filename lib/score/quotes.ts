import type { ContentFormat, Currency, Explanation } from '../model/evaluation';
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
};

/** The unit prices of a quote, each only where its divisor is known and not nothing. */
export function quoteNumbers({ inputs }: Explanation): Partial<Record<'perThousand' | 'perEngagement', number>> {
  const value = (id: string) => inputs.find((one) => one.id === id)?.value;
  const [amount, views, engagements] = [value('quote'), value('medianViews'), value('medianEngagements')];
  return {
    ...(amount !== undefined && views && { perThousand: (1000 * amount) / views }),
    ...(amount !== undefined && engagements && { perEngagement: amount / engagements }),
  };
}
