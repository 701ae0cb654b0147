import { type Count, exactCount } from '../../lib/model/count';
import type { Creator, Fact, Post } from '../../lib/model/creator';
import type { CreatorKey, Platform } from '../../lib/model/platform';
import type { CreatorView } from '../../lib/model/view';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';

/** The moment at which all of these views are made. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

function fact<T>(value: T, page = 'profile'): Fact<T> {
  return { value, by: 'label', page, seenAt: NOW };
}

type Made = {
  platform?: Platform;
  handle?: string;
  name?: string;
  followers?: Count;
  posts?: readonly Post[];
  entry?: 'saved' | 'rejected';
};

/** A view of an invented creator, weighed by the real rules. */
export function viewOf({
  platform = 'instagram',
  handle = 'ada.prova',
  name,
  followers,
  posts = [],
  entry,
}: Made): CreatorView {
  const key: CreatorKey = `${platform}:${handle}`;
  const creator: Creator = {
    key,
    platform,
    handle,
    facts: { ...(name !== undefined && { name: fact(name) }), ...(followers && { followers: fact(followers) }) },
    posts,
    conflicts: [],
    firstSeenAt: NOW - 30 * DAY,
    lastSeenAt: NOW,
  };
  const evaluation = evaluate(creator, DEFAULT_BENCHMARKS, NOW);
  return { creator, evaluation, ...(entry && { entry: { creator: key, savedAt: NOW, note: '', status: entry } }) };
}

/** Posts of the creator's own list, a few days apart, each with these likes; `hidden`: the last ones hide them. */
export function postsWith(likes: readonly number[], hidden = 0): Post[] {
  return likes.map((count, at) => ({
    id: `P${at}`,
    hidden: at >= likes.length - hidden ? ['likes' as const] : [],
    pages: ['profile'],
    seenAt: NOW,
    facts: {
      kind: fact('photo' as const),
      ...(at < likes.length - hidden && { likes: fact(exactCount(count)) }),
      comments: fact(exactCount(20)),
      publishedAt: fact({
        earliest: NOW - (10 + at * 3) * DAY,
        latest: NOW - (10 + at * 3) * DAY,
        text: `${10 + at * 3} days ago`,
      }),
    },
  }));
}
