import { addressOf } from '../address';
import type { SentFrom, Shape } from '../sent';
import { POST } from './addresses';
import { asSentCount, asSentId, asSentText } from './sent-value';

/** The answer names the post, not its author: the author is the address's, if the comment is on the address's post. */
const AUTHOR_OF_POST: SentFrom = {
  named: 'author of the address, where its post is the one commented on',
  find: ({ aweme_id }, { href }) => {
    const groups = addressOf(href, POST)?.groups;
    return groups?.post !== undefined && groups.post === aweme_id ? groups.handle : undefined;
  },
  keys: ['aweme_id'],
};

/** A comment or a reply, as the panel of comments is sent it. */
export const COMMENT_SENT: Shape = {
  of: 'comment',
  shape: 'comment',
  has: ['cid', 'text', 'aweme_id'],
  creator: [{ by: 'address', seen: '2026-01', from: AUTHOR_OF_POST, parse: asSentText }],
  post: [{ by: 'aweme_id', seen: '2026-01', from: { path: 'aweme_id' }, parse: asSentId }],
  comment: [{ by: 'cid', seen: '2026-01', from: { path: 'cid' }, parse: asSentId }],
  ways: {
    text: [{ by: 'text', seen: '2026-01', from: { path: 'text' }, parse: asSentText }],
    commenter: [
      { by: 'user.unique_id', seen: '2026-01', from: { path: 'user.unique_id' }, parse: asSentText },
      // As a scraper writes it down.
      { by: 'unique_id', seen: '2026-01', from: { path: 'unique_id' }, parse: asSentText },
    ],
    commentLikes: [{ by: 'digg_count', seen: '2026-01', from: { path: 'digg_count' }, parse: asSentCount }],
    replies: [
      { by: 'reply_comment_total', seen: '2026-01', from: { path: 'reply_comment_total' }, parse: asSentCount },
    ],
  },
};
