import type { ContentFormat, Denominator } from '../model/evaluation';
import type { PostKind } from '../model/observation';
import type { Platform } from '../model/platform';

/** Posts of one series can be compared with each other; photos and reels cannot. */
export const SERIES = ['stills', 'videos', 'shorts'] as const;
export type Series = (typeof SERIES)[number];

/** All that scoring treats differently by platform. */
export type PlatformRules = {
  /** What engagement is divided by where the chosen set has no table for the platform. */
  denominator: Denominator;
  /** 'none': not a finished post, so that its numbers still mean something else. */
  series: Record<PostKind, Series | 'none'>;
  /** Log-SD to expect between one creator's posts, of likes by followers (scoring.md 3.4; reels, shorts and YouTube assumed). */
  likeSpread: Record<Series, number>;
  viewSpread: number;
  likesPerViewSpread: number;
  /** Whether a profile shows all likes ever. */
  countsLifetimeLikes: boolean;
  /** What a fee is quoted for, unless something else is asked for. */
  format: ContentFormat;
  formats: readonly ContentFormat[];
};

export const PLATFORM_RULES: Record<Platform, PlatformRules> = {
  instagram: {
    denominator: 'followers',
    series: {
      photo: 'stills',
      carousel: 'stills',
      reel: 'videos',
      video: 'videos',
      short: 'videos',
      live: 'none',
      upcoming: 'none',
    },
    likeSpread: { stills: 0.3, videos: 0.7, shorts: 0.7 },
    viewSpread: 0.7,
    likesPerViewSpread: 0.25,
    countsLifetimeLikes: false,
    format: 'post',
    formats: ['post', 'reel', 'story', 'carousel'],
  },
  tiktok: {
    denominator: 'views',
    series: {
      photo: 'videos',
      carousel: 'videos',
      reel: 'videos',
      video: 'videos',
      short: 'videos',
      live: 'none',
      upcoming: 'none',
    },
    likeSpread: { stills: 0.7, videos: 0.7, shorts: 0.7 },
    viewSpread: 0.7,
    likesPerViewSpread: 0.25,
    countsLifetimeLikes: true,
    format: 'video',
    formats: ['video'],
  },
  youtube: {
    denominator: 'followers',
    series: {
      photo: 'none',
      carousel: 'none',
      reel: 'shorts',
      video: 'videos',
      short: 'shorts',
      live: 'none',
      upcoming: 'none',
    },
    likeSpread: { stills: 0.6, videos: 0.6, shorts: 0.7 },
    viewSpread: 0.6,
    likesPerViewSpread: 0.25,
    countsLifetimeLikes: false,
    format: 'video',
    formats: ['video', 'integration', 'dedicated', 'short'],
  },
};

/** The prior's weight, in posts (scoring.md 3.4). */
export const PRIOR_WEIGHT = 4;
/** Marketers act on ranges: four in five. */
export const LEVEL = 0.8;
