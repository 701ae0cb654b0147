import { type Place, textOf } from '../from';
import type { CreatorSubject, Page } from '../table';
import { RESULTS } from './addresses';
import { card, cardCreator } from './cards';
import { asWritten, linkedCreator } from './identity';
import { liveIn, NOT_READ } from './live';
import { lockup, lockupCreator } from './lockups';
import { countsVideos } from './nouns';
import { subscribers, videos } from './parse';
import { shortCard } from './short-cards';

/**
 * The ids of the two fields say what they held until 2022: since then `subscribers` holds the handle and `video-count` the
 * subscribers, but the videos where the channel has no handle. So each is known by its text, never by its id.
 */
const field = (named: string, is: (text: string) => boolean): Place => ({
  named,
  find: (cell) =>
    ['subscribers', 'video-count']
      .flatMap((id) => [...cell.querySelectorAll(`[id="${id}"]`)].map(textOf))
      .filter((text) => text !== '' && !text.startsWith('@') && is(text)),
});

const SUBSCRIBERS = field('field that is neither a handle nor videos', (text) => !countsVideos(text));
const VIDEOS = field('field that names videos', countsVideos);

/** A channel among the results. */
const channelCard: CreatorSubject = {
  of: 'creator',
  cells: { css: 'ytd-channel-renderer' },
  unless: [NOT_READ],
  creator: linkedCreator('[id="info-section"]', '2025-02'),
  ways: {
    name: [
      { by: 'name', seen: '2025-02', from: { css: 'ytd-channel-name [id="text"]', take: 'text' }, parse: asWritten },
    ],
    followers: [{ by: 'field with subscribers', seen: '2025-02', from: SUBSCRIBERS, parse: subscribers }],
    postCount: [{ by: 'field with videos', seen: '2026-01', from: VIDEOS, parse: videos }],
    verified: cardCreator.ways.verified ?? [],
    bio: [{ by: 'description', seen: '2025-02', from: { css: '[id="description"]', take: 'text' }, parse: asWritten }],
  },
  badge: { css: '[id="metadata"]', size: 'full' },
};

export const search: Page = {
  page: 'search',
  at: RESULTS,
  live: liveIn('ytd-search'),
  subjects: [channelCard, card, cardCreator, lockup, lockupCreator, shortCard],
};
