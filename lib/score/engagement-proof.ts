import { isExact, midpoint } from '../model/count';
import type { Creator, Post } from '../model/creator';
import type { Denominator } from '../model/evaluation';
import type { NoteId } from '../model/proof';
import type { EngagementTable, Terms } from './benchmarks/set';
import { PEER_SPREAD, rowFor } from './grade';
import { metOn } from './met-on';
import { LEVEL, PRIOR_WEIGHT } from './platforms';
import { byFollowers, byViews, type Interaction, postUses } from './rates';
import { countInput, input, isOld, most, notes, proof, type Question } from './verdict';
import { A_YEAR_DAYS, FEED_RULE, LIKES_BY_VIEWS_RULE, LIKES_RULE, type Sample, type SampleRule } from './which-posts';

/** What the chosen set makes of a platform: its table, if it has one, and the denominator to use. */
export type Measure = { table?: EngagementTable; denominator: Denominator; terms: Terms; why: NoteId[] };

export function measureOf({ sets, rules, creator }: Question): Measure {
  const table = sets.engagement?.tables.find(({ platform }) => platform === creator.platform);
  const fallback = { denominator: rules.denominator, terms: 'all visible' as const };
  if (!table) return { ...fallback, why: ['setHasNoPeers'] };
  if (sets.engagement?.about === 'brands') return { ...fallback, why: ['setIsAboutBrands'] };
  if (table.denominator === 'impressions') return { ...fallback, why: ['setOtherDenominator'] };
  return { table, denominator: table.denominator, terms: table.terms, why: [] };
}

/** What a post must have to count under the chosen set. */
export function sampleRule({ sets }: Question, denominator: Denominator): SampleRule {
  if (denominator === 'followers') return LIKES_RULE;
  return sets.engagement?.sample === 'feed' ? FEED_RULE : LIKES_BY_VIEWS_RULE;
}

/** The interactions to count: those that the set counts, as far as every post shows them. */
export function termsFor(posts: readonly Post[], terms: Terms): { counted: readonly Interaction[]; note: NoteId } {
  const all = (...fields: readonly Interaction[]) => posts.every(({ facts }) => fields.every((field) => facts[field]));
  if (terms === 'likes' || !all('comments')) return { counted: ['likes'], note: 'likesOnly' };
  if (terms === 'all visible' && all('shares', 'saves')) {
    return { counted: ['likes', 'comments', 'shares', 'saves'], note: 'termsAll' };
  }
  if (terms === 'likes+comments+shares' && all('shares')) {
    return { counted: ['likes', 'comments', 'shares'], note: 'termsWithShares' };
  }
  return { counted: ['likes', 'comments'], note: 'termsLikesComments' };
}

/** The proof of an engagement rate, and the row of peers that it is compared with. */
export function proofOf(question: Question, measure: Measure, sample: Sample) {
  const { creator, rules, now } = question;
  const { table, denominator } = measure;
  const followers = creator.facts.followers;
  const series = sample.series ?? 'videos';
  const terms = termsFor(sample.posts, measure.terms);
  const rows = table && followers ? peerRows(table, followers.value) : [];
  const [row, other] = rows;
  const inputs = [
    ...(followers ? [countInput('followers', followers)] : []),
    input('level', LEVEL),
    input('priorSpread', denominator === 'views' ? rules.likesPerViewSpread : rules.likeSpread[series]),
    input('priorWeight', PRIOR_WEIGHT),
    ...(row?.cuts ?? []).map((cut) => input('cut', cut)),
    ...(other?.cuts ?? []).map((cut) => input('cutAbove', cut)),
    ...(row?.cuts.length === 4 ? [input('peerSpread', PEER_SPREAD)] : []),
  ];
  const divisor = denominator === 'views' ? byViews : byFollowers({ inputs });
  const counted = denominator === 'views' ? [...terms.counted, 'views' as const] : terms.counted;
  const because = proof({
    formula: denominator === 'views' ? 'engagementByViews' : 'engagementByFollowers',
    inputs,
    used: postUses(sample.posts, counted, divisor),
    leftOut: sample.leftOut,
    sources: table ? [table.source] : [],
    notes: [...measure.why, terms.note, ...cautions(creator, sample, table, rows.length, now)],
  });
  return { because, row };
}

/** The peer rows of a shown number of followers: one, or two where its rounding reaches into the next. */
function peerRows(table: EngagementTable, followers: { low: number; high: number; text: string }) {
  const row = rowFor(table, midpoint(followers));
  if (!row || isExact(followers)) return row ? [row] : [];
  const others = [rowFor(table, followers.low), rowFor(table, most(followers))];
  const other = others.find((one) => one && one !== row && one.cuts.length === row.cuts.length);
  return other ? [row, other] : [row];
}

function cautions(
  { facts }: Creator,
  { posts, leftOut }: Sample,
  table: EngagementTable | undefined,
  rows: number,
  now: number,
): NoteId[] {
  const followers = facts.followers?.value;
  const yearAgo = now - A_YEAR_DAYS * 86_400_000;
  return [
    ...notes(
      ['someHidden', leftOut.some(({ why }) => why === 'likes hidden')],
      ['openedPosts', posts.some((post) => metOn(post) === 'opened')],
      ['kindUnknown', posts.some((post) => !post.facts.kind)],
      ['olderThanAYear', posts.some((post) => (post.facts.publishedAt?.value.latest ?? now) < yearAgo)],
      ['driftNotIncluded', true],
    ),
    ...(table
      ? notes(
          ['setDenominatorNotStated', !table.stated],
          ['setOld', isOld(table.source, now)],
          ['peersNeedFollowers', !followers],
          ['belowSmallestPeers', rows === 0 && followers !== undefined],
          ['peersStraddle', rows > 1],
          ['percentileAssumption', rows > 0],
        )
      : []),
    ...(table?.notes ?? []),
  ];
}
