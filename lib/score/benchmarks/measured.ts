import { pointRow, quantileRow } from './bands';
import type { EngagementSet } from './set';

const K = 1_000;
const M = 1_000_000;
const MORE = Number.POSITIVE_INFINITY;

/** Quantiles that this project measured on public data (status E). The 2025 set is for videos met in the feed. */
export const MEASURED_SETS: readonly EngagementSet[] = [
  {
    id: 'real-tt-fyp-2025',
    about: 'creators',
    sample: 'feed',
    tables: [
      {
        id: 'real-tt-fyp-2025',
        platform: 'tiktok',
        denominator: 'views',
        stated: true,
        terms: 'likes',
        source: {
          id: 'real-tt-fyp-2025',
          name: 'Measured on For You videos, mostly Vietnamese',
          year: 'May 2025',
          asOf: '2025-05',
          url: 'https://github.com/thienphucle/IE403.P21_Social_Media_Data_Mining',
          sample: '10,088 videos',
          status: 'E',
        },
        rows: [
          quantileRow(K, 10 * K, [1.7, 2.9, 5.0, 7.7, 11.0]),
          quantileRow(10 * K, 50 * K, [1.8, 3.0, 5.2, 8.2, 11.4]),
          quantileRow(50 * K, 100 * K, [1.9, 2.9, 4.8, 7.8, 10.8]),
          quantileRow(100 * K, 500 * K, [2.1, 3.3, 5.3, 8.1, 11.4]),
          quantileRow(500 * K, M, [2.4, 3.6, 5.8, 9.0, 17.6]),
          quantileRow(M, MORE, [2.8, 4.1, 5.9, 8.9, 15.0]),
        ],
      },
    ],
  },
  {
    id: 'real-ig-2017',
    about: 'creators',
    sample: 'profile',
    tables: [
      {
        id: 'real-ig-2017',
        platform: 'instagram',
        denominator: 'followers',
        stated: true,
        terms: 'likes',
        source: {
          id: 'real-ig-2017',
          name: 'Measured on Instagram photos',
          year: 'May 2017',
          asOf: '2017-05',
          url: 'https://github.com/gvsi/instagram-like-predictor',
          sample: '973 profiles, 16,535 photos',
          status: 'E',
        },
        rows: [
          quantileRow(100 * K, 500 * K, [0.63, 1.14, 1.87, 3.18, 4.57]),
          quantileRow(500 * K, M, [0.48, 0.87, 1.6, 2.61, 4.03]),
          quantileRow(M, MORE, [0.57, 1.08, 1.81, 3.4, 5.31]),
        ],
      },
    ],
  },
];

/** Averages of brands' own accounts: kept for reference, they grade no creator. */
export const BRAND_SETS: readonly EngagementSet[] = [
  {
    id: 'rivaliq-brands',
    about: 'brands',
    sample: 'profile',
    tables: [
      {
        id: 'rivaliq-brands-tt',
        platform: 'tiktok',
        denominator: 'followers',
        stated: true,
        terms: 'likes+comments+shares',
        source: {
          id: 'rivaliq-brands',
          name: 'Rival IQ, brands',
          year: '2024',
          asOf: '2024-12',
          url: 'https://www.rivaliq.com/blog/tiktok-benchmark-report/',
          status: 'V',
        },
        rows: [pointRow(0, MORE, 2.6)],
      },
    ],
  },
  {
    id: 'socialinsider-2026-brands',
    about: 'brands',
    sample: 'profile',
    tables: (['tiktok', 'instagram'] as const).map((platform) => ({
      id: `socialinsider-2026-${platform}`,
      platform,
      denominator: 'followers',
      stated: false,
      terms: 'likes+comments',
      source: {
        id: 'socialinsider-2026-brands',
        name: 'Socialinsider, brands',
        year: '2026',
        asOf: '2026-01',
        url: 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks',
        sample: '70M posts',
        status: 'V',
      },
      rows: [pointRow(0, MORE, platform === 'tiktok' ? 3.7 : 0.48)],
    })),
  },
];
