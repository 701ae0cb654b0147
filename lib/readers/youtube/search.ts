import type { Count } from '../../model/count';
import { type Place, textOf } from '../from';
import type { CreatorSubject, Page, Parse } from '../table';
import { card, cardCreator } from './cards';
import { asWritten, linkedCreator } from './identity';
import { liveIn, NOT_READ } from './live';
import { lockup, lockupCreator } from './lockups';
import { subscribers, videos } from './parse';
import { shortCard } from './short-cards';

/**
 * The ids of the two fields say what they held until 2022: since then `subscribers` holds the handle and `video-count` the
 * subscribers, but the videos where the channel has no handle. So each is known by its text, never by its id.
 */
const FIELDS: Place = {
  named: 'the two fields below the name',
  find: (cell) => {
    const texts = ['subscribers', 'video-count'].flatMap((id) =>
      [...cell.querySelectorAll(`[id="${id}"]`)].map(textOf),
    );
    const counts = texts.filter((text) => text !== '' && !text.startsWith('@'));
    return counts.length === 0 ? [] : [counts.join('\n')];
  },
};

/** What the one field that `parse` understands says; nothing where it understands several. */
const oneOf =
  (parse: Parse<Count>): Parse<Count> =>
  (text, context) => {
    const counts = text.split('\n').flatMap((line) => parse(line, context) ?? []);
    return counts.length === 1 ? counts[0] : undefined;
  };

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
    followers: [{ by: 'field with subscribers', seen: '2025-02', from: FIELDS, parse: oneOf(subscribers) }],
    postCount: [{ by: 'field with videos', seen: '2026-01', from: FIELDS, parse: oneOf(videos) }],
    verified: cardCreator.ways.verified ?? [],
    bio: [{ by: 'description', seen: '2025-02', from: { css: '[id="description"]', take: 'text' }, parse: asWritten }],
  },
  badge: { css: '[id="metadata"]', size: 'full' },
};

export const search: Page = {
  page: 'search',
  at: /^\/results\b/,
  live: liveIn('ytd-search'),
  subjects: [channelCard, card, cardCreator, lockup, lockupCreator, shortCard],
};
