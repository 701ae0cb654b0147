import type { PostFields } from '../../model/observation';
import type { Around, Sent, SentFrom, SentWay, SentWays } from '../sent';
import { isSent, listOf, sentCode, sentFlag, sentHandle, sentId } from './sent-parse';

/** An advertisement carries counts of 0 that are not real, and its author is nobody to weigh up. */
function isAdvertisement(media: Sent, { ancestors }: Around): boolean {
  return (
    media.product_type === 'ad' ||
    ancestors.some((around) => 'ad_id' in around && around.ad_id !== null && 'items' in around)
  );
}

/** The code of a post, unless it is an advertisement. */
export function codeIn(key: 'code' | 'shortcode'): SentFrom {
  return {
    named: `${key} of a post that is no advertisement`,
    keys: [key, 'product_type'],
    around: ['ad_id'],
    find: (media, around) => (isAdvertisement(media, around) ? undefined : media[key]),
  };
}

const switchedOff: SentFrom = {
  named: 'likes and views switched off',
  keys: ['like_and_view_counts_disabled'],
  find: (media) => (media.like_and_view_counts_disabled === true ? true : undefined),
};

/** Whoever made the post may hide its likes; a dummy of 3 is sent all the same (seen 2026-01). */
export const HIDDEN: SentWay<never> = {
  by: 'sent: counts switched off',
  seen: '2026-01',
  from: switchedOff,
  parse: 'hidden',
};

/** The number of comments, unless nobody may comment. */
export const openComments: SentFrom = {
  named: 'comments, where they are open',
  keys: ['comment_count', 'comments_disabled'],
  find: (media) => (media.comments_disabled === true ? undefined : media.comment_count),
};

/** Pinned for its author: in the posts' tab or in the reels' tab, each with its own list of accounts. */
function pinnedIn(key: 'timeline_pinned_user_ids' | 'clips_tab_pinned_user_ids' | 'pinned_for_users'): SentFrom {
  return {
    named: `author among ${key}`,
    keys: [key, 'user', 'owner', 'pk', 'id'],
    find: (media) => {
      if (!Array.isArray(media[key])) return undefined;
      const accounts = [media.user, media.owner].filter(isSent);
      const author = accounts.flatMap(({ pk, id }) => sentId(pk) ?? sentId(id) ?? [])[0];
      const pinned = media[key].map((one) => (isSent(one) ? sentId(one.id) : sentId(one)));
      // Pinned by a co-author it stands first on that profile, but not on its author's.
      return pinned.length > 0 && (author === undefined || pinned.includes(author)) ? true : undefined;
    },
  };
}

const coAuthors: SentFrom = {
  named: 'who made it together with the author',
  keys: ['coauthor_producers', 'username', 'user', 'owner'],
  find: (media) => {
    const author = isSent(media.user) ? media.user.username : undefined;
    const others = listOf(media.coauthor_producers).flatMap((one) =>
      isSent(one) && one.username !== author ? (sentHandle(one.username) ?? []) : [],
    );
    return others.length > 0 ? others : undefined;
  },
};

function handles(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export const AUTHOR: readonly SentWay<string>[] = [
  { by: 'sent: user', seen: '2026-02', from: { path: 'user.username' }, parse: sentHandle },
  { by: 'sent: owner', seen: '2021-01', from: { path: 'owner.username' }, parse: sentHandle },
];

export const CODE: readonly SentWay<string>[] = [
  { by: 'sent: code', seen: '2026-02', from: codeIn('code'), parse: sentCode },
  { by: 'sent: shortcode', seen: '2026-06', from: codeIn('shortcode'), parse: sentCode },
];

export const SHARED: SentWays<PostFields> = {
  pinned: [
    { by: 'sent: pinned to the posts', seen: '2026-01', from: pinnedIn('timeline_pinned_user_ids'), parse: sentFlag },
    { by: 'sent: pinned to the reels', seen: '2025-09', from: pinnedIn('clips_tab_pinned_user_ids'), parse: sentFlag },
    { by: 'sent: pinned for users', seen: '2024-06', from: pinnedIn('pinned_for_users'), parse: sentFlag },
  ],
  paidLabel: [
    { by: 'sent: paid partnership', seen: '2026-02', from: { path: 'is_paid_partnership' }, parse: sentFlag },
  ],
  coAuthors: [{ by: 'sent: co-authors', seen: '2026-02', from: coAuthors, parse: handles }],
};
