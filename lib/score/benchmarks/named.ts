import type { Source } from '../../model/evaluation';
import type { NoteId } from '../../model/proof';
import { cutRow, mostRow, pointRow } from './bands';
import { sevenSizes } from './modash';
import {
  buzzGuru,
  captiv8,
  derev2023,
  hypeAuditor2018,
  hypeAuditor2024,
  hypeAuditor2026,
  influencerHero,
  organicMedia,
  seed000,
  seed001,
} from './named-sources';
import type { EngagementRow, EngagementSet, EngagementTable } from './set';

const K = 1_000;
const M = 1_000_000;
const MORE = Number.POSITIVE_INFINITY;

function creators(id: string, ...tables: readonly EngagementTable[]): EngagementSet {
  return { id, about: 'creators', sample: 'profile', tables };
}

/** A publisher's averages by followers; `stated` is whether it says what it divides by. */
function averages(
  source: Source,
  platform: EngagementTable['platform'],
  stated: boolean,
  rows: readonly EngagementRow[],
  notes: readonly NoteId[] = [],
): EngagementTable {
  const id = `${source.id}-${platform}`;
  const denominator = platform === 'tiktok' && !stated ? 'views' : 'followers';
  return { id, platform, denominator, stated, terms: 'likes+comments', source, rows, notes };
}

function organic(platform: EngagementTable['platform'], percent: readonly number[]): EngagementTable {
  const starts = [K, 10 * K, 100 * K, 500 * K, M, MORE];
  const rows = percent.map((rate, index) => pointRow(starts[index] ?? MORE, starts[index + 1] ?? MORE, rate));
  return averages(organicMedia, platform, false, rows);
}

const nano001 = [pointRow(K, 10 * K, 4, 8), mostRow(300 * K, MORE, 2)];

/** The published sets besides Modash's, as `benchmarks.json` gives them. */
export const NAMED_SETS: readonly EngagementSet[] = [
  creators(
    'seed000',
    averages(seed000, 'instagram', false, [
      pointRow(0, 10 * K, 2.71),
      pointRow(10 * K, 100 * K, 1.81),
      pointRow(100 * K, M, 1.2),
      pointRow(M, MORE, 0.5, 1),
    ]),
    averages(seed000, 'tiktok', false, [
      pointRow(0, 10 * K, 10.3, 18),
      pointRow(10 * K, 100 * K, 8.7),
      pointRow(100 * K, M, 5.3),
      pointRow(M, MORE, 2.6),
    ]),
  ),
  // It defines engagement as (like + share + comment) ÷ followers, on any site.
  creators(
    'seed001',
    averages(seed001, 'instagram', true, nano001),
    averages(seed001, 'tiktok', true, nano001),
    averages(seed001, 'youtube', true, nano001),
  ),
  creators(
    'hypeauditor-2026-ig',
    averages(hypeAuditor2026, 'instagram', true, [
      pointRow(K, 10 * K, 1.78),
      pointRow(10 * K, 50 * K, 0.54),
      pointRow(M, MORE, 0.33),
    ]),
  ),
  creators('hypeauditor-2024-ig', averages(hypeAuditor2024, 'instagram', true, [pointRow(K, 10 * K, 2.19)])),
  creators(
    'hypeauditor-2018-ig',
    // Its median lies above its mean on a right-skewed metric: the two labels look swapped in the source.
    averages(
      hypeAuditor2018,
      'instagram',
      true,
      [
        pointRow(0, K, 10.58),
        pointRow(K, 5 * K, 4.26),
        pointRow(5 * K, 20 * K, 2.28),
        pointRow(20 * K, 100 * K, 1.62),
        pointRow(100 * K, M, 1.55),
        pointRow(M, MORE, 1.54),
      ],
      ['setWarning'],
    ),
  ),
  creators(
    'derev-er-2023',
    averages(derev2023, 'instagram', true, [pointRow(5 * M, MORE, 1.8)]),
    averages(derev2023, 'youtube', true, [pointRow(M, MORE, 2.5)]),
  ),
  creators(
    'captiv8-2024',
    { ...averages(captiv8, 'instagram', true, [pointRow(0, 10 * K, 6.23)]), denominator: 'impressions' },
    { ...averages(captiv8, 'tiktok', true, [pointRow(1.5 * M, MORE, 4.95)]), denominator: 'views' },
  ),
  creators(
    'statista-organicmedia-2025',
    organic('tiktok', [10.3, 8.1, 6.3, 5.5, 4.9]),
    organic('instagram', [4.8, 2.4, 1.8, 1.5, 1.2]),
    organic('youtube', [3.2, 2.1, 1.5, 1.2, 0.9]),
  ),
  creators('influencerhero-tt-2024', {
    ...averages(
      influencerHero,
      'tiktok',
      true,
      sevenSizes(
        [0.91, 1.79, 2.18, 4.21],
        [0.38, 1.11, 1.42, 3.51],
        // "0.29–0.49" in the source is a misprint; 0.79 and 1.07 stand in the neighbouring cells.
        [0.31, 0.79, 1.07, 3.49],
        [0.15, 0.5, 0.87, 3.4],
        [0.12, 0.68, 1.0, 3.26],
        [0.23, 0.96, 1.29, 3.18],
        [0.42, 1.11, 1.43, 2.91],
      ),
    ),
    id: 'influencerhero-tt-2024',
  }),
  creators('buzzguru-tt', {
    ...averages(buzzGuru, 'tiktok', true, [
      cutRow(K, 10 * K, [4.7, 9.1, 17.1]),
      cutRow(10 * K, 30 * K, [6.6, 10.1, 17.4]),
      cutRow(30 * K, 100 * K, [5.3, 9.2, 14.1]),
      cutRow(100 * K, M, [5.2, 8.7, 13.2]),
      cutRow(M, MORE, [5.7, 8.9, 12.7]),
    ]),
    id: 'buzzguru-tt',
    denominator: 'views',
    terms: 'likes+comments+shares',
  }),
];
