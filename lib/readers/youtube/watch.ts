import type { CreatorSubject, Page, PostSubject } from '../table';
import { card, cardCreator } from './cards';
import { comment } from './comments';
import { asWritten, CHANNEL_ID, HANDLE } from './identity';
import { LIVE_WATCH } from './live';
import { lockup, lockupCreator } from './lockups';
import { interactions, PUBLISHED, published } from './microdata';
import { panelRow } from './panel';
import { count, subscribers } from './parse';
import { phoneCard } from './phone';
import { shortCard } from './short-cards';
import { COMMENTS_HEAD, INFO_LINE, infoLineWith, OWNER, tooltip, VIDEO, viewsFact } from './video';
import { dateOfLine, kindOfLine, viewsOfLine, wholeViews } from './watch-line';

const HEAD = 'ytd-watch-metadata';
const OWNERS_NAME = `${HEAD} ytd-video-owner-renderer ytd-channel-name`;
const LIKE = `${HEAD} like-button-view-model button`;

const author = [
  {
    by: 'handle in the link of the name',
    seen: '2026-01',
    from: OWNER('handle of the owner', HANDLE),
    parse: asWritten,
  },
  {
    by: 'channel id in the link of the name',
    seen: '2026-01',
    from: OWNER('channel id of the owner', CHANNEL_ID),
    parse: asWritten,
  },
] as const;

const owner: CreatorSubject = {
  of: 'creator',
  creator: author,
  ways: {
    name: [
      { by: 'name', seen: '2026-01', from: { css: `${OWNERS_NAME} [id="text"]`, take: 'text' }, parse: asWritten },
    ],
    followers: [
      {
        by: 'text below the name',
        seen: '2026-01',
        from: { css: `${HEAD} [id="owner-sub-count"]`, take: 'text' },
        parse: subscribers,
      },
      {
        by: 'label below the name',
        seen: '2026-01',
        from: { css: `${HEAD} [id="owner-sub-count"]`, take: { attribute: 'aria-label' } },
        parse: subscribers,
      },
    ],
    verified: [
      {
        by: 'badge beside the name',
        seen: '2026-01',
        from: { css: `${OWNERS_NAME} ytd-badge-supported-renderer:not([hidden]) [aria-label]`, take: 'presence' },
        parse: () => true,
      },
      {
        by: 'no badge beside the name',
        seen: '2025-11',
        from: { css: `${OWNERS_NAME} ytd-badge-supported-renderer[hidden]`, take: 'presence' },
        parse: () => false,
      },
    ],
    channelId: [
      {
        by: 'links of the card in the description',
        seen: '2026-01',
        from: {
          css: `${HEAD} ytd-video-description-infocards-section-renderer a[href*="/channel/UC"]`,
          take: { attribute: 'href' },
          part: CHANNEL_ID,
        },
        parse: asWritten,
      },
    ],
  },
  badge: { css: `${HEAD} ytd-video-owner-renderer [id="upload-info"]`, size: 'full' },
};

const video: PostSubject = {
  of: 'post',
  creator: author,
  post: [{ by: 'address, and the page shows it', seen: '2026-01', from: VIDEO, parse: asWritten }],
  ways: {
    kind: [{ by: 'line below the title', seen: '2026-01', from: INFO_LINE, parse: kindOfLine }],
    likes: [
      {
        by: 'label of the like button',
        seen: '2026-06',
        from: { css: LIKE, take: { attribute: 'aria-label' } },
        parse: count,
      },
      // Rolling digits are no text: each stands in a box of its own.
      {
        by: 'text of the like button',
        seen: '2026-01',
        from: { css: `${LIKE}:not(:has(yt-animated-rolling-number))`, take: 'text' },
        parse: count,
      },
      {
        by: 'word in the place of the number',
        seen: '2025-10',
        from: { css: LIKE, take: 'text', part: /^[^\p{Nd}]+$/u },
        parse: 'hidden',
      },
      {
        by: 'statistics of the first load',
        seen: '2026-01',
        from: { named: 'likes of the first load', find: interactions('LikeAction') },
        parse: count,
      },
    ],
    views: [
      {
        by: 'tooltip, within the line',
        seen: '2026-01',
        from: infoLineWith('line and its tooltip', tooltip),
        parse: wholeViews,
      },
      {
        by: 'fact in the description, within the line',
        seen: '2026-01',
        from: infoLineWith('line and fact', viewsFact),
        parse: wholeViews,
      },
      {
        by: 'statistics of the first load, within the line',
        seen: '2026-01',
        from: infoLineWith('line and statistics of the first load', interactions('WatchAction')),
        parse: wholeViews,
      },
      { by: 'line below the title', seen: '2026-01', from: INFO_LINE, parse: viewsOfLine },
    ],
    comments: [
      { by: 'count above the comments', seen: '2026-01', from: COMMENTS_HEAD, parse: count },
      {
        by: 'head of the panel of comments',
        seen: '2026-01',
        from: { css: '[target-id="engagement-panel-comments-section"] [id="contextual-info"]', take: 'text' },
        parse: count,
      },
    ],
    publishedAt: [
      { by: 'date of the first load', seen: '2026-01', from: PUBLISHED, parse: published },
      { by: 'line below the title', seen: '2026-01', from: INFO_LINE, parse: dateOfLine },
    ],
    // The box is on every page; it has a link and a text only where the video was declared. They stay when it fades.
    paidLabel: [
      {
        by: 'link of the notice in the player',
        seen: '2026-01',
        from: { css: '.ytp-paid-content-overlay-link[href]', take: 'presence' },
        parse: () => true,
      },
      {
        by: 'text of the notice in the player',
        seen: '2026-01',
        from: { css: '.ytp-paid-content-overlay-text', take: 'text' },
        parse: () => true,
      },
    ],
    caption: [
      {
        by: 'heading',
        seen: '2026-01',
        from: { css: `${HEAD} h1 [title]`, take: { attribute: 'title' } },
        parse: asWritten,
      },
      { by: 'text of the heading', seen: '2026-01', from: { css: `${HEAD} h1`, take: 'text' }, parse: asWritten },
    ],
    authorName: [
      {
        by: 'names of a collaboration',
        seen: '2026-05',
        from: { css: `${HEAD} [id="attributed-channel-name"]`, take: 'text' },
        parse: asWritten,
      },
      { by: 'name', seen: '2026-01', from: { css: `${OWNERS_NAME} [id="text"]`, take: 'text' }, parse: asWritten },
    ],
  },
};

/** A video, its owner, its comments, and the videos beside it. */
export const watch: Page = {
  page: 'watch',
  at: /^\/watch\?(?:.*&)?v=(?<post>[\w-]*)/,
  live: LIVE_WATCH,
  subjects: [owner, video, comment, lockup, lockupCreator, card, cardCreator, shortCard, panelRow, phoneCard],
};
