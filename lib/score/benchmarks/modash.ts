import { cutRow } from './bands';
import type { EngagementRow, EngagementSet } from './set';

const K = 1_000;
const M = 1_000_000;
const STARTS = [K, 5 * K, 10 * K, 50 * K, 100 * K, 500 * K, M, Number.POSITIVE_INFINITY];

/** Seven sizes from 1,000 followers up, each with its cuts in percent. */
export function sevenSizes(...percent: readonly (readonly number[])[]): readonly EngagementRow[] {
  return percent.map((cuts, index) => cutRow(STARTS[index] ?? Number.NaN, STARTS[index + 1] ?? Number.NaN, cuts));
}

/** The default: Modash's bands, each platform by its own denominator. */
export const modash: EngagementSet = {
  id: 'modash',
  about: 'creators',
  sample: 'profile',
  tables: [
    {
      id: 'modash-ig',
      platform: 'instagram',
      denominator: 'followers',
      stated: true,
      terms: 'likes+comments',
      source: {
        id: 'modash-ig',
        name: 'Modash',
        year: '2023–24',
        asOf: '2024-12',
        url: 'https://www.modash.io/engagement-rate-calculator',
        sample: '72M+ profiles',
        status: 'V',
      },
      // The page prints "1.13 – 1.46 %" for 500K–1M Above average while High is "> 2.46 %": read as 2.46.
      rows: sevenSizes(
        [1.72, 3.38, 4.42, 7.97],
        [0.62, 1.25, 1.62, 3.54],
        [0.39, 0.84, 1.11, 2.61],
        [0.32, 0.75, 1.01, 2.47],
        [0.41, 0.87, 1.14, 2.63],
        [0.46, 0.88, 1.13, 2.46],
        [0.57, 1.02, 1.27, 2.6],
      ),
    },
    {
      id: 'modash-tt-2025',
      platform: 'tiktok',
      denominator: 'views',
      stated: true,
      terms: 'all visible',
      source: {
        id: 'modash-tt-2025',
        name: 'Modash',
        year: 'Nov 2025',
        asOf: '2025-11',
        url: 'https://modash.io/tiktok-engagement-rate-calculator',
        status: 'V',
      },
      rows: sevenSizes(
        [9.49, 12.06, 14.04, 18.51],
        [7.79, 10.5, 11.83, 14.59],
        [6.28, 8.38, 9.37, 11.38],
        [5.47, 7.22, 8.03, 10.45],
        [5.07, 6.66, 7.39, 9.56],
        [4.73, 6.19, 6.85, 8.12],
        [4.75, 6.2, 6.84, 8.69],
      ),
    },
    {
      id: 'modash-yt',
      platform: 'youtube',
      denominator: 'followers',
      // The page's text says views; the magnitudes fit subscribers.
      stated: false,
      terms: 'likes+comments',
      source: {
        id: 'modash-yt',
        name: 'Modash',
        year: '2023–24',
        asOf: '2024-12',
        url: 'https://modash.io/youtube-engagement-rate-calculator',
        sample: '8M+ channels',
        status: 'V',
      },
      rows: sevenSizes(
        [0.41, 1.47, 2.02, 6.42],
        [0.16, 0.59, 0.82, 2.62],
        [0.09, 0.36, 0.51, 1.66],
        [0.05, 0.23, 0.33, 1.08],
        [0.04, 0.19, 0.27, 0.86],
        [0.03, 0.16, 0.24, 0.71],
        [0.02, 0.13, 0.18, 0.59],
      ),
    },
  ],
};

/** Modash's older TikTok bands: the page's text says views, the magnitudes fit followers. */
export const modash2023: EngagementSet = {
  id: 'modash-tt-2023',
  about: 'creators',
  sample: 'profile',
  tables: [
    {
      id: 'modash-tt-2023',
      platform: 'tiktok',
      denominator: 'followers',
      stated: false,
      terms: 'likes+comments',
      source: {
        id: 'modash-tt-2023',
        name: 'Modash',
        year: 'Mar 2023',
        asOf: '2023-03',
        url: 'https://www.modash.io/tiktok-engagement-rate-calculator',
        sample: '117M+ creators',
        status: 'V',
      },
      rows: sevenSizes(
        [0.81, 1.82, 2.19, 4.19],
        [0.42, 1.05, 1.33, 3.45],
        [0.24, 0.76, 1.04, 3.44],
        [0.14, 0.6, 0.88, 3.3],
        [0.14, 0.69, 1.0, 3.24],
        [0.25, 0.99, 1.32, 3.16],
        [0.35, 1.06, 1.34, 2.78],
      ),
    },
  ],
};
