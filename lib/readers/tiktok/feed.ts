import type { Page } from '../table';
import { FEED } from './addresses';
import { FEED_CREATOR, FEED_POST } from './feed-card';

/** For You, Following and Friends: the cards that a video page uses too. The address says nothing of the video in view. */
export const FEED_PAGE: Page = { page: 'feed', at: FEED, subjects: [FEED_CREATOR, FEED_POST] };
