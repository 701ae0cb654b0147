import type { Count } from '../../model/count';
import { at, type SentFrom, type SentWay, type Shape } from '../sent';
import { asSentCount, asSentFlag, asSentId, asSentText, asSentTime } from './sent-value';

/** A post in any of TikTok's lists, in its answers and in the data of a page: their keys have been the same since 2023. */
const ITEM = ['id', 'desc', 'createTime', 'stats'] as const;

/** The author is an object, or (2023) the bare handle. */
const AUTHOR: readonly SentWay<string>[] = [
  { by: 'author.uniqueId', seen: '2026-01', from: { path: 'author.uniqueId' }, parse: asSentText },
  { by: 'author', seen: '2023-02', from: { path: 'author' }, parse: asSentText },
];

/** `statsV2` says the same in digits, and where it differs it is the exact one. */
const stat = (key: string): readonly SentWay<Count>[] => [
  { by: `statsV2.${key}`, seen: '2025-12', from: { path: `statsV2.${key}` }, parse: asSentCount },
  { by: `stats.${key}`, seen: '2026-01', from: { path: `stats.${key}` }, parse: asSentCount },
];

const authorStat = (key: string): readonly SentWay<Count>[] => [
  { by: `authorStatsV2.${key}`, seen: '2025-12', from: { path: `authorStatsV2.${key}` }, parse: asSentCount },
  { by: `authorStats.${key}`, seen: '2026-01', from: { path: `authorStats.${key}` }, parse: asSentCount },
];

/** Nobody likes what nobody played: a zero beside likes is a number that was left out. */
const PLAYS: SentFrom = {
  named: 'plays, but for a zero beside likes',
  find: (item) => {
    const plays = at(item, 'statsV2.playCount') ?? at(item, 'stats.playCount');
    return Number(plays) === 0 && Number(at(item, 'stats.diggCount')) > 0 ? undefined : plays;
  },
  keys: ['stats', 'statsV2', 'playCount', 'diggCount'],
};

const KIND: SentFrom = {
  named: 'photo where there are images',
  find: (item) => (item.imagePost ? 'photo' : 'video'),
  keys: ['imagePost', 'images', 'imageWidth'],
};

/** `adLabelVersion` 2 was sent with "Paid partnership" on the screen, 0 without; an advertisement carries its own mark. */
const PAID: SentFrom = {
  named: 'version of the label, or the mark of an advertisement',
  find: (item) => {
    if (item.isAd === true || Number(item.adLabelVersion) > 0) return true;
    return item.adLabelVersion === 0 ? false : undefined;
  },
  keys: ['isAd', 'adLabelVersion'],
};

export const POST_SENT: Shape = {
  of: 'post',
  shape: 'item',
  has: ITEM,
  creator: AUTHOR,
  post: [{ by: 'id', seen: '2026-01', from: { path: 'id' }, parse: asSentId }],
  ways: {
    kind: [{ by: 'imagePost', seen: '2026-01', from: KIND, parse: (kind) => (kind === 'photo' ? 'photo' : 'video') }],
    likes: stat('diggCount'),
    comments: stat('commentCount'),
    views: [{ by: 'playCount', seen: '2026-01', from: PLAYS, parse: asSentCount }],
    shares: stat('shareCount'),
    saves: stat('collectCount'),
    publishedAt: [{ by: 'createTime', seen: '2026-01', from: { path: 'createTime' }, parse: asSentTime }],
    // Only pinned items carry the key.
    pinned: [{ by: 'isPinnedItem', seen: '2025-06', from: { path: 'isPinnedItem' }, parse: asSentFlag }],
    paidLabel: [{ by: 'label', seen: '2025-12', from: PAID, parse: asSentFlag }],
    caption: [{ by: 'desc', seen: '2026-01', from: { path: 'desc' }, parse: asSentText }],
    authorName: [
      { by: 'author.nickname', seen: '2026-01', from: { path: 'author.nickname' }, parse: asSentText },
      { by: 'nickname', seen: '2023-02', from: { path: 'nickname' }, parse: asSentText },
    ],
  },
};

/** The author that stands in a post, with the counts of the author's profile as the screen would round them. */
export const AUTHOR_SENT: Shape = {
  of: 'creator',
  shape: 'author of an item',
  has: [...ITEM, 'author'],
  creator: AUTHOR,
  ways: {
    name: [
      { by: 'author.nickname', seen: '2026-01', from: { path: 'author.nickname' }, parse: asSentText },
      { by: 'nickname', seen: '2023-02', from: { path: 'nickname' }, parse: asSentText },
    ],
    followers: authorStat('followerCount'),
    following: authorStat('followingCount'),
    likesTotal: authorStat('heartCount'),
    postCount: authorStat('videoCount'),
    verified: [{ by: 'author.verified', seen: '2026-01', from: { path: 'author.verified' }, parse: asSentFlag }],
    bio: [{ by: 'author.signature', seen: '2026-01', from: { path: 'author.signature' }, parse: asSentText }],
    private: [
      { by: 'author.privateAccount', seen: '2026-01', from: { path: 'author.privateAccount' }, parse: asSentFlag },
    ],
  },
};
