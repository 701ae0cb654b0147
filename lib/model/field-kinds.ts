import type { Count, Moment } from './count';
import type { Field, Fields, PostKind } from './observation';

/** What a field may hold. A text or a list of names has its longest length in characters: what the sites allow, with room for characters that count twice. */
export type FieldKind = 'count' | 'moment' | 'flag' | 'post kind' | { text: number } | { names: number };

type KindOf<T> = T extends Count
  ? 'count'
  : T extends Moment
    ? 'moment'
    : T extends boolean
      ? 'flag'
      : T extends PostKind
        ? 'post kind'
        : T extends string
          ? { text: number }
          : { names: number };

/** The longest text that a count or a moment was shown in; the longest name of a way; the most names in a list. */
export const LONGEST = { shown: 200, by: 200, page: 50, language: 50, post: 100, names: 50 } as const;

/** What each field may hold: the borders of the extension let nothing else in. */
export const FIELD_KINDS: { readonly [F in Field]: KindOf<Fields[F]> } = {
  name: { text: 1_000 },
  followers: 'count',
  following: 'count',
  postCount: 'count',
  likesTotal: 'count',
  verified: 'flag',
  category: { text: 300 },
  bio: { text: 10_000 },
  link: { text: 2_048 },
  location: { text: 300 },
  private: 'flag',
  channelId: { text: 100 },
  kind: 'post kind',
  likes: 'count',
  comments: 'count',
  views: 'count',
  shares: 'count',
  saves: 'count',
  publishedAt: 'moment',
  pinned: 'flag',
  paidLabel: 'flag',
  caption: { text: 10_000 },
  authorName: { text: 1_000 },
  coAuthors: { names: 100 },
  text: { text: 10_000 },
  commenter: { text: 100 },
  commentLikes: 'count',
  replies: 'count',
};
