import { type Place, textOf } from '../from';
import type { CreatorSubject, Page } from '../table';
import { RESULTS } from './addresses';
import { card, cardCreator } from './cards';
import { channelNumbers } from './channel-numbers';
import { asWritten, linkedCreator } from './identity';
import { liveIn, NOT_READ } from './live';
import { lockup, lockupCreator } from './lockups';
import { count, subscribers } from './parse';
import { shortCard } from './short-cards';
import { bare } from './texts';

/**
 * The ids of the two fields say what they held until 2022: since then `subscribers` holds the handle and `video-count` the
 * subscribers, but the videos where the channel has no handle. So each is known by its text, never by its id.
 */
const numbersIn = (cell: ParentNode) =>
  channelNumbers(
    ['subscribers', 'video-count'].flatMap((id) =>
      [...cell.querySelectorAll(`[id="${id}"]`)].map((field) => ({ text: bare(textOf(field)) })),
    ),
  );

const field = (which: 'subscribers' | 'videos'): Place => ({
  named: `${which} among the two fields`,
  find: (cell) => {
    const text = numbersIn(cell)[which];
    return text === undefined ? [] : [text];
  },
});

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
    followers: [{ by: 'field with subscribers', seen: '2025-02', from: field('subscribers'), parse: subscribers }],
    postCount: [{ by: 'field with videos', seen: '2026-01', from: field('videos'), parse: count }],
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
