import type { Source, TierName } from '../../model/evaluation';
import { PLATFORMS } from '../../model/platform';
import type { Site, TierRow, TierScheme } from './set';

const K = 1_000;
const M = 1_000_000;
const EVERYWHERE: readonly Site[] = [...PLATFORMS, 'facebook'];

/** Rows from the bounds as a publisher prints them: a name, where it starts, the next name, …, and where the last ends. */
function rows(...bounds: readonly (TierName | number)[]): readonly TierRow[] {
  return bounds.flatMap((name, index) => {
    const from = bounds[index - 1];
    const below = bounds[index + 1];
    return typeof name === 'string' && typeof from === 'number' && typeof below === 'number'
      ? [{ name, from, below }]
      : [];
  });
}

function scheme(source: Source, sites: readonly Site[], table: readonly TierRow[]): TierScheme {
  return { id: source.id, source, rows: Object.fromEntries(sites.map((site) => [site, table])) };
}

const four = rows(0, 'nano', 10 * K, 'micro', 100 * K, 'macro', M, 'mega', Number.POSITIVE_INFINITY);
const seed000: Source = {
  id: 'seed000',
  name: 'PostAffiliatePro',
  year: '2025',
  asOf: '2025-12',
  status: 'V',
};
const derev: Source = {
  id: 'derev',
  name: 'DeRev',
  year: '2021–2025',
  asOf: '2025-11',
  url: 'https://www.ilgiorno.it/economia/influencer-quanto-guadagna-1.6560941',
  status: 'V',
};
const derevSocial = rows(
  5 * K,
  'nano',
  10 * K,
  'micro',
  50 * K,
  'mid',
  300 * K,
  'macro',
  M,
  'mega',
  5 * M,
  'celebrity',
  Number.POSITIVE_INFINITY,
);
const six = rows(K, 'nano', 10 * K, 'micro', 50 * K, 'mid', 500 * K, 'macro', M, 'mega', Number.POSITIVE_INFINITY);
const modash = rows(K, 'nano', 10 * K, 'micro', 100 * K, 'mid', 500 * K, 'macro', M, 'mega', Number.POSITIVE_INFINITY);

/** How publishers cut creators by size (scoring.md section 2); the first is the default. */
export const TIER_SCHEMES: readonly TierScheme[] = [
  scheme({ ...seed000, id: 'four' }, EVERYWHERE, four),
  scheme(seed000, EVERYWHERE, four),
  scheme(
    { id: 'seed001', name: 'DeRev, quoted by an Italian agency', year: '2022–23', asOf: '2023-06', status: 'V' },
    EVERYWHERE,
    [...rows(K, 'nano', 10 * K), ...rows(300 * K, 'macro', M, 'celebrity', Number.POSITIVE_INFINITY)],
  ),
  {
    id: derev.id,
    source: derev,
    rows: {
      instagram: derevSocial,
      tiktok: derevSocial,
      youtube: rows(
        5 * K,
        'nano',
        10 * K,
        'micro',
        50 * K,
        'mid',
        100 * K,
        'macro',
        500 * K,
        'mega',
        M,
        'celebrity',
        Number.POSITIVE_INFINITY,
      ),
      facebook: rows(
        10 * K,
        'nano',
        25 * K,
        'micro',
        100 * K,
        'mid',
        300 * K,
        'macro',
        M,
        'mega',
        3 * M,
        'celebrity',
        Number.POSITIVE_INFINITY,
      ),
    },
  },
  scheme(
    { id: 'later-fohr-2021', name: 'Later × Fohr', year: '2021', asOf: '2021-12', status: 'V' },
    ['instagram'],
    rows(0, 'nano', 10 * K, 'micro', 100 * K, 'mid', 500 * K, 'macro', M, 'mega', Number.POSITIVE_INFINITY),
  ),
  scheme({ id: 'mediakix', name: 'Mediakix STIM', year: 'undated', status: 'V' }, ['instagram', 'youtube'], six),
  scheme(
    { id: 'hypeauditor', name: 'HypeAuditor', year: '2024–26', asOf: '2026-01', status: 'V' },
    ['instagram', 'tiktok'],
    six,
  ),
  scheme({ id: 'modash', name: 'Modash', year: '2023–25', asOf: '2025-11', status: 'V' }, PLATFORMS, modash),
  scheme(
    { id: 'buzzguru', name: 'BuzzGuru', year: '2023–24', asOf: '2024-12', status: 'V' },
    ['tiktok'],
    rows(K, 'nano', 10 * K, 'micro', 100 * K, 'macro', M, 'mega', Number.POSITIVE_INFINITY),
  ),
  scheme(
    {
      id: 'izea-2022',
      name: 'IZEA',
      year: '2022',
      asOf: '2022-12',
      url: 'https://dot.la/influencer-marketing-2659390529.html',
      status: 'V',
    },
    PLATFORMS,
    rows(0, 'nano', 10 * K, 'micro', 50 * K, 'mid', 200 * K, 'macro', 500 * K, 'mega', M),
  ),
];
