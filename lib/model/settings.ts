import type { Benchmarks } from './evaluation';
import type { Platform } from './platform';

export type BadgeSize = 'full' | 'compact' | 'off';

/** What a person can choose in the options. */
export type Settings = {
  benchmarks: Benchmarks;
  badges: Record<Platform, BadgeSize>;
  /** Whether Vaglio also reads what the page was sent, not only what it shows. */
  listen: boolean;
};
