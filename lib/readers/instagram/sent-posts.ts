import type { Shape } from '../sent';
import { publishedWithCode } from './post-number';
import { kindByName, kindByNumber, sentCode, sentCount, sentHandle, sentSeconds, sentText } from './sent-parse';
import { AUTHOR, CODE, codeIn, HIDDEN, openComments, SHARED } from './sent-post-ways';

/** A post as every answer since 2022 has it, from the feed to the search; the old answers have their own. */
export const media: Shape = {
  of: 'post',
  shape: 'media',
  has: ['like_count', 'comment_count'],
  lacks: ['edge_media_to_comment'],
  creator: AUTHOR,
  post: CODE,
  ways: {
    ...SHARED,
    kind: [
      { by: 'sent: product', seen: '2026-02', from: { path: 'product_type' }, parse: kindByName },
      { by: 'sent: media type', seen: '2026-02', from: { path: 'media_type' }, parse: kindByNumber },
    ],
    likes: [HIDDEN, { by: 'sent: likes', seen: '2026-06', from: { path: 'like_count' }, parse: sentCount }],
    comments: [{ by: 'sent: comments', seen: '2026-06', from: openComments, parse: sentCount }],
    views: [
      HIDDEN,
      { by: 'sent: plays', seen: '2025-09', from: { path: 'play_count' }, parse: sentCount },
      { by: 'sent: views', seen: '2026-06', from: { path: 'view_count' }, parse: sentCount },
    ],
    publishedAt: [
      { by: 'sent: time', seen: '2026-06', from: { path: 'taken_at' }, parse: sentSeconds },
      { by: 'sent: code', seen: '2026-02', from: { path: 'code' }, parse: ofCode },
    ],
    caption: [{ by: 'sent: caption', seen: '2026-06', from: { path: 'caption.text' }, parse: sentText }],
    authorName: [{ by: 'sent: name of the user', seen: '2026-02', from: { path: 'user.full_name' }, parse: sentText }],
  },
};

function ofCode(value: unknown) {
  const code = sentCode(value);
  return code === undefined ? undefined : publishedWithCode(code);
}

/** A post in the answers of the old interface: the profile's own until today, hashtags and pages of posts until 2021. */
export const oldMedia: Shape = {
  of: 'post',
  shape: 'old media',
  has: ['shortcode', 'edge_media_to_comment'],
  creator: [{ by: 'sent: owner', seen: '2021-01', from: { path: 'owner.username' }, parse: sentHandle }],
  post: [{ by: 'sent: shortcode', seen: '2021-01', from: codeIn('shortcode'), parse: sentCode }],
  ways: {
    ...SHARED,
    kind: [
      { by: 'sent: product', seen: '2024-06', from: { path: 'product_type' }, parse: kindByName },
      { by: 'sent: type name', seen: '2021-01', from: { path: '__typename' }, parse: kindByName },
    ],
    likes: [
      HIDDEN,
      { by: 'sent: likes', seen: '2021-01', from: { path: 'edge_liked_by.count' }, parse: sentCount },
      {
        by: 'sent: likes shown first',
        seen: '2021-01',
        from: { path: 'edge_media_preview_like.count' },
        parse: sentCount,
      },
    ],
    comments: [
      { by: 'sent: comments', seen: '2021-01', from: { path: 'edge_media_to_comment.count' }, parse: sentCount },
    ],
    views: [HIDDEN, { by: 'sent: views', seen: '2021-01', from: { path: 'video_view_count' }, parse: sentCount }],
    publishedAt: [{ by: 'sent: time', seen: '2021-01', from: { path: 'taken_at_timestamp' }, parse: sentSeconds }],
    caption: [
      {
        by: 'sent: caption',
        seen: '2021-01',
        from: { path: 'edge_media_to_caption.edges.0.node.text' },
        parse: sentText,
      },
    ],
  },
};
