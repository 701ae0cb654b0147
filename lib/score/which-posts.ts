import type { Creator, Post } from '../model/creator';
import type { LeftOutReason, Verdict } from '../model/evaluation';
import type { Field } from '../model/observation';
import { type Met, metOn } from './met-on';
import { type PlatformRules, SERIES, type Series } from './platforms';
import { once, type Question, unknown } from './verdict';

const DAY_MS = 86_400_000;

/** Fewer posts give no number; more than this many of the latest add nothing (scoring.md 3.1). */
export const FEWEST_POSTS = 3;
export const LATEST_POSTS = 12;
export const TOO_OLD_DAYS = 730;
export const A_YEAR_DAYS = 365;

/** What a sample asks of its posts. `youngest`: days between publishing and reading below which a number still grows. */
export type SampleRule = {
  needs: readonly ('likes' | 'views')[];
  youngest: number;
  met: readonly Met[];
  /** Whether posts under the platform's paid label stay in. */
  labelled?: true;
};

/** Likes by followers: they go on growing for a week. */
export const LIKES_RULE: SampleRule = { needs: ['likes'], youngest: 7, met: ['own', 'opened'] };
/** Likes by views settle within two days. */
export const LIKES_BY_VIEWS_RULE: SampleRule = { needs: ['likes', 'views'], youngest: 2, met: ['own', 'opened'] };
/** The same for a set that was itself measured in the feed. */
export const FEED_RULE: SampleRule = { ...LIKES_BY_VIEWS_RULE, met: ['feed'] };
/** From the creator's own list only: a video met in the feed was chosen for its views. */
export const VIEWS_RULE: SampleRule = { needs: ['views'], youngest: 7, met: ['own'] };

export type LeftOut = { post: string; why: LeftOutReason };
export type Sample = { posts: readonly Post[]; leftOut: readonly LeftOut[]; series?: Series };

/** All posts of a creator, latest first. */
export const latestPosts = once(({ creator: { posts } }) =>
  isLatestFirst(posts) ? posts : posts.toSorted((a, b) => publishedBy(b) - publishedBy(a)),
);

/** Most lists stand in order already, and looking is cheaper than sorting. */
function isLatestFirst(posts: readonly Post[]): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (const post of posts) {
    const time = publishedBy(post);
    if (time > before) return false;
    before = time;
  }
  return true;
}

const samples = once(() => new Map<SampleRule, Sample>());

/** The posts that count for a question, latest first, and why each of the others does not. */
export function whichPosts(question: Question, rule: SampleRule): Sample {
  const known = samples(question).get(rule);
  if (known) return known;
  const sample = sampleOf(latestPosts(question), question.rules, rule, question.now);
  samples(question).set(rule, sample);
  return sample;
}

/** The sample of some posts that stand latest first. One series only: the one with more posts. */
export function sampleOf(posts: readonly Post[], rules: PlatformRules, rule: SampleRule, now: number): Sample {
  const leftOut: LeftOut[] = [];
  const eligible: Post[] = [];
  const asks = { likes: rule.needs.includes('likes'), views: rule.needs.includes('views') };
  for (const post of posts) {
    const why = reasonAgainst(post, rules, rule, asks, now);
    if (why) leftOut.push({ post: post.id, why });
    else eligible.push(post);
  }
  const series = biggestSeries(eligible, rules);
  const counting: Post[] = [];
  for (const post of eligible) {
    const kind = seriesOf(post, rules);
    if (kind !== undefined && kind !== series) leftOut.push({ post: post.id, why: 'another kind' });
    else if (counting.length === LATEST_POSTS) leftOut.push({ post: post.id, why: 'beyond the latest' });
    else counting.push(post);
  }
  return { posts: counting, leftOut, ...(series && { series }) };
}

function reasonAgainst(
  post: Post,
  rules: PlatformRules,
  rule: SampleRule,
  asks: { likes: boolean; views: boolean },
  now: number,
): LeftOutReason | undefined {
  const { kind, pinned, paidLabel, publishedAt } = post.facts;
  if (kind && rules.series[kind.value] === 'none') return 'not a video';
  if (pinned?.value) return 'pinned';
  if (paidLabel?.value && !rule.labelled) return 'sponsored';
  if (!rule.met.includes(metOn(post))) return 'from the feed';
  const likes = asks.likes ? post.facts.likes : undefined;
  const views = asks.views ? post.facts.views : undefined;
  if (asks.likes && post.hidden.includes('likes')) return 'likes hidden';
  if (asks.likes && !likes) return 'likes unknown';
  if (asks.views && (!views || views.value.low < 1 || post.hidden.includes('views'))) return 'views unknown';
  if (!publishedAt) return 'age unknown';
  const { latest } = publishedAt.value;
  const readAt = Math.min(likes?.seenAt ?? Number.POSITIVE_INFINITY, views?.seenAt ?? Number.POSITIVE_INFINITY);
  if (readAt - latest < rule.youngest * DAY_MS) return 'too young';
  return now - latest > TOO_OLD_DAYS * DAY_MS ? 'too old' : undefined;
}

function seriesOf(post: Post, rules: PlatformRules): Series | undefined {
  const kind = post.facts.kind?.value;
  const series = kind && rules.series[kind];
  return series === 'none' ? undefined : series;
}

function biggestSeries(posts: readonly Post[], rules: PlatformRules): Series | undefined {
  const sizes: Record<Series, number> = { stills: 0, videos: 0, shorts: 0 };
  for (const post of posts) {
    const series = seriesOf(post, rules);
    if (series) sizes[series]++;
  }
  let biggest: Series | undefined;
  for (const series of SERIES) if (sizes[series] > (biggest ? sizes[biggest] : 0)) biggest = series;
  return biggest;
}

/** The latest moment at which a post may have been published; long ago where unknown. */
export function publishedBy(post: Post): number {
  return post.facts.publishedAt?.value.latest ?? Number.NEGATIVE_INFINITY;
}

/**
 * Until when (epoch milliseconds, itself included) what is reckoned from these posts stays as it is at `now`: the moment after which
 * the next of them is too old. Notes and days since a visit are no part of it.
 */
export function standsUntil({ posts }: Creator, now: number): number {
  const ends = posts.map((post) => publishedBy(post) + TOO_OLD_DAYS * DAY_MS).filter((end) => end >= now);
  return Math.min(Number.POSITIVE_INFINITY, ...ends);
}

/** Fewer posts than a rate needs: which fields would let more of them count, or that only time will. */
export function tooFew<T>({ posts, leftOut }: Sample, rule: SampleRule): Verdict<T> {
  const missing = new Set(leftOut.map(({ why }) => why));
  const fields: readonly (readonly [LeftOutReason, Field])[] = [
    ['likes unknown', 'likes'],
    ['views unknown', 'views'],
    ['age unknown', 'publishedAt'],
  ];
  const needs = fields.flatMap(([why, field]) => (missing.has(why) ? [field] : []));
  const counts = { have: posts.length, want: FEWEST_POSTS };
  if (needs.length === 0 && missing.has('too young')) return unknown([], { why: 'postsTooYoung', ...counts });
  return unknown(needs.length > 0 ? needs : rule.needs, counts);
}
