import type { Place } from '../from';
import type { PostSubject } from '../table';
import { asWritten } from './identity';
import { interactions, PUBLISHED, published } from './microdata';
import { author, OWNERS_NAME } from './owner';
import { bareCount, count } from './parse';
import { COMMENTS_HEAD, finishedLine, HEAD, INFO_LINE, tooltip, VIDEO, viewsFact } from './video';
import { dateOfLine, dateOfTooltip, kindOfLine, viewsOfLine, wholeViews } from './watch-line';

const FINISHED: Place = { named: 'line below the title of a finished video', find: finishedLine() };
const LIKE = 'like-button-view-model button';

/** The video of a watch page. The rest of the page repeats its numbers; these are the places that a person reads. */
export const video: PostSubject = {
  of: 'post',
  creator: author,
  post: [{ by: 'address, and the page shows it', seen: '2026-01', from: VIDEO, parse: asWritten }],
  ways: {
    kind: [{ by: 'line below the title', seen: '2026-01', from: INFO_LINE, parse: kindOfLine }],
    likes: [
      {
        by: 'label of the like button',
        seen: '2026-06',
        from: { css: [HEAD, LIKE], take: { attribute: 'aria-label' } },
        parse: count,
      },
      // Rolling digits are no text: each stands in a box of its own.
      {
        by: 'text of the like button',
        seen: '2026-01',
        from: { css: [HEAD, `${LIKE}:not(:has(yt-animated-rolling-number))`], take: 'text' },
        parse: bareCount,
      },
      {
        by: 'word in the place of the number',
        seen: '2025-10',
        from: { css: [HEAD, LIKE], take: 'text', part: /^(?=.*\p{L})[^\p{Nd}]+$/u },
        parse: 'hidden',
      },
    ],
    views: [
      {
        by: 'tooltip, within the line',
        seen: '2026-01',
        from: { named: 'line and its tooltip', find: finishedLine(tooltip) },
        parse: wholeViews,
      },
      {
        by: 'fact in the description, within the line',
        seen: '2026-01',
        from: { named: 'line and fact', find: finishedLine(viewsFact) },
        parse: wholeViews,
      },
      {
        by: 'statistics of the first load, within the line',
        seen: '2026-01',
        from: { named: 'line and statistics of the first load', find: finishedLine(interactions('WatchAction')) },
        parse: wholeViews,
      },
      { by: 'line below the title', seen: '2026-01', from: FINISHED, parse: viewsOfLine },
    ],
    comments: [
      { by: 'count above the comments', seen: '2026-01', from: COMMENTS_HEAD, parse: count },
      {
        by: 'head of the panel of comments',
        seen: '2026-01',
        from: { css: ['[target-id="engagement-panel-comments-section"]', '[id="contextual-info"]'], take: 'text' },
        parse: bareCount,
      },
    ],
    publishedAt: [
      { by: 'date of the first load', seen: '2026-01', from: PUBLISHED, parse: published },
      {
        by: 'tooltip of the line',
        seen: '2026-01',
        from: { css: [HEAD, 'ytd-watch-info-text [role="tooltip"]'], take: 'text' },
        parse: dateOfTooltip,
      },
      { by: 'line below the title', seen: '2026-01', from: FINISHED, parse: dateOfLine },
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
        from: { css: [HEAD, 'h1 [title]'], take: { attribute: 'title' } },
        parse: asWritten,
      },
      { by: 'text of the heading', seen: '2026-01', from: { css: [HEAD, 'h1'], take: 'text' }, parse: asWritten },
    ],
    authorName: [
      {
        by: 'names of a collaboration',
        seen: '2026-05',
        from: { css: [HEAD, '[id="attributed-channel-name"]'], take: 'text' },
        parse: asWritten,
      },
      { by: 'name', seen: '2026-01', from: { css: [...OWNERS_NAME, '[id="text"]'], take: 'text' }, parse: asWritten },
    ],
  },
};
