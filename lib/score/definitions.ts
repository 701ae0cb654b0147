import type { Post } from '../model/creator';
import type { DefinitionRate, Explanation, Verdict } from '../model/evaluation';
import { metOn } from './met-on';
import { alone, INTERACTIONS, postUses } from './rates';
import { countInput, input, type Judge, proof, type Question, unknown } from './verdict';
import { reckon, type Table, tableOf, type Way, waysFor } from './ways';
import { FEWEST_POSTS, type LeftOut, latestPosts } from './which-posts';

/** No vendor looks at more of the latest posts. */
const MOST_POSTS = 30;

const TERMS = [...INTERACTIONS, 'views'] as const;

export const definitions: Judge<'definitions'> = { judge: judgeDefinitions, formulas: { definitions: numbersOf } };

/** Every vendor's definition for one creator, each over the posts that it would take; pinned posts count, as they do for vendors. */
function judgeDefinitions(question: Question): Verdict<readonly DefinitionRate[]> {
  const { creator, rules, now } = question;
  const followers = creator.facts.followers;
  const latest: Post[] = [];
  const leftOut: LeftOut[] = [];
  for (const post of latestPosts(question)) {
    if (latest.length < MOST_POSTS && isCounted(post, rules.series)) latest.push(post);
    else leftOut.push({ post: post.id, why: metOn(post) === 'feed' ? 'from the feed' : 'likes unknown' });
  }
  if (latest.length < FEWEST_POSTS) return unknown(['likes'], { have: latest.length, want: FEWEST_POSTS });
  const used = postUses(latest, TERMS, alone);
  latest.forEach((post, index) => {
    const use = used[index];
    if (use && post.facts.pinned?.value) use.pinned = true;
  });
  const because = proof({
    formula: 'definitions',
    inputs: [...(followers && followers.value.low > 0 ? [countInput('followers', followers)] : []), input('now', now)],
    used,
    leftOut,
  });
  const table = tableOf(because);
  return { known: true, value: waysFor(creator.platform).map((way) => rateBy(way, table)), because };
}

function isCounted(post: Post, series: Question['rules']['series']): boolean {
  const { kind, likes, comments } = post.facts;
  if (likes === undefined && comments === undefined) return false;
  return metOn(post) !== 'feed' && (!kind || series[kind.value] !== 'none');
}

function rateBy(way: Way, table: Table): DefinitionRate {
  const { id, vendor, url, denominator, terms } = way.definition;
  const { rate, posts } = reckon(way, table);
  if (posts >= FEWEST_POSTS && Number.isFinite(rate)) {
    return url === undefined ? { id, vendor, denominator, posts, rate } : { id, vendor, denominator, posts, url, rate };
  }
  const row = { id, vendor, denominator, posts, ...(url !== undefined && { url }) };
  if (denominator === 'followers' && Number.isNaN(table.followers)) return { ...row, needs: ['followers'] };
  return { ...row, needs: denominator === 'views' ? [...terms, 'views'] : terms };
}

function numbersOf(because: Explanation) {
  const table = tableOf(because);
  return Object.fromEntries(waysFor().map((way) => [way.definition.id, reckon(way, table).rate]));
}
