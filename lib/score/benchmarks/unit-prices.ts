import type { Currency, Interval, Source } from '../../model/evaluation';
import type { Platform } from '../../model/platform';

/** Published prices of a thousand views, of one engagement, and of a thousand followers. */
export type UnitPrice = { source: Source; currency: Currency; by: Partial<Record<Platform, Interval>> };

const one = (price: number): Interval => ({ low: price, high: price });

/** What a thousand views cost. */
export const PER_THOUSAND_VIEWS: UnitPrice = {
  source: {
    id: 'wotb-cpm',
    name: 'Word on the Block',
    year: 'undated',
    url: 'https://www.wordontheblock.com/blog/influencer-pricing-guide',
    status: 'V',
  },
  currency: 'USD',
  by: { instagram: { low: 5, high: 15 }, tiktok: { low: 5, high: 15 }, youtube: { low: 15, high: 30 } },
};

/** What one like, comment or share costs: $0.14 on a photo, $0.20 on a video. */
export const PER_ENGAGEMENT: UnitPrice = {
  source: {
    id: 'ainfluencer-cpe',
    name: 'Ainfluencer',
    year: 'undated',
    url: 'https://ainfluencer.freshdesk.com/support/solutions/articles/72000513860-pricing-guide-when-working-with-influencers',
    status: 'V',
  },
  currency: 'USD',
  by: { instagram: one(0.14), tiktok: one(0.2), youtube: one(0.2) },
};

/** impulze.ai: a price a thousand followers, times engagement ÷ 2.5 % within limits, ±15 %. */
export const PER_THOUSAND_FOLLOWERS: UnitPrice = {
  source: {
    id: 'impulze',
    name: 'impulze.ai',
    year: 'undated',
    url: 'https://price-estimator.impulze.ai/how-it-works',
    status: 'V',
  },
  currency: 'USD',
  by: { instagram: one(14), tiktok: one(10), youtube: one(35) },
};
