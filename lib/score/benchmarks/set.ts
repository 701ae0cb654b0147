import type { ContentFormat, Currency, Denominator, Source, Step, TierName } from '../../model/evaluation';
import type { Platform } from '../../model/platform';
import type { BandId, NoteId } from '../../model/proof';

/** Where a published figure holds. Facebook stands in several lists, though Vaglio does not read that site. */
export type Site = Platform | 'facebook';

/** Followers, half open: an account at exactly `below` is in the next row. */
export type Size = { from: number; below: number };

export type TierRow = Size & { name: TierName };
/** How a publisher cuts creators by size. Without a row for a size, the publisher gives that size no name. */
export type TierScheme = { id: string; source: Source; rows: Partial<Record<Site, readonly TierRow[]>> };

export type BandName = { id?: BandId; name: string; step: Step };
/** Cuts are fractions, rising; there is one more band than cuts. */
export type EngagementRow = Size & { cuts: readonly number[]; bands: readonly BandName[] };
/** Which interactions a table counts. 'all visible': likes and comments, and shares and saves where both are known. */
export type Terms = 'likes' | 'likes+comments' | 'likes+comments+shares' | 'all visible';
export type EngagementTable = {
  id: string;
  platform: Site;
  /** Impressions are never visible: such a table grades nobody. */
  denominator: Denominator | 'impressions';
  stated: boolean;
  terms: Terms;
  source: Source;
  rows: readonly EngagementRow[];
  notes?: readonly NoteId[];
};
export type EngagementSet = {
  id: string;
  /** Figures of brands' own accounts grade no creator. */
  about: 'creators' | 'brands';
  /** Whether the posts behind the table were taken from profiles or met in the feed. */
  sample: 'profile' | 'feed';
  tables: readonly EngagementTable[];
};

/** One published price. `low` or `high` is absent where the publisher names one end only. */
export type FeeRow = Size & {
  platform: Site | 'all';
  format: ContentFormat | 'post or story' | 'any';
  low?: number;
  high?: number;
  /** V published, VD one end derived from published percentages, D both. */
  status: 'V' | 'VD' | 'D';
};
export type FeeTable = { source: Source; currency: Currency; region: string; rows: readonly FeeRow[] };
/** ln fee = ln at100K + exponent · ln(followers ÷ 100,000); `factor` is the 80th percentile of the error on publishers left out. */
export type FeeCurve = { at100K: number; exponent: number; factor: number };
export type FeeSet = {
  id: string;
  /** Newest first. */
  tables: readonly FeeTable[];
  curves?: { source: Source; currency: Currency; region: string; by: Record<Platform, FeeCurve> };
};
