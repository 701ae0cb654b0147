import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Evaluation, Explanation } from '../../lib/model/evaluation';
import { evaluate } from '../../lib/score/evaluate';
import { recompute } from '../../lib/score/recompute';
import { NOW } from './invent';
import { benchmarks, creators } from './random-creators';

type Shown = { because: Explanation; numbers: Record<string, number> };

/** Every number of an evaluation that anybody is shown, beside the proof that stands for it. */
function shown({ tier, engagement, fee, viewRate, lifetimeLikes, ...rest }: Evaluation): Shown[] {
  const all: Shown[] = [];
  const add = (because: Explanation, numbers: Record<string, number | undefined>) =>
    all.push({
      because,
      numbers: Object.fromEntries(
        Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== undefined),
      ),
    });
  if (tier.known) add(tier.because, { inside: 1 });
  if (engagement.known) {
    const { rate, interval, percentile } = engagement.value;
    add(engagement.because, { rate, ...interval, percentile });
  }
  for (const verdict of [viewRate, lifetimeLikes]) {
    if (verdict.known) add(verdict.because, { rate: verdict.value.rate, ...verdict.value.interval });
  }
  if (fee.known) {
    const { low, high, market } = fee.value;
    add(fee.because, { low, high, marketLow: market?.low, marketHigh: market?.high });
    for (const method of fee.value.methods) add(method.because, { low: method.low, high: method.high });
  }
  const { definitions, rhythm, consistency, sponsored } = rest;
  if (definitions.known) {
    const rates = definitions.value.flatMap((row) => ('rate' in row ? [[row.id, row.rate] as const] : []));
    add(definitions.because, Object.fromEntries(rates));
  }
  if (rhythm.known) add(rhythm.because, { perWeek: rhythm.value.perWeek, daysSinceLast: rhythm.value.daysSinceLast });
  if (consistency.known) {
    add(consistency.because, { spread: consistency.value.spread, bestShare: consistency.value.bestShare });
  }
  if (sponsored.known) add(sponsored.because, { ratio: sponsored.value.ratio, rate: sponsored.value.rate });
  return all;
}

it('every shown number comes out of its proof again, even after the proof has been a message', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(creators, benchmarks, (creator, chosen) => {
      for (const { because, numbers } of shown(evaluate(creator, chosen, NOW))) {
        const again = recompute(JSON.parse(JSON.stringify(because)));
        seen.set(because.formula, (seen.get(because.formula) ?? 0) + 1);
        for (const [name, value] of Object.entries(numbers)) {
          expect(Number.isFinite(value), `${because.formula}.${name} is ${value}`).toBe(true);
          expect(again[name], `${because.formula}.${name}`).toBe(value);
        }
      }
    }),
    { numRuns: 600, seed: 6 },
  );
  console.log('proofs recomputed:', Object.fromEntries(seen));
  for (const formula of [
    'engagementByFollowers',
    'engagementByViews',
    'feeTable',
    'feeCurve',
    'feeByViews',
    'viewRate',
  ]) {
    expect(seen.get(formula), formula).toBeGreaterThan(20);
  }
}, 120_000);

it('a changed input changes the number: the proof is what is reckoned with', () => {
  fc.assert(
    fc.property(creators, benchmarks, (creator, chosen) => {
      const { engagement } = evaluate(creator, chosen, NOW);
      if (!engagement.known || engagement.value.rate === 0) return;
      const used = engagement.because.used.map((post) => ({
        ...post,
        likes: { low: 10 ** 9, high: 10 ** 9 + 1, text: '' },
      }));
      expect(recompute({ ...engagement.because, used }).rate).not.toBe(engagement.value.rate);
    }),
    { numRuns: 200, seed: 7 },
  );
});

it('nothing is reckoned from a missing input: without its facts a verdict says what it needs', () => {
  fc.assert(
    fc.property(creators, benchmarks, (creator, chosen) => {
      const { followers: _, ...facts } = creator.facts;
      const blind = evaluate({ ...creator, facts }, chosen, NOW);
      expect(blind.tier.known).toBe(false);
      expect(blind.fee.known).toBe(false);
      expect(blind.viewRate.known).toBe(false);
      if (blind.engagement.known) expect(blind.engagement.value.denominator).toBe('views');
      const { engagement, viewRate, consistency } = evaluate({ ...creator, posts: [] }, chosen, NOW);
      expect([engagement.known, viewRate.known, consistency.known]).toEqual([false, false, false]);
    }),
    { numRuns: 200, seed: 8 },
  );
});
