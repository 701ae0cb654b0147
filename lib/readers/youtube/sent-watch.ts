import { at, type Sent, type SentFrom, type Shape } from '../sent';
import { ofVideo } from './sent-answer';
import { found, isSent, sentMoment, sentText, sentViews, textAt, textIn } from './sent-values';

const COUNTER = 'viewCount.videoViewCountRenderer';

/** Whether the count is of those who watch now. */
const isLive = (head: Sent) => at(at(head, COUNTER), 'isLive') === true;

/** Who watches now stands where views stand; `isLive` tells the two apart. */
const unlessLive = (path: string): SentFrom =>
  found(
    `${path}, unless live`,
    ['viewCount', 'videoViewCountRenderer', 'isLive', 'shortViewCount', 'extraShortViewCount'],
    (head) => (isLive(head) ? undefined : textIn(at(head, path))),
  );

/** The head of a watch page: exact views and the date. */
export const videoHead: Shape = {
  of: 'post',
  shape: 'head of a video',
  has: ['viewCount', 'videoActions', 'title'],
  ...ofVideo,
  ways: {
    kind: [
      {
        by: 'sent: live or not',
        seen: '2026-06',
        from: found('live or not', ['viewCount', 'videoViewCountRenderer', 'isLive'], (head) =>
          isSent(at(head, COUNTER)) ? isLive(head) : undefined,
        ),
        parse: (live) => (live === true ? 'live' : 'video'),
      },
    ],
    views: [
      { by: 'sent: views', seen: '2026-06', from: unlessLive(`${COUNTER}.viewCount`), parse: sentViews },
      { by: 'sent: views in short', seen: '2026-06', from: unlessLive(`${COUNTER}.shortViewCount`), parse: sentViews },
    ],
    publishedAt: [
      {
        by: 'sent: date',
        seen: '2026-06',
        from: found('date, unless live', ['dateText', 'viewCount', 'videoViewCountRenderer', 'isLive'], (head) =>
          isLive(head) ? undefined : textIn(head.dateText),
        ),
        parse: sentMoment,
      },
    ],
    caption: [{ by: 'sent: title', seen: '2026-06', from: textAt('title'), parse: sentText }],
  },
};

/** The head of a description: on the phone's site the place with whole numbers. A stream's views come in pieces. */
export const descriptionHead: Shape = {
  of: 'post',
  shape: 'head of a description',
  has: ['channel', 'views', 'publishDate'],
  ...ofVideo,
  ways: {
    kind: [
      {
        by: 'sent: views in one piece',
        seen: '2026-04',
        from: found('views in one piece', ['views'], ({ views }) => inOnePiece(views)),
        parse: (text, context) => (sentViews(text, context) ? 'video' : undefined),
      },
    ],
    views: [
      {
        by: 'sent: views in one piece',
        seen: '2026-04',
        from: found('views in one piece', ['views'], ({ views }) => inOnePiece(views)),
        parse: sentViews,
      },
    ],
    publishedAt: [
      {
        by: 'sent: date',
        seen: '2026-04',
        from: found('date, where views are in one piece', ['views', 'publishDate'], ({ views, publishDate }) =>
          inOnePiece(views) === undefined ? undefined : textIn(publishDate),
        ),
        parse: sentMoment,
      },
    ],
  },
};

function inOnePiece(views: unknown): string | undefined {
  const text = textIn(views);
  return text !== undefined && at(views, 'runs.1') === undefined ? text : undefined;
}
