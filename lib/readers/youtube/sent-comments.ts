import { type Around, at, type Sent, type SentFrom, type Shape } from '../sent';
import { VIDEO_KEYS, videoOfComments } from './sent-answer';
import { firstWith, found, linkedIn, listOf, sentCount, sentText, textAt, textIn } from './sent-values';

const LINK_KEYS = ['browseEndpoint', 'canonicalBaseUrl', 'browseId'] as const;

const below: SentFrom = found('video of the comments', [], videoOfComments, VIDEO_KEYS);

const plain = (handle: unknown) => (typeof handle === 'string' && handle !== '' ? handle.replace(/^@/, '') : undefined);

/** YouTube writes nothing for no likes. */
const orNone = (text: string | undefined) => (text?.trim() === '' ? '0' : text);

/** A comment since 2024. The words for the creator's heart name the creator below whose video it stands. */
export const commentSent: Shape = {
  of: 'comment',
  shape: 'comment',
  has: ['properties', 'author', 'toolbar'],
  creator: [
    {
      by: 'sent: words for the heart',
      seen: '2026-01',
      from: found(
        'handle in the words for the heart',
        ['toolbar', 'heartActiveTooltip'],
        (comment) => /@([^\s@\u2066-\u2069]+)/.exec(String(at(comment, 'toolbar.heartActiveTooltip')))?.[1],
      ),
      parse: sentText,
    },
  ],
  post: [{ by: 'sent: video of the comments', seen: '2026-01', from: below, parse: sentText }],
  comment: [
    {
      by: 'sent: comment id',
      seen: '2026-01',
      // What the person at the page wrote is nobody's business.
      from: found('id of somebody else’s comment', ['properties', 'commentId', 'author', 'isCurrentUser'], (comment) =>
        at(comment, 'author.isCurrentUser') === true ? undefined : at(comment, 'properties.commentId'),
      ),
      parse: sentText,
    },
  ],
  ways: {
    text: [{ by: 'sent: content', seen: '2026-01', from: textAt('properties.content'), parse: sentText }],
    commenter: [{ by: 'sent: display name', seen: '2026-01', from: { path: 'author.displayName' }, parse: plain }],
    commentLikes: [
      {
        by: 'sent: likes',
        seen: '2026-01',
        from: found('likes, none where nothing is written', ['toolbar', 'likeCountNotliked'], (comment) => {
          const likes = at(comment, 'toolbar.likeCountNotliked');
          return typeof likes === 'string' ? orNone(likes) : undefined;
        }),
        parse: sentCount,
      },
    ],
    replies: [{ by: 'sent: replies', seen: '2026-01', from: { path: 'toolbar.replyCount' }, parse: sentCount }],
  },
};

/** Whose video it is, if the creator wrote one of the comments that were sent together. */
function ownerAmong(_: Sent, { ancestors }: Around): string | undefined {
  const together = ancestors.find((around) => Array.isArray(around.continuationItems))?.continuationItems;
  for (const item of listOf(together)) {
    const own = firstWith('authorIsChannelOwner', at(item, 'commentThreadRenderer.comment'));
    if (own?.authorIsChannelOwner === true) return authorOf(own);
  }
  return undefined;
}

/** In 2022 the link could still be the channel's id where the text was the handle. */
function authorOf(comment: Sent): string | undefined {
  const text = textIn(comment.authorText);
  return text?.startsWith('@') ? text.slice(1) : linkedIn(at(comment, 'authorEndpoint.browseEndpoint'));
}

/** A comment until 2024. */
export const oldCommentSent: Shape = {
  of: 'comment',
  shape: 'comment of 2022',
  has: ['commentId', 'contentText', 'authorText'],
  creator: [
    {
      by: 'sent: comment of the creator',
      seen: '2022-11',
      from: found(
        'creator among the comments',
        ['authorIsChannelOwner', 'authorText', 'authorEndpoint', ...LINK_KEYS],
        ownerAmong,
      ),
      parse: sentText,
    },
  ],
  post: [{ by: 'sent: video of the comments', seen: '2022-11', from: below, parse: sentText }],
  comment: [{ by: 'sent: comment id', seen: '2022-11', from: { path: 'commentId' }, parse: sentText }],
  ways: {
    text: [{ by: 'sent: text', seen: '2022-11', from: textAt('contentText'), parse: sentText }],
    commenter: [
      {
        by: 'sent: author',
        seen: '2022-11',
        from: found('author', ['authorText', 'authorEndpoint', ...LINK_KEYS], authorOf),
        parse: plain,
      },
    ],
    commentLikes: [{ by: 'sent: votes', seen: '2022-11', from: textAt('voteCount'), parse: sentCount }],
    replies: [
      {
        by: 'sent: number of replies',
        seen: '2022-11',
        from: found('number of replies', ['replyCount'], ({ replyCount }) =>
          typeof replyCount === 'number' ? String(replyCount) : undefined,
        ),
        parse: sentCount,
      },
    ],
  },
};
