import type { Around, Sent, SentFrom, Shape } from '../sent';
import { isSent, sentCode, sentCount, sentHandle, sentId, sentText } from './sent-parse';

/** The post that a comment was sent inside of. Comments that were sent alone do not say whose they are. */
function postAround({ ancestors }: Around): Sent | undefined {
  return ancestors.find((around) => 'code' in around || 'shortcode' in around);
}

const authorAround: SentFrom = {
  named: 'author of the post around the comment',
  keys: ['user', 'owner', 'username'],
  find: (_, around) => {
    const post = postAround(around);
    const author = [post?.user, post?.owner].find(isSent);
    return author?.username;
  },
};

const codeAround: SentFrom = {
  named: 'code of the post around the comment',
  keys: ['code', 'shortcode'],
  find: (_, around) => {
    const post = postAround(around);
    return post?.code ?? post?.shortcode;
  },
};

/** A comment that was sent inside its post. */
export const sentComment: Shape = {
  of: 'comment',
  shape: 'comment',
  has: ['pk', 'text', 'user', 'comment_like_count'],
  creator: [{ by: 'sent: author of the post', seen: '2026-06', from: authorAround, parse: sentHandle }],
  post: [{ by: 'sent: code of the post', seen: '2026-06', from: codeAround, parse: sentCode }],
  comment: [{ by: 'sent: id', seen: '2026-06', from: { path: 'pk' }, parse: sentId }],
  ways: {
    text: [{ by: 'sent: text', seen: '2026-06', from: { path: 'text' }, parse: sentText }],
    commenter: [{ by: 'sent: user', seen: '2026-06', from: { path: 'user.username' }, parse: sentHandle }],
    commentLikes: [{ by: 'sent: likes', seen: '2026-06', from: { path: 'comment_like_count' }, parse: sentCount }],
    replies: [{ by: 'sent: replies', seen: '2026-06', from: { path: 'child_comment_count' }, parse: sentCount }],
  },
};
