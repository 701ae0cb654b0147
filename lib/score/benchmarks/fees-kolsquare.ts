import { price } from './price';
import type { FeeTable } from './set';

const K = 1_000;
const M = 1_000_000;

/** Kolsquare's price lists, newest first. The 500,000 bound of the top row is inferred in 2025. */
export const KOLSQUARE_TABLES: readonly FeeTable[] = [
  {
    source: {
      id: 'kolsquare-2025',
      name: 'Kolsquare',
      year: '2025',
      asOf: '2025-12',
      url: 'https://www.superprof.it/blog/social-e-retribuzione-quanto-guadagna-un-influencer',
      status: 'V',
    },
    currency: 'EUR',
    region: 'EU',
    rows: [
      price('instagram', 'post', 0, 10 * K, 0, 165),
      price('instagram', 'post', 10 * K, 100 * K, 155, 1900),
      price('instagram', 'post', 100 * K, 500 * K, 1900, 5000),
      price('instagram', 'post', 500 * K, 3 * M, 5000, 25_000),
      price('instagram', 'story', 0, 10 * K, 0, 90),
      price('instagram', 'story', 10 * K, 100 * K, 90, 1400),
      price('instagram', 'story', 100 * K, 500 * K, 1400, 5200),
      price('instagram', 'story', 500 * K, 3 * M, 5200, 24_000),
      price('facebook', 'post', 0, 10 * K, 0, 80),
      price('facebook', 'post', 10 * K, 100 * K, 80, 800),
      price('facebook', 'post', 100 * K, 500 * K, 800, 2400),
      price('facebook', 'post', 500 * K, 3 * M, 2400, 12_000),
      price('youtube', 'video', 0, 10 * K, 0, 2500),
      price('youtube', 'video', 10 * K, 100 * K, 2500, 10_000),
      price('youtube', 'video', 100 * K, 500 * K, 10_000, 18_000),
      price('youtube', 'video', 500 * K, 3 * M, 18_000, 50_000),
      price('tiktok', 'video', 0, 10 * K, 0, 130),
      price('tiktok', 'video', 10 * K, 100 * K, 130, 500),
      price('tiktok', 'video', 100 * K, 500 * K, 500, 4800),
      price('tiktok', 'video', 500 * K, 3 * M, 4800, 12_000),
    ],
  },
  {
    source: {
      id: 'kolsquare-2022',
      name: 'Kolsquare',
      year: '2022',
      asOf: '2022-12',
      url: 'https://digitiz.fr/blog/prix-partenariat-influenceur/',
      status: 'V',
    },
    currency: 'EUR',
    region: 'FR',
    rows: [
      price('instagram', 'post', K, 10 * K, 0, 120),
      price('instagram', 'post', 10 * K, 100 * K, 120, 1500),
      price('instagram', 'post', 100 * K, 500 * K, 1500, 4000),
      price('instagram', 'post', 500 * K, 3 * M, 4000, 20_000),
      price('instagram', 'story', K, 10 * K, 0, 60),
      price('instagram', 'story', 10 * K, 100 * K, 60, 1200),
      price('instagram', 'story', 100 * K, 500 * K, 1200, 3500),
      price('instagram', 'story', 500 * K, 3 * M, 3500, 18_000),
      price('facebook', 'post', K, 10 * K, 0, 100),
      price('facebook', 'post', 10 * K, 100 * K, 100, 1000),
      price('facebook', 'post', 100 * K, 500 * K, 1000, 3000),
      price('facebook', 'post', 500 * K, 3 * M, 3000, 15_000),
      price('youtube', 'video', K, 10 * K, 0, 2000),
      price('youtube', 'video', 10 * K, 100 * K, 2000, 8000),
      price('youtube', 'video', 100 * K, 500 * K, 8000, 15_000),
      price('youtube', 'video', 500 * K, 3 * M, 15_000, 45_000),
      price('tiktok', 'video', K, 10 * K, 0, 75),
      price('tiktok', 'video', 10 * K, 100 * K, 75, 300),
      price('tiktok', 'video', 100 * K, 500 * K, 300, 3000),
      price('tiktok', 'video', 500 * K, 3 * M, 3000, 15_000),
    ],
  },
];
