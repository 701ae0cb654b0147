import type { Benchmarks } from '../../model/evaluation';
import { FEE_SETS } from './fees';
import { BRAND_SETS, MEASURED_SETS } from './measured';
import { modash, modash2023 } from './modash';
import { NAMED_SETS } from './named';
import type { EngagementSet, FeeSet, TierScheme } from './set';
import { TIER_SCHEMES } from './tiers';

/** Every engagement set that grades creators; the first is the default. */
export const ENGAGEMENT_SETS: readonly EngagementSet[] = [modash, modash2023, ...NAMED_SETS, ...MEASURED_SETS];

/** Tiers of four names, Modash's bands by each platform's own denominator, European fees in euros. */
export const DEFAULT_BENCHMARKS: Benchmarks = { tiers: 'four', engagement: 'modash', fees: 'eu', currency: 'EUR' };

/** Sets that a person brought along, beside the shipped ones. */
export type OwnSets = {
  tiers?: readonly TierScheme[];
  engagement?: readonly EngagementSet[];
  fees?: readonly FeeSet[];
};

/** The chosen sets, found by id; a set that is gone is absent, never replaced by another. */
export type Chosen = { tiers?: TierScheme; engagement?: EngagementSet; fees?: FeeSet };

export function chosenSets(benchmarks: Benchmarks, own: OwnSets = {}): Chosen {
  const find = <T extends { id: string }>(id: string, ...lists: readonly (readonly T[] | undefined)[]) =>
    lists.flatMap((list) => list ?? []).find((set) => set.id === id);
  const tiers = find(benchmarks.tiers, own.tiers, TIER_SCHEMES);
  const engagement = find(benchmarks.engagement, own.engagement, ENGAGEMENT_SETS, BRAND_SETS);
  const fees = find(benchmarks.fees, own.fees, FEE_SETS);
  return { ...(tiers && { tiers }), ...(engagement && { engagement }), ...(fees && { fees }) };
}
