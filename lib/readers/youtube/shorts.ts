import type { Address } from '../address';
import { isElement, type Place, textsOf } from '../from';
import type { CreatorSubject, Page, PostSubject, Way } from '../table';
import { SHORTS } from './addresses';
import { asWritten, CHANNEL_ID, HANDLE } from './identity';
import { liveIn, NOT_READ } from './live';
import { bareCount, count } from './parse';
import { shortCard } from './short-cards';

/** The player keeps the shorts before and after the one that plays; each names its video in its picture or its links. */
function isPlaying(cell: Element, { groups: { post } }: Address): boolean {
  const frame = cell.parentElement ?? cell;
  const alone = frame.querySelectorAll('ytd-reel-video-renderer').length === 1 ? frame : cell;
  return (
    post !== undefined &&
    post !== '' &&
    alone.querySelector(`[style*="/vi/${post}/"], a[href*="/shorts/${post}"], a[href*="v=${post}"]`) !== null
  );
}

const PLAYING: Place = {
  named: 'video of the address, where this short names it',
  find: (cell, address) =>
    isElement(cell) && address.groups.post && isPlaying(cell, address) ? [address.groups.post] : [],
};

const CHANNEL_BAR = 'yt-reel-channel-bar-view-model a[href]';

const channelBy =
  (what: RegExp): Place['find'] =>
  (cell, address) =>
    isElement(cell) && isPlaying(cell, address)
      ? textsOf({ css: CHANNEL_BAR, take: { attribute: 'href' }, part: what }, cell, address)
      : [];

const REEL = {
  cells: { css: 'ytd-reel-video-renderer' },
  unless: [NOT_READ],
  creator: [
    {
      by: 'handle in the channel bar',
      seen: '2026-05',
      from: { named: 'handle beside the picture', find: channelBy(HANDLE) },
      parse: asWritten,
    },
    {
      by: 'channel id in the channel bar',
      seen: '2026-05',
      from: { named: 'channel id beside the picture', find: channelBy(CHANNEL_ID) },
      parse: asWritten,
    },
  ] satisfies readonly Way<string>[],
} as const;

const short: PostSubject = {
  of: 'post',
  ...REEL,
  post: [{ by: 'address, and the short names it', seen: '2026-05', from: PLAYING, parse: asWritten }],
  ways: {
    kind: [{ by: 'player of shorts', seen: '2026-05', from: PLAYING, parse: () => 'short' }],
    likes: [
      {
        by: 'label of the like button',
        seen: '2026-05',
        from: { css: 'like-button-view-model button', take: { attribute: 'aria-label' } },
        parse: count,
      },
      {
        by: 'text below the like button',
        seen: '2026-05',
        from: { css: 'like-button-view-model label [role="text"]', take: 'text' },
        parse: bareCount,
      },
      {
        by: 'word in the place of the number',
        seen: '2026-05',
        from: { css: 'like-button-view-model label [role="text"]', take: 'text', part: /^(?=.*\p{L})[^\p{Nd}]+$/u },
        parse: 'hidden',
      },
    ],
    caption: [
      {
        by: 'title',
        seen: '2026-05',
        from: { css: 'yt-shorts-video-title-view-model h2', take: 'text' },
        parse: asWritten,
      },
    ],
    authorName: [
      {
        by: 'channel bar',
        seen: '2026-05',
        from: { css: CHANNEL_BAR, take: 'text', part: /^[^@].*/s },
        parse: asWritten,
      },
    ],
  },
};

const shortCreator: CreatorSubject = {
  of: 'creator',
  ...REEL,
  ways: {},
  badge: { css: 'yt-reel-channel-bar-view-model', size: 'compact' },
};

/** The player of shorts: what it plays is the address's short, the others are ready above and below it. */
export const shorts: Page = {
  page: 'shorts',
  at: SHORTS,
  live: liveIn('ytd-shorts'),
  subjects: [short, shortCreator, shortCard],
};
