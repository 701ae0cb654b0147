import type { Explanation, Rhythm, Verdict } from '../model/evaluation';
import { metOn } from './met-on';
import { input, inputValue, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, latestPosts, publishedBy } from './which-posts';

const DAY_MS = 86_400_000;

export const rhythm: Judge<'rhythm'> = { judge: judgeRhythm, formulas: { rhythm: numbersOf } };

/** How often and how lately a creator posts, from the posts of the creator's own list; pinned ones stand out of order. */
function judgeRhythm(question: Question): Verdict<Rhythm> {
  const posts = latestPosts(question);
  const own = posts.filter((post) => metOn(post) === 'own' && !post.facts.pinned?.value);
  const dated = own.filter((post) => post.facts.publishedAt && post.facts.kind?.value !== 'upcoming');
  if (dated.length < FEWEST_POSTS) return unknown(['publishedAt'], { have: dated.length, want: FEWEST_POSTS });
  const counted = new Set(dated);
  const because = proof({
    formula: 'rhythm',
    // Since the last visit, not since today: what was posted after it is not known.
    inputs: [input('now', Math.max(...own.map((post) => post.seenAt)))],
    used: dated.map((post) => ({ post: post.id, value: publishedBy(post), publishedAt: publishedBy(post) })),
    leftOut: posts
      .filter((post) => !counted.has(post))
      .map((post) => ({ post: post.id, why: post.facts.publishedAt ? 'from the feed' : 'age unknown' })),
  });
  const { perWeek, daysSinceLast } = numbersOf(because);
  if (!Number.isFinite(perWeek)) return unknown(['publishedAt'], { have: dated.length, want: FEWEST_POSTS });
  return { known: true, value: { perWeek, daysSinceLast, posts: dated.length }, because };
}

/** Posts a week between the first and the last of the posts seen, and days from the last to now. */
function numbersOf(because: Explanation) {
  const times = because.used.map(({ value }) => value);
  const last = Math.max(...times);
  const weeks = (last - Math.min(...times)) / (7 * DAY_MS);
  return { perWeek: (times.length - 1) / weeks, daysSinceLast: (inputValue(because, 'now') - last) / DAY_MS };
}
