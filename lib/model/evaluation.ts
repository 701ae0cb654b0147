import type { Count } from './count';
import type { Field } from './observation';

/** Where a published figure comes from. V seen in the source, D derived from seen figures, E measured by this project. */
export type Source = {
  id: string;
  name: string;
  year: string;
  url?: string;
  /** How many accounts, posts or payments stand behind it, in the publisher's words; absent where not disclosed. */
  sample?: string;
  status: 'V' | 'D' | 'E';
};

/** The words for every formula, input, note and reason stand in `locales/*.yml` under these ids. */
export type FormulaId = string;
export type InputId = string;
export type NoteId = string;
export type LeftOutReason =
  | 'pinned'
  | 'too young'
  | 'too old'
  | 'likes hidden'
  | 'likes unknown'
  | 'views unknown'
  | 'not a video'
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
  publishedAt?: number;
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
  | { known: false; needs: readonly Field[]; why?: string; have?: number; want?: number };

export type Interval = { low: number; high: number };

export type TierName = 'nano' | 'micro' | 'mid' | 'macro' | 'mega' | 'celebrity';
/** `or` is set when the count's rounding straddles a boundary: "9.9K–10K: nano or micro". */
export type Tier = { name: TierName; or?: TierName; followers: Count };

/** Five steps for the meter, whatever the set calls its bands: 0 = low … 4 = high. */
export type Step = 0 | 1 | 2 | 3 | 4;
export type Band = { name: string; step: Step; probability: number };

/** Rates are fractions: 0.031 is 3.1 %. */
export type Engagement = {
  rate: number;
  denominator: 'followers' | 'views';
  /** The sampling interval of scoring.md 3.4, joined with the rounding of the counts. */
  interval: Interval;
  level: number;
  posts: number;
  /** The likeliest bands, best first: one where its probability is at least 0.7, else two. Empty where the set has no peer group. */
  bands: readonly Band[];
  /** The set's cuts for this size, as fractions, for the picture of where the rate lies. */
  cuts: readonly number[];
  peerGroup?: string;
  /** Approximate share of peers below, 0…1; log-normal assumption. */
  percentile?: number;
};

export type Rate = { rate: number; interval: Interval; posts?: number };

export type Currency = 'EUR' | 'USD';
export type ContentFormat = 'post' | 'reel' | 'story' | 'carousel' | 'video' | 'integration' | 'dedicated' | 'short';
/** Money for one piece of content, in whole units of `currency`. `market` is the wide band of deals really paid. */
export type Fee = Interval & { currency: Currency; format: ContentFormat; method: string; market?: Interval };

/** Which dated sets were used, so that an export row or a colleague can get the same numbers. */
export type Benchmarks = { tiers: string; engagement: string; fees: string; currency: Currency };

export type Evaluation = {
  benchmarks: Benchmarks;
  tier: Verdict<Tier>;
  engagement: Verdict<Engagement>;
  fee: Verdict<Fee>;
  /** Median views ÷ followers, from the profile's own tiles. */
  viewRate: Verdict<Rate>;
  /** TikTok: lifetime likes ÷ videos ÷ followers. Not an engagement rate. */
  lifetimeLikes: Verdict<Rate>;
};
