import { price } from './price';
import type { FeeTable } from './set';

const K = 1_000;
const M = 1_000_000;
const MORE = Number.POSITIVE_INFINITY;

/**
 * DeRev's yearly price lists for Italy, newest first (scoring.md 4.1). Cells that were only remembered are left out; D: both ends
 * were derived from DeRev's published percentages, VD: one.
 */
export const DEREV_TABLES: readonly FeeTable[] = [
  {
    source: {
      id: 'derev-2025',
      name: 'DeRev',
      year: '2025',
      asOf: '2025-11',
      url: 'https://www.quotidiano.net/economia/influencer-mercato-compensi-1a096046',
      status: 'V',
    },
    currency: 'EUR',
    region: 'IT',
    rows: [
      price('instagram', 'post', 10 * K, 50 * K, 500, 1500, 'VD'),
      price('instagram', 'post', 50 * K, 300 * K, 1500, 5000, 'VD'),
      price('youtube', 'video', M, MORE, undefined, 60_000),
    ],
  },
  {
    source: {
      id: 'derev-2024',
      name: 'DeRev',
      year: '2024',
      asOf: '2024-07',
      url: 'https://derev.com/2024/07/compensi-degli-influencer-2024',
      status: 'V',
    },
    currency: 'EUR',
    region: 'IT',
    rows: [
      price('tiktok', 'video', M, 5 * M, 5000, 10_000),
      price('tiktok', 'video', 5 * M, MORE, 10_000, 20_000),
      price('youtube', 'video', 50 * K, 100 * K, 3500, 7500),
      price('youtube', 'video', 100 * K, 500 * K, 7500, 12_500),
      price('instagram', 'post', 5 * M, MORE, 15_000, 50_000, 'D'),
      price('instagram', 'post', 50 * K, 300 * K, 1000, 5000, 'D'),
      price('instagram', 'post', 10 * K, 50 * K, 500, 1000, 'D'),
      price('facebook', 'post', 3 * M, MORE, undefined, 2500),
    ],
  },
  {
    source: {
      id: 'derev-2023',
      name: 'DeRev',
      year: '2023',
      asOf: '2023-07',
      url: 'https://www.businesspeople.it/lavoro/quanto-guadagna-un-influencer-i-compensi-per-youtube-instagram-e-tiktok/',
      status: 'V',
    },
    currency: 'EUR',
    region: 'IT',
    rows: [
      price('instagram', 'post', 5 * M, MORE, 20_000, 75_000),
      price('instagram', 'post', 50 * K, 300 * K, 1000, 5000, 'D'),
      price('instagram', 'post', 10 * K, 50 * K, 500, 1000, 'D'),
      price('instagram', 'story', 5 * M, MORE, 7500, 30_000),
      price('tiktok', 'video', M, 5 * M, 7000, 18_000),
      price('tiktok', 'video', 5 * M, MORE, 18_000, 75_000, 'VD'),
      price('youtube', 'video', 500 * K, M, 20_000, 35_000),
      price('youtube', 'video', M, MORE, 35_000, 80_000, 'VD'),
      price('youtube', 'video', 50 * K, 100 * K, 5000, 10_000, 'D'),
      price('youtube', 'video', 100 * K, 500 * K, 10_000, 20_000, 'D'),
    ],
  },
  {
    source: {
      id: 'derev-2021',
      name: 'DeRev',
      year: '2021',
      asOf: '2021-12',
      url: 'https://www.ilgiorno.it/economia/influencer-quanto-guadagna-1.6560941',
      status: 'V',
    },
    currency: 'EUR',
    region: 'IT',
    rows: [
      price('instagram', 'post or story', 5 * K, 10 * K, 50, 250),
      price('instagram', 'post or story', 10 * K, 50 * K, 250, 500),
      price('instagram', 'post or story', M, 5 * M, 5000, 15_000),
      price('tiktok', 'video', 5 * K, 10 * K, 50, 250),
      price('tiktok', 'video', 10 * K, 50 * K, 250, 500),
      price('tiktok', 'video', M, 5 * M, 5000, 15_000),
      price('youtube', 'video', 5 * K, 10 * K, 500, 1000),
      price('youtube', 'video', 10 * K, 50 * K, 1000, 2500),
      price('youtube', 'video', 50 * K, 100 * K, 2500, 5000, 'D'),
      price('youtube', 'video', 100 * K, 500 * K, 5000, 15_000),
      price('youtube', 'video', 500 * K, M, 15_000, 25_000),
      price('youtube', 'video', M, MORE, 25_000, 50_000),
      price('facebook', 'post', 10 * K, 25 * K, 50, 250),
      price('facebook', 'post', 25 * K, 100 * K, 250, 750),
      price('facebook', 'post', 100 * K, 300 * K, 750, 1000),
      price('facebook', 'post', 300 * K, M, 1000, 2500),
      price('facebook', 'post', M, 3 * M, 1000, 5000),
      price('facebook', 'post', 3 * M, MORE, 5000, 15_000),
    ],
  },
];
