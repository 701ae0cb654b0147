import type { Shape } from '../sent';
import { ofVideo, VIDEO_KEYS, videoOf, videoOfComments } from './sent-answer';
import { found, sentCount, sentText, textAt } from './sent-values';

const PANEL = 'engagement-panel-comments-section';

/** The head of the panel with the comments: how many there are, in short. */
export const commentsPanel: Shape = {
  of: 'post',
  shape: 'panel of comments',
  has: ['title', 'contextualInfo'],
  creator: ofVideo.creator,
  post: [
    {
      by: 'sent: video of the answer',
      seen: '2026-06',
      from: found(
        'video of the answer, in the panel of comments',
        [],
        (head, around) =>
          around.ancestors.some(({ panelIdentifier, targetId }) => panelIdentifier === PANEL || targetId === PANEL)
            ? videoOf(head, around)
            : undefined,
        ['panelIdentifier', 'targetId', ...VIDEO_KEYS],
      ),
      parse: sentText,
    },
  ],
  ways: {
    comments: [{ by: 'sent: head of the panel', seen: '2026-06', from: textAt('contextualInfo'), parse: sentCount }],
  },
};

/** The way in to the comments below a video until 2024. */
export const commentsEntry: Shape = {
  of: 'post',
  shape: 'entry to the comments',
  has: ['headerText', 'commentCount'],
  ...ofVideo,
  ways: {
    comments: [{ by: 'sent: entry to the comments', seen: '2024-10', from: textAt('commentCount'), parse: sentCount }],
  },
};

/** The head of the comments themselves: the whole number. */
export const commentsHead: Shape = {
  of: 'post',
  shape: 'head of the comments',
  has: ['commentsHeaderRenderer'],
  creator: ofVideo.creator,
  post: [
    {
      by: 'sent: video of the comments',
      seen: '2026-01',
      from: found('video of the comments', [], videoOfComments, VIDEO_KEYS),
      parse: sentText,
    },
  ],
  ways: {
    comments: [
      {
        by: 'sent: head of the comments',
        seen: '2026-01',
        from: textAt('commentsHeaderRenderer.countText'),
        parse: sentCount,
      },
    ],
  },
};
