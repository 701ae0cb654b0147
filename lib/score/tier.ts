import { isExact, midpoint } from '../model/count';
import type { Explanation, Tier, Verdict } from '../model/evaluation';
import type { Site, TierRow, TierScheme } from './benchmarks/set';
import {
  countInput,
  inputValue,
  inputValues,
  isOld,
  type Judge,
  most,
  notes,
  proof,
  type Question,
  sizeInputs,
  unknown,
} from './verdict';

export const tier: Judge<'tier'> = { judge: judgeTier, formulas: { tier: numbersOf } };

/** The row of a scheme that holds a number of followers; half open, so that exactly 10,000 is micro. */
export function tierRow(scheme: TierScheme, site: Site, followers: number): TierRow | undefined {
  return scheme.rows[site]?.find(({ from, below }) => from <= followers && followers < below);
}

function judgeTier({ creator, sets, now }: Question): Verdict<Tier> {
  const followers = creator.facts.followers;
  const scheme = sets.tiers;
  if (!scheme) return unknown([], { why: 'noSuchSet' });
  const rows = scheme.rows[creator.platform];
  if (!rows) return unknown([], { why: 'setNotForThisSite' });
  if (!followers) return unknown(['followers']);
  const count = followers.value;
  const least = tierRow(scheme, creator.platform, count.low);
  const greatest = tierRow(scheme, creator.platform, isExact(count) ? count.low : most(count));
  const row = least ?? greatest;
  if (!row) {
    const below = rows.every(({ from }) => midpoint(count) < from);
    return unknown([], { why: below ? 'belowSmallestTier' : 'tierNotNamed' });
  }
  const or = greatest && greatest.name !== row.name ? greatest.name : undefined;
  return {
    known: true,
    value: { name: row.name, ...(or && { or }), followers: count },
    because: proof({
      formula: 'tier',
      inputs: [countInput('followers', followers), ...sizeInputs(row)],
      sources: [scheme.source],
      notes: notes(
        ['tierStraddles', or !== undefined],
        ['tierMayBeBelow', !least || !greatest],
        ['setOld', isOld(scheme.source, now)],
      ),
    }),
  };
}

/** The followers, and whether they lie between the tier's bounds (1) or not (0). */
function numbersOf(because: Explanation) {
  const followers = inputValue(because, 'followers');
  const below = inputValues(because, 'tierBelow').every((end) => followers < end);
  return { followers, inside: inputValue(because, 'tierFrom') <= followers && below ? 1 : 0 };
}
