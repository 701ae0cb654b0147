import { exactCount } from '../../lib/model/count';
import type { Creator, Fact, Post } from '../../lib/model/creator';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const CREATORS = 10_000;
const POSTS = 30;

const fact = <T>(value: T): Fact<T> => ({ value, by: 'bench', page: 'profile', seenAt: NOW });

function post(creator: number, index: number): Post {
  const published = NOW - (8 + index * 3) * DAY;
  return {
    id: `p${index}`,
    facts: {
      kind: fact('video'),
      likes: fact(exactCount(100 + ((creator * 31 + index * 17) % 900))),
      comments: fact(exactCount((creator + index) % 40)),
      views: fact(exactCount(4000 + ((creator * 7 + index * 13) % 9000))),
      publishedAt: fact({ earliest: published, latest: published + 1, text: '' }),
    },
    hidden: [],
    pages: ['profile'],
    seenAt: NOW,
  };
}

function creator(index: number): Creator {
  const platform = (['instagram', 'tiktok', 'youtube'] as const)[index % 3] ?? 'instagram';
  return {
    key: `${platform}:c${index}`,
    platform,
    handle: `c${index}`,
    facts: { followers: fact(exactCount(2000 + ((index * 7919) % 900_000))) },
    posts: Array.from({ length: POSTS }, (_, one) => post(index, one)),
    conflicts: [],
    firstSeenAt: NOW,
    lastSeenAt: NOW,
  };
}

function plainLoop(creators: readonly Creator[]): number {
  let sum = 0;
  for (const { facts, posts } of creators) {
    for (const one of posts) {
      for (const count of [one.facts.likes, one.facts.comments, one.facts.views]) if (count) sum += count.value.low;
    }
    if (facts.followers) sum += facts.followers.value.low;
  }
  return sum;
}

/** The processor time of the cheapest of a few runs, in milliseconds: other programs on the machine do not count. */
function cheapest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Prints the figures of issue 6: seconds for all, microseconds a creator, and the ratio. */
export function bench(): void {
  const creators = Array.from({ length: CREATORS }, (_, index) => creator(index));
  const plain = cheapest(() => plainLoop(creators));
  const whole = cheapest(() => {
    for (const one of creators) evaluate(one, DEFAULT_BENCHMARKS, NOW);
  });
  console.log(`${CREATORS} creators × ${POSTS} posts, all verdicts: ${(whole / 1000).toFixed(2)} s`);
  console.log(
    `a creator: ${((whole * 1000) / CREATORS).toFixed(0)} µs; adding the same numbers up: ${plain.toFixed(1)} ms in all`,
  );
  console.log(`ratio: ${(whole / plain).toFixed(0)}`);
}
