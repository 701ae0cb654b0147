import type { PostSubject } from '../table';
import { asWritten, VIDEO_ID } from './identity';
import { kindIn } from './lines';

/** A video in the list that is being played: no views, no age, and the names of its creators without links. */
export const panelRow: PostSubject = {
  of: 'post',
  cells: { css: 'ytd-playlist-panel-video-renderer' },
  creator: [],
  post: [
    {
      by: 'link',
      seen: '2026-05',
      from: { css: 'a[href*="v="]', take: { attribute: 'href' }, part: VIDEO_ID },
      parse: asWritten,
    },
  ],
  ways: {
    kind: [
      {
        by: 'time status',
        seen: '2026-05',
        from: { css: 'ytd-thumbnail-overlay-time-status-renderer', take: { attribute: 'overlay-style' } },
        parse: kindIn,
      },
    ],
    caption: [
      {
        by: 'title',
        seen: '2026-05',
        from: { css: '[id="video-title"]', take: { attribute: 'title' } },
        parse: asWritten,
      },
    ],
    authorName: [{ by: 'byline', seen: '2026-05', from: { css: '[id="byline"]', take: 'text' }, parse: asWritten }],
  },
};
