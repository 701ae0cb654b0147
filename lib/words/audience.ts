import type { Denominator } from '../model/evaluation';
import type { Platform } from '../model/platform';

/** What a site calls those who follow a creator: the part of the keys in `locales/*.yml` that say it. */
export type Audience = 'followers' | 'subscribers';

export const AUDIENCE: Record<Platform, Audience> = {
  instagram: 'followers',
  tiktok: 'followers',
  youtube: 'subscribers',
};

/** What a creator's engagement is divided by, in the site's own word. */
export function dividedBy(platform: Platform, denominator: Denominator): Audience | 'views' {
  return denominator === 'views' ? 'views' : AUDIENCE[platform];
}
