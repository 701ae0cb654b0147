import type { Bounds } from './count';
import type { ContentFormat } from './evaluation';
import type { CreatorKey } from './platform';
import type { FormulaId } from './proof';
import type { ShortlistEntry } from './shortlist';

/**
 * What a file says of one creator on the list: facts and opinions boiled down from a view of many thousand bytes. Unknown is absent;
 * a time that is not known is `NaN`. Rates are fractions, money is whole euros.
 */
export type ExportRow = Pick<ShortlistEntry, 'creator' | 'status' | 'note'> & {
  name?: string;
  link?: string;
  followers?: Bounds;
  following?: Bounds;
  postCount?: Bounds;
  /** The tier, or both where the count's rounding straddles a boundary: 'nano|micro'. */
  tier?: string;
  engagement?: { rate: number; low: number; high: number; posts: number; definition: FormulaId };
  /** `high` is absent where the source names no upper end. */
  fee?: { low: number; high?: number; format: ContentFormat; method: FormulaId };
  /** The sets that it was reckoned with, as tiers|engagement|fees. */
  benchmark: string;
  firstSeenAt: number;
  lastSeenAt: number;
};

/**
 * A creator's line of an export, kept ready for each of the presets by its id. It holds for the scales `by`, from `at` to `until`
 * (epoch milliseconds).
 */
export type ReadyRow = {
  creator: CreatorKey;
  by: string;
  at: number;
  until: number;
  /** Absent for a creator that is on the list and not saved: no file names it. */
  lines?: Readonly<Record<string, string>>;
};
