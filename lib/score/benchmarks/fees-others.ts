import { price } from './price';
import type { FeeTable } from './set';

const K = 1_000;
const M = 1_000_000;
const MORE = Number.POSITIVE_INFINITY;

/** Spain's list, and the three ranges that source 001 quotes from DeRev. */
export const OTHER_TABLES: readonly FeeTable[] = [
  {
    source: {
      id: 'prismalia-2024',
      name: 'Prismalia',
      year: '2024',
      asOf: '2024-12',
      url: 'https://prismalia.com/?p=24174',
      status: 'V',
    },
    currency: 'EUR',
    region: 'ES',
    rows: [
      price('instagram', 'post', K, 5 * K, 50, 150),
      price('instagram', 'post', 5 * K, 15 * K, 140, 250),
      price('instagram', 'post', 15 * K, 50 * K, 200, 700),
      price('instagram', 'post', 50 * K, 100 * K, 500, 1200),
      price('instagram', 'post', 100 * K, M, 600, 2500),
      price('instagram', 'post', M, MORE, 2500),
    ],
  },
  {
    source: { id: 'seed001', name: 'Italian agency, quoting DeRev', year: '2022–23', asOf: '2023-06', status: 'V' },
    currency: 'EUR',
    region: 'IT',
    rows: [
      price('all', 'any', K, 10 * K, 0, 1500),
      price('all', 'any', 300 * K, M, 3000, 12_000),
      price('all', 'any', M, MORE, 50_000),
    ],
  },
];
