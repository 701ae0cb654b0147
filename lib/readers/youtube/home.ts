import type { Page } from '../table';
import { FEED } from './addresses';
import { card, cardCreator } from './cards';
import { liveIn } from './live';
import { lockup, lockupCreator } from './lockups';
import { panelRow } from './panel';
import { shortCard } from './short-cards';

/** The start page, subscriptions and the other feeds: cards alone. */
export const feed: Page = {
  page: 'feed',
  at: FEED,
  live: liveIn('ytd-browse'),
  subjects: [lockup, lockupCreator, card, cardCreator, shortCard, panelRow],
};
