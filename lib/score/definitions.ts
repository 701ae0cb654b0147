import { midpoint } from '../model/count';
import type { Post } from '../model/creator';
import type { DefinitionRate, Explanation, PostUse, Verdict } from '../model/evaluation';
import { INTERACTIONS, postUse } from './rates';
import { mean, median } from './spread';
import { DEFINITIONS, type Definition } from './vendors';
import { countInput, input, inputValue, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, metOn, publishedBy } from './which-posts';

const DAY_MS = 86_400_000;
/** No vendor looks at more of the latest posts. */
const MOST_POSTS = 30;

export const definitions: Judge<'definitions'> = { judge: judgeDefinitions, formulas: { definitions: numbersOf } };

/** Every vendor's definition for one creator, each over the posts that it would take; pinned posts count, as they do for vendors. */
function judgeDefinitions({ creator, rules, now }: Question): Verdict<readonly DefinitionRate[]> {
  const followers = creator.facts.followers;
  const counted = creator.posts.filter((post) => isCounted(post, (kind) => rules.series[kind] !== 'none'));
  const latest = counted.sort((a, b) => publishedBy(b) - publishedBy(a)).slice(0, MOST_POSTS);
  if (latest.length < FEWEST_POSTS) return unknown(['likes'], { have: latest.length, want: FEWEST_POSTS });
  const because = proof({
    formula: 'definitions',
    inputs: [...(followers && followers.value.low > 0 ? [countInput('followers', followers)] : []), input('now', now)],
    used: latest.map(definitionUse),
    leftOut: creator.posts
      .filter((post) => !latest.includes(post))
      .map((post) => ({ post: post.id, why: metOn(post) === 'feed' ? 'from the feed' : 'likes unknown' })),
  });
  const value = DEFINITIONS.filter(({ platforms }) => platforms?.includes(creator.platform) ?? true).map((definition) =>
    rateBy(definition, because),
  );
  return { known: true, value, because };
}

function isCounted(post: Post, finished: (kind: NonNullable<Post['facts']['kind']>['value']) => boolean): boolean {
  const { kind, likes, comments } = post.facts;
  return metOn(post) !== 'feed' && (!kind || finished(kind.value)) && (likes !== undefined || comments !== undefined);
}

function definitionUse(post: Post): PostUse {
  const use = postUse(post, [...INTERACTIONS, 'views'], (counts) =>
    INTERACTIONS.reduce((sum, term) => sum + (counts[term] ? midpoint(counts[term]) : 0), 0),
  );
  return post.facts.pinned?.value ? { ...use, pinned: true } : use;
}

function rateBy(definition: Definition, because: Explanation): DefinitionRate {
  const { id, vendor, url, denominator, terms } = definition;
  const { rate, posts } = reckon(definition, because);
  const row = { id, vendor, denominator, posts, ...(url && { url }) };
  if (posts >= FEWEST_POSTS && Number.isFinite(rate)) return { ...row, rate };
  const followersKnown = because.inputs.some((one) => one.id === 'followers');
  if (denominator === 'followers' && !followersKnown) return { ...row, needs: ['followers'] };
  return { ...row, needs: denominator === 'views' ? [...terms, 'views'] : terms };
}

/** One definition over the posts of a proof: its rate as a fraction, and how many posts it took. */
function reckon(definition: Definition, because: Explanation): { rate: number; posts: number } {
  const { terms, denominator, statistic } = definition;
  const followers = inputValue(because, 'followers');
  const taken = windowOf(definition, because).filter(
    (use) => terms.every((term) => use[term]) && (denominator === 'followers' || (use.views && use.views.low > 0)),
  );
  const above = taken.map((use) =>
    terms.reduce((sum, term) => sum + (use[term] ? midpoint(use[term]) : Number.NaN), 0),
  );
  const below = taken.map((use) => (denominator === 'followers' || !use.views ? followers : midpoint(use.views)));
  if (statistic === 'ratio of means') return { rate: mean(above) / mean(below), posts: taken.length };
  const rates = above.map((count, index) => count / (below[index] ?? Number.NaN));
  return { rate: statistic === 'mean' ? mean(rates) : median(rates), posts: taken.length };
}

/** The posts that a definition looks at, latest first; without a publishing time, a post is in no window of days. */
function windowOf({ latest, days, youngest }: Definition, because: Explanation): readonly PostUse[] {
  const age = (use: PostUse) => (inputValue(because, 'now') - (use.publishedAt ?? Number.NaN)) / DAY_MS;
  const within = because.used.filter(
    (use) => (days === undefined || age(use) <= days) && (youngest === undefined || age(use) >= youngest),
  );
  return latest === undefined ? within : within.slice(0, latest);
}

function numbersOf(because: Explanation) {
  return Object.fromEntries(DEFINITIONS.map((definition) => [definition.id, reckon(definition, because).rate]));
}
