import type { Explanation, PostUse, Rhythm, Verdict } from '../model/evaluation';
import { metOn } from './met-on';
import { input, inputValue, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, type LeftOut, latestPosts } from './which-posts';

const DAY_MS = 86_400_000;

export const rhythm: Judge<'rhythm'> = { judge: judgeRhythm, formulas: { rhythm: numbersOf } };

/** How often and how lately a creator posts, from the posts of the creator's own list; pinned ones stand out of order. */
function judgeRhythm(question: Question): Verdict<Rhythm> {
  const posts = latestPosts(question);
  const used: PostUse[] = [];
  const leftOut: LeftOut[] = [];
  let visited = Number.NEGATIVE_INFINITY;
  for (const post of posts) {
    const { publishedAt, pinned, kind } = post.facts;
    const own = metOn(post) === 'own' && !pinned?.value;
    if (own) visited = Math.max(visited, post.seenAt);
    if (own && publishedAt && kind?.value !== 'upcoming') {
      const { latest } = publishedAt.value;
      used.push({ post: post.id, value: latest, publishedAt: latest });
    } else leftOut.push({ post: post.id, why: publishedAt ? 'from the feed' : 'age unknown' });
  }
  if (used.length < FEWEST_POSTS) return unknown(['publishedAt'], { have: used.length, want: FEWEST_POSTS });
  const because = proof({
    formula: 'rhythm',
    // Since the last visit, not since today: what was posted after it is not known.
    inputs: [input('now', visited)],
    used,
    leftOut,
  });
  const { perWeek, daysSinceLast } = numbersOf(because);
  if (!Number.isFinite(perWeek)) return unknown(['publishedAt'], { have: used.length, want: FEWEST_POSTS });
  return { known: true, value: { perWeek, daysSinceLast, posts: used.length }, because };
}

/** Posts a week between the first and the last of the posts seen, and days from the last to now. */
function numbersOf(because: Explanation) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of because.used) {
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  const weeks = (last - first) / (7 * DAY_MS);
  return { perWeek: (because.used.length - 1) / weeks, daysSinceLast: (inputValue(because, 'now') - last) / DAY_MS };
}
