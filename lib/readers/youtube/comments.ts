import { type Place, textOf } from '../from';
import type { CommentSubject, Parse } from '../table';
import { asWritten, HANDLE, VIDEO_ID } from './identity';
import { bareCount, count } from './parse';
import { ownerAround } from './video';

const TIME = '[id="published-time-text"] a[href*="lc="]';

/** The comment's own link says below which video it was written; whose that is stands at the head of the page. */
const BELOW: Place = {
  named: 'owner of the video that the comment links',
  find: (cell, address) => {
    const written = VIDEO_ID.exec(cell.querySelector(TIME)?.getAttribute('href') ?? '')?.[1];
    return written ? ownerAround(cell, address, written) : [];
  },
};

/** YouTube writes nothing for no likes; the place for the number is there all the same, hidden. */
const NO_LIKES: Place = {
  named: 'place for the likes, with nothing in it',
  find: (cell) => {
    const votes = cell.querySelector('[id="vote-count-middle"][hidden]');
    return votes && textOf(votes) === '' ? ['0'] : [];
  },
};

/** Replies are counted beside the comment that began the thread, not in it. */
const REPLIES: Place = {
  named: 'button for the replies of the thread that the comment began',
  find: (cell) => {
    const thread = cell.parentElement?.closest('ytd-comment-thread-renderer');
    if (!thread || thread.querySelector('ytd-comment-view-model, ytd-comment-renderer') !== cell) return [];
    return [...thread.querySelectorAll('[id="more-replies"] button')].map(textOf);
  },
};

const decoded: Parse<string> = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** A comment or reply below a video. */
export const comment: CommentSubject = {
  of: 'comment',
  cells: { css: 'ytd-comment-view-model, ytd-comment-renderer' },
  creator: [{ by: 'owner of the video above', seen: '2026-01', from: BELOW, parse: asWritten }],
  post: [
    {
      by: 'link of the time',
      seen: '2026-01',
      from: { css: TIME, take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
  ],
  comment: [
    {
      by: 'link of the time',
      seen: '2026-01',
      from: { css: TIME, take: { attribute: 'href' }, part: /[?&]lc=([^&#]+)/ },
      parse: asWritten,
    },
  ],
  ways: {
    text: [{ by: 'text', seen: '2026-01', from: { css: '[id="content-text"]', take: 'text' }, parse: asWritten }],
    commenter: [
      {
        by: 'link of the author',
        seen: '2026-01',
        from: { css: 'a[id="author-text"]', take: { attribute: 'href' }, part: HANDLE },
        parse: decoded,
      },
    ],
    commentLikes: [
      {
        by: 'number beside the thumb',
        seen: '2026-01',
        from: { css: '[id="vote-count-middle"]', take: 'text' },
        parse: bareCount,
      },
      { by: 'no number beside the thumb', seen: '2026-01', from: NO_LIKES, parse: count },
    ],
    replies: [{ by: 'button for the replies', seen: '2026-01', from: REPLIES, parse: count }],
  },
};
