import type { Platform } from '../lib/model/platform';

/** The sites' names as they write them themselves; the same in every language. */
export const PLATFORM_NAMES: Record<Platform, string> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};
