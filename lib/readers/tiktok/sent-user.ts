import type { Count } from '../../model/count';
import { at, type Sent, type SentFrom, type SentWay, type Shape } from '../sent';
import { asSentCount, asSentFlag, asSentText } from './sent-value';

/** A profile's counts are exact in `statsV2` alone: 783,427 there, 783,400 in `stats`. */
const stat = (key: string): readonly SentWay<Count>[] => [
  { by: `statsV2.${key}`, seen: '2026-05', from: { path: `statsV2.${key}` }, parse: asSentCount },
  { by: `stats.${key}`, seen: '2026-05', from: { path: `stats.${key}` }, parse: asSentCount },
];

/** A profile: in the data of its own page, and in the answer when it is opened from another. */
export const PROFILE_SENT: Shape = {
  of: 'creator',
  shape: 'profile',
  has: ['user', 'stats'],
  creator: [{ by: 'user.uniqueId', seen: '2026-05', from: { path: 'user.uniqueId' }, parse: asSentText }],
  ways: {
    name: [{ by: 'user.nickname', seen: '2026-05', from: { path: 'user.nickname' }, parse: asSentText }],
    followers: stat('followerCount'),
    following: stat('followingCount'),
    likesTotal: stat('heartCount'),
    postCount: stat('videoCount'),
    verified: [{ by: 'user.verified', seen: '2026-05', from: { path: 'user.verified' }, parse: asSentFlag }],
    bio: [{ by: 'user.signature', seen: '2026-05', from: { path: 'user.signature' }, parse: asSentText }],
    link: [{ by: 'user.bioLink', seen: '2025-12', from: { path: 'user.bioLink.link' }, parse: asSentText }],
    category: [
      {
        by: 'user.commerceUserInfo',
        seen: '2026-05',
        from: { path: 'user.commerceUserInfo.category' },
        parse: asSentText,
      },
    ],
    private: [{ by: 'user.privateAccount', seen: '2026-05', from: { path: 'user.privateAccount' }, parse: asSentFlag }],
  },
};

/** In the data of pages before 2024, users and their counts stand in two maps by handle. */
const counted = (key: string): readonly SentWay<Count>[] => [
  {
    by: `UserModule.stats.${key}`,
    seen: '2023-02',
    from: {
      named: `UserModule.stats, ${key}`,
      find: (user, { ancestors: [, module] }) => mapped(module, 'stats', user)?.[key],
    },
    parse: asSentCount,
  },
];

function mapped(module: Sent | undefined, map: string, user: Sent): Sent | undefined {
  const entries = module && at(module, map);
  if (typeof entries !== 'object' || entries === null || typeof user.uniqueId !== 'string') return undefined;
  const entry: unknown = Object.hasOwn(entries, user.uniqueId) && (entries as Sent)[user.uniqueId];
  return typeof entry === 'object' && entry !== null ? (entry as Sent) : undefined;
}

const IN_MODULE: SentFrom = {
  named: 'uniqueId, where the user stands in the map of users',
  find: (user, { ancestors: [, module] }) => (mapped(module, 'users', user) === user ? user.uniqueId : undefined),
};

export const USER_MODULE_SENT: Shape = {
  of: 'creator',
  shape: 'user of a module',
  has: ['uniqueId', 'nickname', 'signature', 'secUid'],
  creator: [{ by: 'UserModule.users', seen: '2023-02', from: IN_MODULE, parse: asSentText }],
  ways: {
    name: [{ by: 'nickname', seen: '2023-02', from: { path: 'nickname' }, parse: asSentText }],
    followers: counted('followerCount'),
    following: counted('followingCount'),
    likesTotal: counted('heartCount'),
    postCount: counted('videoCount'),
    verified: [{ by: 'verified', seen: '2023-02', from: { path: 'verified' }, parse: asSentFlag }],
    bio: [{ by: 'signature', seen: '2023-02', from: { path: 'signature' }, parse: asSentText }],
    link: [{ by: 'bioLink', seen: '2023-02', from: { path: 'bioLink.link' }, parse: asSentText }],
  },
};

/** Other lists carry users of the same keys with zeros for counts: only a search's own rows count. */
const IN_ROW: SentFrom = {
  named: 'unique_id, where the user is a row of a search',
  find: (user, { ancestors: [row] }) => (row?.user_info === user ? user.unique_id : undefined),
  keys: ['unique_id'],
};

export const USER_ROW_SENT: Shape = {
  of: 'creator',
  shape: 'user of a search',
  has: ['unique_id', 'nickname', 'follower_count'],
  creator: [{ by: 'user_info.unique_id', seen: '2025-06', from: IN_ROW, parse: asSentText }],
  ways: {
    name: [{ by: 'nickname', seen: '2025-06', from: { path: 'nickname' }, parse: asSentText }],
    followers: [{ by: 'follower_count', seen: '2025-06', from: { path: 'follower_count' }, parse: asSentCount }],
    likesTotal: [{ by: 'total_favorited', seen: '2025-06', from: { path: 'total_favorited' }, parse: asSentCount }],
    bio: [{ by: 'signature', seen: '2025-06', from: { path: 'signature' }, parse: asSentText }],
  },
};
