import type { Count, Moment } from './count';
import type { CreatorKey } from './platform';

/** What can be known of a creator. One line here is a new field: the readers, the store and the CSV take it from there. */
export type CreatorFields = {
  name: string;
  followers: Count;
  following: Count;
  postCount: Count;
  /** TikTok only: likes on all videos ever. */
  likesTotal: Count;
  verified: boolean;
  category: string;
  bio: string;
  link: string;
  location: string;
  private: boolean;
  /** YouTube's `UC…` id, where the page gives it beside a handle. */
  channelId: string;
};

export const POST_KINDS = ['photo', 'carousel', 'reel', 'video', 'short', 'live', 'upcoming'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What can be known of a post. */
export type PostFields = {
  kind: PostKind;
  likes: Count;
  comments: Count;
  views: Count;
  shares: Count;
  saves: Count;
  publishedAt: Moment;
  pinned: boolean;
  /** The platform's own paid-partnership or paid-promotion label. */
  paidLabel: boolean;
  caption: string;
  /** The author's shown name, for cards that name nobody's handle. Never an identity. */
  authorName: string;
  coAuthors: readonly string[];
};

/** What can be known of a comment under a post. */
export type CommentFields = {
  text: string;
  commenter: string;
  commentLikes: Count;
  replies: Count;
};

export type Fields = CreatorFields & PostFields & CommentFields;
export type Field = keyof Fields;

/** What became of one attempt to read one field. `by` names the way that answered. No member stands for zero. */
export type Reading<T> =
  | { status: 'read'; value: T; by: string }
  /** The page says: not shown. */
  | { status: 'hidden'; by: string }
  /** Found, and refused. */
  | { status: 'unreadable'; by: string; why: 'several' | 'not understood' }
  | { status: 'missing' };

export type Readings = { [F in Field]?: Reading<Fields[F]> };

/** Which witness spoke: what the page shows, or what it was sent. */
export type Witness = 'shown' | 'sent';

/**
 * One look at one subject: a creator, one of the creator's posts, or a comment under it. Never edited.
 * `creator` is absent only for a post whose card names no handle: such a fact belongs to the post alone.
 */
export type Observation = {
  creator?: CreatorKey;
  post?: string;
  comment?: string;
  /** The reader's own word for the kind of page: 'profile', 'feed', 'watch'. */
  page: string;
  witness: Witness;
  /** Epoch milliseconds, handed in: readers have no clock. */
  seenAt: number;
  /** BCP 47 tag of the page's interface. */
  language: string;
  readings: Readings;
};
