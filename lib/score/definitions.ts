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
  const columns = columnsOf(because);
  const value = DEFINITIONS.filter(({ platforms }) => platforms?.includes(creator.platform) ?? true).map((definition) =>
    rateBy(definition, because, columns),
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

/** All interactions that the post shows. */
function interactionsOf(use: PostUse): number {
  let sum = 0;
  for (const term of INTERACTIONS) {
    const count = use[term];
    if (count) sum += midpoint(count);
  }
  return sum;
}

function rateBy(definition: Definition, because: Explanation, columns: Columns): DefinitionRate {
  const { id, vendor, url, denominator, terms } = definition;
  const { rate, posts } = reckon(definition, columns);
  const row = { id, vendor, denominator, posts, ...(url && { url }) };
  if (posts >= FEWEST_POSTS && Number.isFinite(rate)) return { ...row, rate };
  const followersKnown = because.inputs.some((one) => one.id === 'followers');
  if (denominator === 'followers' && !followersKnown) return { ...row, needs: ['followers'] };
  return { ...row, needs: denominator === 'views' ? [...terms, 'views'] : terms };
}

type Column = (typeof TERMS)[number];
/** The counts of a proof's posts as plain numbers, each post at the same place; `NaN` where a post does not show one. */
type Columns = Record<Column, readonly number[]> & { ageDays: readonly number[]; followers: number };

function columnsOf(because: Explanation): Columns {
  const now = inputValue(because, 'now');
  const column = (term: Column) =>
    because.used.map((use) => {
      const count = use[term];
      return count ? midpoint(count) : Number.NaN;
    });
  return {
    likes: column('likes'),
    comments: column('comments'),
    shares: column('shares'),
    saves: column('saves'),
    views: column('views').map((views) => (views > 0 ? views : Number.NaN)),
    ageDays: because.used.map((use) => (now - (use.publishedAt ?? Number.NaN)) / DAY_MS),
    followers: inputValue(because, 'followers'),
  };
}

/** One definition over the posts of a proof: its rate as a fraction, and how many posts it took. */
function reckon(definition: Definition, columns: Columns): { rate: number; posts: number } {
  const { terms, denominator, statistic, latest, days } = definition;
  const above: number[] = [];
  const below: number[] = [];
  const wanted = terms.map((term) => columns[term]);
  const end = Math.min(columns.views.length, latest ?? Number.POSITIVE_INFINITY);
  for (let place = 0; place < end; place++) {
    let count = 0;
    for (const column of wanted) count += column[place] ?? Number.NaN;
    const divisor = denominator === 'followers' ? columns.followers : columns.views[place];
    const age = columns.ageDays[place];
    // Without a publishing time, a post is in no window of days.
    const outside = days !== undefined && !(age !== undefined && age <= days);
    if (outside || divisor === undefined || Number.isNaN(count) || Number.isNaN(divisor)) continue;
    above.push(count);
    below.push(divisor);
  }
  if (statistic === 'ratio of means') return { rate: mean(above) / mean(below), posts: above.length };
  const rates = above.map((count, index) => count / (below[index] ?? Number.NaN));
  return { rate: statistic === 'mean' ? mean(rates) : median(rates), posts: rates.length };
}

function numbersOf(because: Explanation) {
  const columns = columnsOf(because);
  return Object.fromEntries(DEFINITIONS.map((definition) => [definition.id, reckon(definition, columns).rate]));
}
