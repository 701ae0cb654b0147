import type { Source } from '../../model/evaluation';
import type { NoteId } from '../../model/proof';
import { cutRow, mostRow, pointRow } from './bands';
import { sevenSizes } from './modash';
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

const seed000: Source = { id: 'seed000', name: 'PostAffiliatePro', year: 'Dec 2025', asOf: '2025-12', status: 'V' };
const seed001: Source = {
  id: 'seed001',
  name: 'Italian agency on nano-influencers',
  year: '2022–23',
  asOf: '2023-06',
  status: 'V',
};
const organicMedia: Source = {
  id: 'statista-organicmedia-2025',
  name: 'Organic Media, quoting Statista',
  year: '2025',
  asOf: '2025-12',
  url: 'https://organicmediabuying.com/blog/micro-vs-nano-vs-macro-influencers.html',
  status: 'V',
};
const hypeAuditor2026: Source = {
  id: 'hypeauditor-2026-ig',
  name: 'HypeAuditor, quoted by eMarketer',
  year: '2026',
  asOf: '2026-01',
  url: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
  status: 'V',
};
const hypeAuditor2024: Source = {
  id: 'hypeauditor-2024-ig',
  name: 'HypeAuditor, quoted by Statista',
  year: '2024',
  asOf: '2024-12',
  status: 'V',
};
const hypeAuditor2018: Source = {
  id: 'hypeauditor-2018-ig',
  name: 'HypeAuditor',
  year: '2018',
  asOf: '2018-12',
  url: 'https://hypeauditor.com/blog/what-is-instagram-engagement-rate-and-how-to-calculate-it/',
  sample: 'about 37,000 accounts, 90 days',
  status: 'V',
};
const derev2023: Source = {
  id: 'derev-er-2023',
  name: 'DeRev, quoted by Corriere della Sera',
  year: '2023',
  asOf: '2023-07',
  status: 'V',
};
const captiv8: Source = {
  id: 'captiv8-2024',
  name: 'Captiv8, quoted by eMarketer',
  year: '2024',
  asOf: '2024-12',
  sample: '5,000+ posts',
  status: 'V',
};
const influencerHero: Source = {
  id: 'influencerhero-tt-2024',
  name: 'Influencer Hero',
  year: 'Jan 2024',
  asOf: '2024-01',
  url: 'https://www.influencer-hero.com/resources/free-tiktok-engagement-rate-calculator',
  sample: '150M+ profiles',
  status: 'V',
};
const buzzGuru: Source = {
  id: 'buzzguru-tt',
  name: 'BuzzGuru',
  year: '2023–24',
  asOf: '2024-12',
  url: 'https://influencertools.tech/tiktok-er-calculator',
  status: 'V',
};

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
