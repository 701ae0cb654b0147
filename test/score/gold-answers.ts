import type { Interval } from '../../lib/model/evaluation';
import { SEED000_CLAIMS } from '../../lib/score/benchmarks/deals';
import { DEREV_TABLES } from '../../lib/score/benchmarks/fees-derev';
import { DEFAULT_BENCHMARKS, ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import type { Site } from '../../lib/score/benchmarks/set';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import {
  creatorsFor,
  earnings,
  expectedInteractions,
  impliedFollowers,
  moreThan,
  perThousand,
  reducedCost,
  returnOn,
} from '../../lib/score/campaign';
import { disclosuresIn } from '../../lib/score/disclosure';
import { evaluate } from '../../lib/score/evaluate';
import { priceRow } from '../../lib/score/fee-table';
import { bandOf, rowFor } from '../../lib/score/grade';
import { inScopeItaly2024, inScopeSpain2024, isRelevantItaly2025 } from '../../lib/score/legal';
import { changeOf, changes, logSpread, perEngagement, perTenThousand } from '../../lib/score/market';
import { tierRow } from '../../lib/score/tier';
import { invent, NOW } from './invent';

/** One worked case: what goes in, and what a publication says comes out. */
export type Case = {
  id: string;
  area: string;
  input: Record<string, unknown>;
  expected: Record<string, unknown>;
  tolerance: number | 'exact';
  source: string;
};

type Ask = (input: never) => Record<string, unknown>;

const range = (value: number | readonly [number, number]): Interval =>
  typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] };

function tierName(scheme: string, platform: Site, followers: number) {
  const found = TIER_SCHEMES.find(({ id }) => id === scheme);
  return { tier: found && tierRow(found, platform, followers)?.name };
}

/** A vendor's definition over three equal posts, through the whole core. */
function rateUnder(definition: string, followers: number, likes: number, comments: number) {
  const posts = [10, 11, 12].map((ageDays) => ({
    id: `p${ageDays}`,
    kind: 'photo' as const,
    likes,
    comments,
    ageDays,
  }));
  const { definitions } = evaluate(invent('instagram:prova', { followers }, posts), DEFAULT_BENCHMARKS, NOW);
  const row = definitions.known ? definitions.value.find(({ id }) => id === definition) : undefined;
  return { erPct: row && 'rate' in row ? row.rate * 100 : undefined };
}

function disclosure(caption: string, jurisdiction: 'IT' | 'DE') {
  const [first] = disclosuresIn(caption, jurisdiction);
  return { kind: first?.kind, compliantPosition: first?.sufficient, sufficient: first?.sufficient };
}

/** How the core answers each area of the worked cases. */
export const ANSWERS: Record<string, Ask> = {
  'er.interactions': ({ followers, erPct }: { followers: number; erPct: number }) => ({
    interactions: expectedInteractions(followers, erPct / 100),
  }),
  'er.followers': (i: { followers: number; avgLikes: number; avgComments: number }) =>
    rateUnder('hypeAuditor', i.followers, i.avgLikes, i.avgComments),
  'er.followers.median': (i: { followers: number; medianLikes: number; medianComments: number }) =>
    rateUnder('vaglioFollowers', i.followers, i.medianLikes, i.medianComments),
  'er.inverse': (i: { interactions: number; erPct: number }) => ({
    followers: impliedFollowers(i.interactions, i.erPct / 100),
  }),
  'er.crosscheck': (i: { medianLikes: number; erPct: number; tier: string }) => {
    const followers = impliedFollowers(i.medianLikes, i.erPct / 100);
    const hype = ENGAGEMENT_SETS.find(({ id }) => id === 'hypeauditor-2026-ig')?.tables[0];
    const row = hype && rowFor(hype, followers);
    return { impliedFollowers: followers, insideTier: row?.from === 10_000 && row.below === 50_000 };
  },
  grade: (i: { set: string; followers: number; erPct: number }) => {
    const table = ENGAGEMENT_SETS.flatMap(({ tables }) => tables).find(({ id }) => id === i.set);
    const row = table && rowFor(table, i.followers);
    return { band: row && bandOf(row, Math.round(i.erPct * 1000) / 100_000) };
  },
  'tier.derev': (i: { platform: Site; followers: number }) => tierName('derev', i.platform, i.followers),
  'tier.seed000': (i: { followers: number }) => tierName('seed000', 'instagram', i.followers),
  'fee.lookup': (i: { year: number; platform: Site; followers: number }) => {
    const tables = DEREV_TABLES.filter(({ source }) => source.year === String(i.year));
    const found = priceRow(tables, i.platform, ['post', 'video'], i.followers);
    return { low: found?.row.low, high: found?.row.high, currency: found?.table.currency };
  },
  'fee.rule.per10k': (i: { followers: number; per10k: number }) => ({ fee: perTenThousand(i.followers, i.per10k) }),
  'fee.rule.cpe': (i: { avgEngagements: number; photo: number; video: number; storyViews: number; story: number }) => ({
    photo: perEngagement(i.avgEngagements, i.photo),
    video: perEngagement(i.avgEngagements, i.video),
    story: perEngagement(i.storyViews, i.story),
  }),
  'fee.cpm': (i: { cost: number; audience: number }) => ({ cpm: perThousand(i.cost, i.audience) }),
  'fee.yoy': (i: { old: number | [number, number]; new: number | [number, number] }) => ({
    changePct: changeOf(range(i.old), range(i.new)) * 100,
  }),
  'market.yoy': (i: { series: number[] }) => ({ changePct: changes(i.series).map((change) => change * 100) }),
  'fee.dispersion': (i: { mean: number; median: number }) => ({ logSD: logSpread(i.mean, i.median) }),
  roi: (i: { spend: number; revenuePerUnit: number }) => {
    const { revenue, net, roi } = returnOn(i.spend, i.revenuePerUnit);
    return { revenue, net, roiPct: roi * 100 };
  },
  cpa: (i: { baseline: number; reduction: number }) => ({ cpa: reducedCost(i.baseline, i.reduction) }),
  'collab.er': () => {
    const { gifted, paid, affiliate } = SEED000_CLAIMS.engagement;
    return { giftedVsPaidPct: moreThan(gifted, paid) * 100, giftedVsAffiliatePct: moreThan(gifted, affiliate) * 100 };
  },
  'seed.share': () => ({ sum: (SEED000_CLAIMS.share.nano + SEED000_CLAIMS.share.micro) * 100 }),
  'budget.fees': (i: { budget: number; fee: [number, number] }) => {
    const { fewest, most } = creatorsFor(i.budget, range(i.fee));
    return { creatorsMin: fewest, creatorsMax: most };
  },
  rpm: (i: { views: number; rpm: [number, number] }) => {
    const { low, high } = earnings(i.views, range(i.rpm));
    return { eur: [low, high] };
  },
  gap: (i: { a: number; b: number }) => ({ bOverA: moreThan(i.b, i.a) + 1 }),
  'legal.it.2024': (i: { followersAll: number; contents: number; maxER: number }) => ({
    inScope: inScopeItaly2024({ ...i, bestEngagement: i.maxER / 100 }),
  }),
  'legal.it.2025': (i: { followersByPlatform: number[]; monthlyViewsByPlatform: number[] }) => ({
    relevant: isRelevantItaly2025({
      followersBySite: i.followersByPlatform,
      monthlyViewsBySite: i.monthlyViewsByPlatform,
    }),
  }),
  'legal.es': (i: { income: number; maxSingle: number; total: number; videos: number }) => ({
    inScope: inScopeSpain2024({ ...i, mostOnOneSite: i.maxSingle, followersAll: i.total }),
  }),
  'disclosure.it': (i: { caption: string }) => disclosure(i.caption, 'IT'),
  'disclosure.de': (i: { caption: string }) => disclosure(i.caption, 'DE'),
};
