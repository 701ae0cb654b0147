import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quote } from '../../lib/model/own';
import { PLATFORMS } from '../../lib/model/platform';
import { evaluate } from '../../lib/score/evaluate';
import { PLATFORM_RULES } from '../../lib/score/platforms';
import { judgeQuote } from '../../lib/score/quote';
import { recompute } from '../../lib/score/recompute';
import { NOW } from './invent';
import { benchmarks, creators } from './random-creators';

const fees: fc.Arbitrary<Quote[]> = fc.array(
  fc.constantFrom(...PLATFORMS).chain((platform) =>
    fc.record({
      platform: fc.constant(platform),
      followers: fc.integer({ min: 1, max: 5_000_000 }),
      format: fc.constantFrom(...PLATFORM_RULES[platform].formats),
      amount: fc.integer({ min: 1, max: 50_000 }),
      currency: fc.constantFrom('EUR' as const, 'USD' as const),
    }),
  ),
  { maxLength: 30 },
);

it('an estimate moved by own fees, and a quote, come out of their proofs again', () => {
  const seen = { own: 0, quote: 0 };
  fc.assert(
    fc.property(creators, benchmarks, fees, fc.integer({ min: 1, max: 100_000 }), (creator, chosen, quotes, amount) => {
      const { fee } = evaluate(creator, chosen, NOW, { quotes });
      const own = fee.known ? fee.value.methods.find(({ method }) => method === 'feeOwnQuotes') : undefined;
      if (own) {
        seen.own++;
        expect(recompute(JSON.parse(JSON.stringify(own.because)))).toMatchObject({ low: own.low, high: own.high });
      }
      const { format } = PLATFORM_RULES[creator.platform];
      const judged = judgeQuote(creator, { amount, currency: 'EUR', format }, chosen, NOW, { quotes });
      const again = recompute(JSON.parse(JSON.stringify(judged.because)));
      expect(again.perThousand).toBe(judged.perThousand?.price);
      expect(again.perEngagement).toBe(judged.perEngagement?.price);
      if (judged.perThousand) seen.quote++;
    }),
    { numRuns: 300, seed: 9 },
  );
  console.log('moved by own fees:', seen.own, 'quotes with a price of views:', seen.quote);
  expect(Math.min(seen.own, seen.quote)).toBeGreaterThan(30);
});

it('thousands of past fees are learnt from once, not for every creator', () => {
  const [creator] = fc.sample(creators, { numRuns: 1, seed: 4 });
  const [chosen] = fc.sample(benchmarks, { numRuns: 1, seed: 4 });
  if (!creator || !chosen) throw new Error('nothing sampled');
  const quotes = Array.from(
    { length: 5_000 },
    (_, at): Quote => ({
      platform: creator.platform,
      followers: 1_000 + at * 97,
      format: PLATFORM_RULES[creator.platform].format,
      amount: 100 + (at % 700),
      currency: 'EUR',
    }),
  );
  let reads = 0;
  const watched = new Proxy(quotes, {
    get(all, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
      return Reflect.get(all, name);
    },
  });
  const readBy = (times: number) => {
    const before = reads;
    for (let run = 0; run < times; run++) evaluate(creator, chosen, NOW, { quotes: watched });
    return reads - before;
  };
  expect(readBy(1)).toBeGreaterThanOrEqual(quotes.length);
  expect(readBy(100)).toBe(0);
});
