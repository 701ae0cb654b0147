import type { Count } from './count';
import type { Field } from './observation';
import type { Platform } from './platform';
import type { BandId, FormulaId, InputId, NoteId, WhyId } from './proof';

/** Where a published figure comes from. V seen in the source, D derived from seen figures, E measured by this project, own: from a person's file. */
export type Source = {
  id: string;
  name: string;
  year: string;
  /** The month in which the figures were new, 'YYYY-MM'; a year later they count as old. */
  asOf?: string;
  url?: string;
  /** How many accounts, posts or payments stand behind it, in the publisher's words; absent where not disclosed. */
  sample?: string;
  status: 'V' | 'D' | 'E' | 'own';
};

export type LeftOutReason =
  | 'pinned'
  | 'too young'
  | 'too old'
  | 'likes hidden'
  | 'likes unknown'
  | 'views unknown'
  | 'not a video'
  | 'another kind'
  | 'sponsored'
  | 'beyond the latest'
  | 'from the feed'
  | 'age unknown';

/** One number that went into a formula. `count` where a page showed it, `value` in the unit that the formula uses. */
export type Input = { id: InputId; value: number; count?: Count; page?: string; by?: string; seenAt?: number };

export type PostUse = {
  post: string;
  value: number;
  likes?: Count;
  comments?: Count;
  views?: Count;
  shares?: Count;
  saves?: Count;
  /** The latest moment at which it may have been published, epoch milliseconds. */
  publishedAt?: number;
  pinned?: true;
};

/**
 * The proof of one shown number, as data: `recompute` in lib/score turns it into the same number again.
 * `sources` are the publications that the formula's constants or bands were taken from.
 */
export type Explanation = {
  formula: FormulaId;
  inputs: readonly Input[];
  used: readonly PostUse[];
  leftOut: readonly { post: string; why: LeftOutReason }[];
  sources: readonly Source[];
  notes: readonly NoteId[];
};

/** Unknown travels as what is needed, so that a badge can say "open the profile for the followers". */
export type Verdict<T> =
  | { known: true; value: T; because: Explanation }
  | { known: false; needs: readonly Field[]; why?: WhyId; have?: number; want?: number };

export type Interval = { low: number; high: number };

export type TierName = 'nano' | 'micro' | 'mid' | 'macro' | 'mega' | 'celebrity';
/** `or` is set when the count's rounding straddles a boundary: "9.9K–10K: nano or micro". */
export type Tier = { name: TierName; or?: TierName; followers: Count };

/** Five steps for the meter, whatever the set calls its bands: 0 = low … 4 = high. */
export type Step = 0 | 1 | 2 | 3 | 4;
/** `name` is the publisher's own word; `id` names its translation, and is absent for bands of a person's own set. */
export type Band = { id?: BandId; name: string; step: Step; probability: number };

export type Denominator = 'followers' | 'views';

/** Rates are fractions: 0.031 is 3.1 %. */
export type Engagement = {
  rate: number;
  denominator: Denominator;
  /** The sampling interval of scoring.md 3.4, joined with the rounding of the counts. */
  interval: Interval;
  level: number;
  posts: number;
  /** The likeliest bands, best first: one where its probability is at least 0.7, else two. Empty where the set has no peer group. */
  bands: readonly Band[];
  /** The set's cuts for this size, as fractions, for the picture of where the rate lies. */
  cuts: readonly number[];
  /** The names of all bands of the set for this size, from the lowest up: one more than cuts, or none. */
  scale: readonly Pick<Band, 'id' | 'name'>[];
  peerGroup?: string;
  /** Approximate share of peers below, 0…1; log-normal assumption. */
  percentile?: number;
};

export type Rate = { rate: number; interval: Interval; posts?: number };

export type Currency = 'EUR' | 'USD';
export const CONTENT_FORMATS = [
  'post',
  'reel',
  'story',
  'carousel',
  'video',
  'integration',
  'dedicated',
  'short',
] as const;
export type ContentFormat = (typeof CONTENT_FORMATS)[number];
/**
 * Money for one piece of content, in whole units of `currency`: the band of list prices. `market` is the wide band of deals really paid.
 * `method` is a word of `formula.*`; `methods` sets every method side by side, `overlap` is what all of them have in common.
 */
export type Fee = Interval & {
  currency: Currency;
  format: ContentFormat;
  method: FormulaId;
  /** The source names no upper end ("from €50,000"); `high` then repeats `low`. */
  atLeast?: true;
  market?: Interval;
  methods: readonly FeeMethod[];
  /** Absent where fewer than two methods could be reckoned in one currency. */
  overlap?: Interval | 'none';
};
/** `atLeast`: the source names no upper end; `high` then repeats `low`. */
export type FeeMethod = Interval & { atLeast?: true; method: FormulaId; currency: Currency; because: Explanation };

export type Place = 'below' | 'within' | 'above';
/** A unit price that an asked fee comes to, against a published range in the same currency. */
export type UnitPriceJudged = { price: number; range?: Interval; place?: Place; source: Source };
/**
 * An asked fee held against everything that is known: list prices, deals really paid, and what a thousand views (`perThousand`)
 * and one like or comment (`perEngagement`) would cost. `because` recomputes both unit prices.
 */
export type QuoteJudged = {
  amount: number;
  currency: Currency;
  format: ContentFormat;
  list?: Place;
  market?: Place;
  perThousand?: UnitPriceJudged;
  perEngagement?: UnitPriceJudged;
  fee?: Fee;
  because: Explanation;
};

/** One vendor's way to reckon engagement, for the same creator. Without a rate: what it would need. */
export type DefinitionRate = {
  id: string;
  vendor: string;
  url?: string;
  denominator: Denominator;
  posts: number;
} & ({ rate: number } | { needs: readonly Field[] });

/** How often a creator posts. `perWeek` counts from the first to the last of the posts seen. */
export type Rhythm = { perWeek: number; daysSinceLast: number; posts: number };

/** How even the posts are: `spread` is the interquartile range ÷ median, `bestShare` the best post's share of the total. */
export type Consistency = {
  spread: number;
  bestShare: number;
  of: 'likes' | 'views';
  posts: number;
  viral: readonly string[];
};

/** Labelled posts beside the others: `ratio` is sponsored ÷ organic engagement. */
export type Sponsored = { ratio: number; rate: number; organicRate: number; posts: number };

/** What one dollar of a rate's day means in euros; a person can change it. */
export type ExchangeRate = { usdPerEur: number; asOf: string; source: string };

/** Which dated sets were used, so that an export row or a colleague can get the same numbers. */
export type Benchmarks = {
  tiers: string;
  engagement: string;
  fees: string;
  currency: Currency;
  /** What a fee is asked for, where it is not the platform's usual piece of content. */
  formats?: Partial<Record<Platform, ContentFormat>>;
  /** Absent: fees stay in the currency of their source. */
  exchange?: ExchangeRate;
  /** Whether fees move with engagement. An assumption, so off unless asked for. */
  engagementMovesFees?: boolean;
};

export type Evaluation = {
  benchmarks: Benchmarks;
  tier: Verdict<Tier>;
  engagement: Verdict<Engagement>;
  fee: Verdict<Fee>;
  /** Median views ÷ followers, from the profile's own tiles. */
  viewRate: Verdict<Rate>;
  /** TikTok: lifetime likes ÷ videos ÷ followers. Not an engagement rate. */
  lifetimeLikes: Verdict<Rate>;
  /** Every vendor's definition side by side. */
  definitions: Verdict<readonly DefinitionRate[]>;
  rhythm: Verdict<Rhythm>;
  consistency: Verdict<Consistency>;
  sponsored: Verdict<Sponsored>;
};
