import type { ContentFormat } from '../../model/evaluation';

/** What a format costs against the platform's usual piece of content; `assumed` where no published figure was found. */
export type FormatFactor = { low: number; usual: number; high: number; assumed: boolean };

const AS_IS: FormatFactor = { low: 1, usual: 1, high: 1, assumed: false };

/** scoring.md 4.3: stories from DeRev 2023 and Kolsquare, reels from Ainfluencer; the rest are assumptions. */
export const FORMAT_FACTORS: Record<ContentFormat, FormatFactor> = {
  post: AS_IS,
  video: AS_IS,
  integration: { ...AS_IS, assumed: true },
  reel: { low: 1, usual: 1.3, high: 1.5, assumed: false },
  story: { low: 0.35, usual: 0.4, high: 0.8, assumed: false },
  carousel: { low: 1, usual: 1.1, high: 1.2, assumed: true },
  dedicated: { low: 1.5, usual: 1.75, high: 2, assumed: true },
  short: { low: 0.3, usual: 0.4, high: 0.5, assumed: true },
};
