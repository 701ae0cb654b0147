import { midpoint } from '../model/count';
import type { Post } from '../model/creator';
import type { DefinitionRate, Explanation, PostUse, Verdict } from '../model/evaluation';
import { metOn } from './met-on';
import { INTERACTIONS, postUse } from './rates';
import { mean, median } from './spread';
import { DEFINITIONS, type Definition } from './vendors';
import { countInput, input, inputValue, type Judge, proof, type Question, unknown } from './verdict';
import { FEWEST_POSTS, latestPosts } from './which-posts';

const DAY_MS = 86_400_000;
/** No vendor looks at more of the latest posts. */
const MOST_POSTS = 30;

const TERMS = [...INTERACTIONS, 'views'] as const;

export const definitions: Judge<'definitions'> = { judge: judgeDefinitions, formulas: { definitions: numbersOf } };

/** Every vendor's definition for one creator, each over the posts that it would take; pinned posts count, as they do for vendors. */
function judgeDefinitions(question: Question): Verdict<readonly DefinitionRate[]> {
  const { creator, rules, now } = question;
  const followers = creator.facts.followers;
  const counted = latestPosts(question).filter((post) => isCounted(post, (kind) => rules.series[kind] !== 'none'));
  const latest = counted.slice(0, MOST_POSTS);
  if (latest.length < FEWEST_POSTS) return unknown(['likes'], { have: latest.length, want: FEWEST_POSTS });
  const taken = new Set(latest);
  const because = proof({
    formula: 'definitions',
    inputs: [...(followers && followers.value.low > 0 ? [countInput('followers', followers)] : []), input('now', now)],
    used: latest.map(definitionUse),
    leftOut: latestPosts(question)
      .filter((post) => !taken.has(post))
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
  const use = postUse(post, TERMS, interactionsOf);
  if (post.facts.pinned?.value) use.pinned = true;
  return use;
}

function interactionsOf(use: PostUse): number {
  return (
    countOf(
      use,
      INTERACTIONS.filter((term) => use[term]),
    ) ?? Number.NaN
  );
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
  const { terms, denominator, statistic, latest, days } = definition;
  const followers = inputValue(because, 'followers');
  const now = inputValue(because, 'now');
  const above: number[] = [];
  const below: number[] = [];
  for (const [place, use] of because.used.entries()) {
    if (latest !== undefined && place >= latest) break;
    // Without a publishing time, a post is in no window of days.
    if (days !== undefined && !(now - (use.publishedAt ?? Number.NaN) <= days * DAY_MS)) continue;
    const count = countOf(use, terms);
    const divisor = denominator === 'followers' ? followers : viewsOf(use);
    if (count === undefined || divisor === undefined) continue;
    above.push(count);
    below.push(divisor);
  }
  if (statistic === 'ratio of means') return { rate: mean(above) / mean(below), posts: above.length };
  const rates = above.map((count, index) => count / (below[index] ?? Number.NaN));
  return { rate: statistic === 'mean' ? mean(rates) : median(rates), posts: rates.length };
}

/** The sum of a post's interactions of the given terms; nothing where one of them is not known. */
function countOf(use: PostUse, terms: Definition['terms']): number | undefined {
  let sum = 0;
  for (const term of terms) {
    const count = use[term];
    if (!count) return undefined;
    sum += midpoint(count);
  }
  return sum;
}

function viewsOf({ views }: PostUse): number | undefined {
  return views && views.low > 0 ? midpoint(views) : undefined;
}

function numbersOf(because: Explanation) {
  return Object.fromEntries(DEFINITIONS.map((definition) => [definition.id, reckon(definition, because).rate]));
}
