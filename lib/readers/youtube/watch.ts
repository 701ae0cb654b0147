import type { Page } from '../table';
import { WATCH } from './addresses';
import { card, cardCreator } from './cards';
import { comment } from './comments';
import { LIVE_WATCH } from './live';
import { lockup, lockupCreator } from './lockups';
import { owner } from './owner';
import { panelRow } from './panel';
import { shortCard } from './short-cards';
import { video } from './video-post';

/** A video, its owner, its comments, and the videos beside it. */
export const watch: Page = {
  page: 'watch',
  at: WATCH,
  live: LIVE_WATCH,
  subjects: [owner, video, comment, lockup, lockupCreator, card, cardCreator, shortCard, panelRow],
};
