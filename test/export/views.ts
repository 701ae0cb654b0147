import { exportRowOf } from '../../lib/export/row';
import { exactCount } from '../../lib/model/count';
import type { Facts } from '../../lib/model/creator';
import type { Evaluation, Explanation, Tier } from '../../lib/model/evaluation';
import type { ExportRow } from '../../lib/model/export-row';
import type { CreatorFields } from '../../lib/model/observation';
import { type CreatorKey, keyParts } from '../../lib/model/platform';
import type { CreatorView } from '../../lib/model/view';

const because: Explanation = { formula: 'tier', inputs: [], used: [], leftOut: [], sources: [], notes: [] };

const nothing: Evaluation = {
  benchmarks: { tiers: 'four', engagement: 'modash', fees: 'eu', currency: 'EUR' },
  tier: { known: false, needs: ['followers'] },
  engagement: { known: false, needs: ['likes'] },
  fee: { known: false, needs: ['followers'] },
  viewRate: { known: false, needs: ['views'] },
  lifetimeLikes: { known: false, needs: ['likesTotal'] },
  definitions: { known: false, needs: ['likes'] },
  rhythm: { known: false, needs: ['publishedAt'] },
  consistency: { known: false, needs: ['likes'] },
  sponsored: { known: false, needs: ['paidLabel'] },
};

/** A view of an invented creator of whom only these facts are known. */
export function creatorView(
  key: CreatorKey,
  fields: Partial<CreatorFields> = {},
  say: { tier?: Tier } = {},
): CreatorView {
  const facts = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, { value, by: 'test', page: 'profile', seenAt: 0 }]),
  ) as Facts<CreatorFields>;
  return {
    creator: {
      key,
      ...keyParts(key),
      facts,
      posts: [],
      conflicts: [],
      firstSeenAt: Number.NaN,
      lastSeenAt: Number.NaN,
    },
    evaluation: { ...nothing, ...(say.tier && { tier: { known: true, value: say.tier, because } }) },
  };
}

const followers = { low: 12_300, high: 12_400, text: '12.3K' };
const base = creatorView(
  'instagram:mira.prova',
  { name: 'Mira Prova', followers, following: exactCount(812), postCount: exactCount(431) },
  { tier: { name: 'micro', followers } },
);

/** A view of an invented creator of whom everything is known. */
export const known: CreatorView = {
  creator: { ...base.creator, firstSeenAt: Date.UTC(2026, 2, 4, 9, 12), lastSeenAt: Date.UTC(2026, 2, 9, 20, 0, 5) },
  entry: {
    creator: 'instagram:mira.prova',
    savedAt: Date.UTC(2026, 2, 4),
    note: 'asks for "media kit"; then, perhaps\r\nmore',
    status: 'saved',
  },
  evaluation: {
    ...base.evaluation,
    engagement: {
      known: true,
      because: { ...because, formula: 'engagementByFollowers' },
      value: {
        rate: 0.0311,
        denominator: 'followers',
        interval: { low: 0.027, high: 0.0755 },
        level: 0.8,
        posts: 10,
        bands: [],
        cuts: [],
        scale: [],
      },
    },
    fee: {
      known: true,
      because: { ...because, formula: 'feeCurve' },
      value: { low: 85, high: 480, currency: 'EUR', format: 'reel', method: 'feeCurve', methods: [] },
    },
  },
};

/** The row that an export writes of a view; of one without an entry, as of a creator just saved. */
export function rowOf(view: CreatorView): ExportRow {
  return exportRowOf(view.entry ?? { creator: view.creator.key, savedAt: 0, note: '', status: 'saved' }, view);
}
