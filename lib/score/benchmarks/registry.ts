import type { Benchmarks, ExchangeRate } from '../../model/evaluation';
import { FEE_SETS } from './fees';
import { BRAND_SETS, MEASURED_SETS } from './measured';
import { modash, modash2023 } from './modash';
import { NAMED_SETS } from './named';
import type { EngagementSet, FeeSet, TierScheme } from './set';
import { TIER_SCHEMES } from './tiers';

/** Every engagement set that grades creators; the first is the default. */
export const ENGAGEMENT_SETS: readonly EngagementSet[] = [modash, modash2023, ...NAMED_SETS, ...MEASURED_SETS];

/** The euro's reference rate of one day, for sources in dollars until a person types another. */
export const DEFAULT_EXCHANGE: ExchangeRate = {
  usdPerEur: 1.0411,
  asOf: '2025-02-28',
  source: 'European Central Bank, reference rate',
};

/** Tiers of four names, Modash's bands by each platform's own denominator, European fees in euros. */
export const DEFAULT_BENCHMARKS: Benchmarks = {
  tiers: 'four',
  engagement: 'modash',
  fees: 'eu',
  currency: 'EUR',
  exchange: DEFAULT_EXCHANGE,
};

/** Sets that a person brought along, beside the shipped ones. */
export type OwnSets = {
  tiers?: readonly TierScheme[];
  engagement?: readonly EngagementSet[];
  fees?: readonly FeeSet[];
};

/** The chosen sets, found by id; a set that is gone is absent, never replaced by another. */
export type Chosen = { tiers?: TierScheme; engagement?: EngagementSet; fees?: FeeSet };

let last: { tiers: string; engagement: string; fees: string; own: OwnSets; chosen: Chosen } | undefined;

/** The sets of a choice. Whole lists are scored by one, so the last answer is kept. */
export function chosenSets({ tiers, engagement, fees }: Benchmarks, own: OwnSets = NOTHING): Chosen {
  if (last?.tiers === tiers && last.engagement === engagement && last.fees === fees && last.own === own) {
    return last.chosen;
  }
  const chosen = found({ tiers, engagement, fees }, own);
  last = { tiers, engagement, fees, own, chosen };
  return chosen;
}

const NOTHING: OwnSets = {};

function found(benchmarks: Pick<Benchmarks, 'tiers' | 'engagement' | 'fees'>, own: OwnSets): Chosen {
  const tiers = byId(benchmarks.tiers, own.tiers) ?? byId(benchmarks.tiers, TIER_SCHEMES);
  const engagement =
    byId(benchmarks.engagement, own.engagement) ??
    byId(benchmarks.engagement, ENGAGEMENT_SETS) ??
    byId(benchmarks.engagement, BRAND_SETS);
  const fees = byId(benchmarks.fees, own.fees) ?? byId(benchmarks.fees, FEE_SETS);
  return { ...(tiers && { tiers }), ...(engagement && { engagement }), ...(fees && { fees }) };
}

function byId<T extends { id: string }>(id: string, sets: readonly T[] | undefined): T | undefined {
  return sets?.find((set) => set.id === id);
}
