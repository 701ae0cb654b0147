import type { Denominator } from '../model/evaluation';
import type { Platform } from '../model/platform';
import type { Interaction } from './rates';

/**
 * How one vendor reckons engagement, as its own page says (peers.md 1b, scoring.md 3.1). 'mean': mean per post ÷ divisor;
 * 'ratio of means': mean interactions ÷ mean views; 'median': of the posts' own rates.
 */
export type Definition = {
  id: string;
  vendor: string;
  url?: string;
  terms: readonly Interaction[];
  denominator: Denominator;
  statistic: 'mean' | 'median' | 'ratio of means';
  /** The latest so many posts; absent: all that are known. */
  latest?: number;
  /** Only posts of the last so many days. */
  days?: number;
  /** Absent: every platform. */
  platforms?: readonly Platform[];
};

const LIKES_COMMENTS = ['likes', 'comments'] as const;
const WITH_SHARES = ['likes', 'comments', 'shares'] as const;

export const DEFINITIONS: readonly Definition[] = [
  {
    id: 'modashFollowers',
    vendor: 'Modash',
    url: 'https://help.modash.io/en/articles/6542471',
    terms: ['likes'],
    denominator: 'followers',
    statistic: 'median',
    days: 61,
    platforms: ['instagram'],
  },
  {
    id: 'modashViews',
    vendor: 'Modash',
    url: 'https://help.modash.io/en/articles/6542471',
    terms: ['likes'],
    denominator: 'views',
    statistic: 'ratio of means',
    days: 61,
  },
  {
    id: 'hypeAuditor',
    vendor: 'HypeAuditor',
    url: 'https://help.hypeauditor.com/en/articles/2771955',
    terms: LIKES_COMMENTS,
    denominator: 'followers',
    statistic: 'mean',
    latest: 12,
  },
  {
    id: 'upfluence',
    vendor: 'Upfluence',
    url: 'https://help.upfluence.co/en/articles/6989177-upfluence-metrics-and-definitions',
    terms: LIKES_COMMENTS,
    denominator: 'followers',
    statistic: 'mean',
    days: 90,
  },
  {
    id: 'grin',
    vendor: 'GRIN',
    url: 'https://support.grin.co/en/articles/2362634',
    terms: LIKES_COMMENTS,
    denominator: 'followers',
    statistic: 'mean',
  },
  {
    id: 'inBeat',
    vendor: 'inBeat',
    url: 'https://costcalculator.calculator.city/?p=47679',
    terms: LIKES_COMMENTS,
    denominator: 'followers',
    statistic: 'mean',
    latest: 10,
  },
  {
    id: 'creatorIq',
    vendor: 'CreatorIQ',
    url: 'https://creatoriq.com/creator-marketing-benchmarks',
    terms: WITH_SHARES,
    denominator: 'followers',
    statistic: 'mean',
  },
  {
    id: 'trnd',
    vendor: 'trnd',
    url: 'https://help.brand.trnd.io/en/articles/10421840',
    terms: ['likes'],
    denominator: 'followers',
    statistic: 'median',
  },
  {
    id: 'infludataViews',
    vendor: 'infludata',
    url: 'https://faq.infludata.com/en/support/solutions/articles/80000601866',
    terms: LIKES_COMMENTS,
    denominator: 'views',
    statistic: 'ratio of means',
    platforms: ['tiktok'],
  },
  {
    id: 'kolens',
    vendor: 'KOLens',
    url: 'https://kolens.ai/docs/kol-profiles',
    terms: WITH_SHARES,
    denominator: 'views',
    statistic: 'ratio of means',
    latest: 12,
    platforms: ['tiktok'],
  },
  {
    id: 'buzzGuru',
    vendor: 'BuzzGuru',
    url: 'https://influencertools.tech/tiktok-er-calculator',
    terms: WITH_SHARES,
    denominator: 'views',
    statistic: 'ratio of means',
    platforms: ['tiktok'],
  },
  {
    id: 'vaglioFollowers',
    vendor: 'Vaglio',
    terms: LIKES_COMMENTS,
    denominator: 'followers',
    statistic: 'median',
  },
  {
    id: 'vaglioViews',
    vendor: 'Vaglio',
    terms: LIKES_COMMENTS,
    denominator: 'views',
    statistic: 'median',
  },
  {
    id: 'commentsOnly',
    vendor: 'Vaglio',
    terms: ['comments'],
    denominator: 'followers',
    statistic: 'median',
  },
];
