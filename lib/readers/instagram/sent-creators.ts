import type { SentFrom, SentWay, Shape } from '../sent';
import { bioLink } from './link';
import { sentCount, sentFlag, sentHandle, sentText } from './sent-parse';

/** Whoever looks at the page has a record in its data, too; it stands under `viewer` and is nobody's business. */
const notTheViewer: SentFrom = {
  named: 'username of somebody else than the viewer',
  keys: ['username'],
  find: (user, { ancestors }) => {
    const chain = [user, ...ancestors];
    const own = chain.some((inner, at) => chain[at + 1]?.viewer === inner);
    return own ? undefined : user.username;
  },
};

/** An account in a list of accounts, or as the author of a post: who it is. People who are tagged or who comment are left out. */
const namedAccount: SentFrom = {
  named: 'username of an author or of an account in a list',
  keys: ['username'],
  find: (user, { ancestors }) => {
    const [around] = ancestors;
    if (!around) return undefined;
    const inList = Array.isArray(around.users) && around.users.includes(user);
    const isAuthor =
      (around.user === user || around.owner === user) && ('like_count' in around || 'shortcode' in around);
    return inList || isAuthor ? user.username : undefined;
  },
};

function creator(from: SentFrom, seen: SentWay<string>['seen']): readonly SentWay<string>[] {
  return [{ by: 'sent: username', seen, from, parse: sentHandle }];
}

const NAME: readonly SentWay<string>[] = [
  { by: 'sent: full name', seen: '2026-07', from: { path: 'full_name' }, parse: sentText },
];
const VERIFIED: readonly SentWay<boolean>[] = [
  { by: 'sent: verified', seen: '2026-07', from: { path: 'is_verified' }, parse: sentFlag },
];
const PRIVATE: readonly SentWay<boolean>[] = [
  { by: 'sent: private', seen: '2026-07', from: { path: 'is_private' }, parse: sentFlag },
];
const BIO: readonly SentWay<string>[] = [
  { by: 'sent: biography', seen: '2026-07', from: { path: 'biography' }, parse: sentText },
];
const LINK: readonly SentWay<string>[] = [
  { by: 'sent: first link', seen: '2026-07', from: { path: 'bio_links.0.url' }, parse: link },
  { by: 'sent: external address', seen: '2021-01', from: { path: 'external_url' }, parse: link },
];

function link(value: unknown): string | undefined {
  return typeof value === 'string' ? bioLink(value) : undefined;
}

/** A profile, in the answer to the profile page and, for visitors since 2026, in its scripts. */
export const profile: Shape = {
  of: 'creator',
  shape: 'profile',
  has: ['username', 'follower_count'],
  creator: creator(notTheViewer, '2026-07'),
  ways: {
    name: NAME,
    followers: [{ by: 'sent: followers', seen: '2026-07', from: { path: 'follower_count' }, parse: sentCount }],
    following: [{ by: 'sent: following', seen: '2026-07', from: { path: 'following_count' }, parse: sentCount }],
    postCount: [
      { by: 'sent: posts', seen: '2025-12', from: { path: 'media_count' }, parse: sentCount },
      // Always null for visitors.
      { by: 'sent: all posts', seen: '2026-07', from: { path: 'all_media_count' }, parse: sentCount },
    ],
    verified: VERIFIED,
    private: PRIVATE,
    category: [{ by: 'sent: category', seen: '2025-12', from: { path: 'category' }, parse: sentText }],
    bio: BIO,
    link: LINK,
  },
};

/** A profile in the old interface: inline until 2021, in the answer to `web_profile_info` since. */
export const oldProfile: Shape = {
  of: 'creator',
  shape: 'old profile',
  has: ['username', 'edge_followed_by', 'edge_follow'],
  creator: creator(notTheViewer, '2021-01'),
  ways: {
    name: NAME,
    followers: [{ by: 'sent: followers', seen: '2021-01', from: { path: 'edge_followed_by.count' }, parse: sentCount }],
    following: [{ by: 'sent: following', seen: '2021-01', from: { path: 'edge_follow.count' }, parse: sentCount }],
    postCount: [
      {
        by: 'sent: posts',
        seen: '2021-01',
        from: { path: 'edge_owner_to_timeline_media.count' },
        parse: sentCount,
      },
    ],
    verified: VERIFIED,
    private: PRIVATE,
    category: [{ by: 'sent: category name', seen: '2021-01', from: { path: 'category_name' }, parse: sentText }],
    bio: BIO,
    link: LINK,
  },
};

/** An account as authors and lists have it: a name and a mark, no counts. */
export const account: Shape = {
  of: 'creator',
  shape: 'account',
  has: ['username', 'is_verified'],
  lacks: ['follower_count', 'edge_followed_by'],
  creator: creator(namedAccount, '2026-02'),
  ways: { name: NAME, verified: VERIFIED, private: PRIVATE },
};
