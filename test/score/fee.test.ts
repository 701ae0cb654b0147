import { describe, expect, it } from 'vitest';
import type { Benchmarks, Fee } from '../../lib/model/evaluation';
import type { Quote } from '../../lib/model/own';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { calibrate, leaveOneOut } from '../../lib/score/calibrate';
import { evaluate } from '../../lib/score/evaluate';
import { dealFactor, logSpread } from '../../lib/score/market';
import { judgeQuote } from '../../lib/score/quote';
import { recompute } from '../../lib/score/recompute';
import { invent, NOW, rounded } from './invent';
import { seeded } from './worlds';

const IG = 'instagram:giulia.prova';
const posts = [9, 12, 15, 18, 21].map((ageDays) => ({
  id: `p${ageDays}`,
  kind: 'reel' as const,
  likes: 380,
  comments: 20,
  views: 10_000,
  ageDays,
}));

function feeOf(
  followers: Parameters<typeof invent>[1]['followers'],
  more: Partial<Benchmarks> = {},
  quotes: Quote[] = [],
): Fee {
  const creator = invent(IG, { ...(followers !== undefined && { followers }) }, posts);
  const { fee } = evaluate(creator, { ...DEFAULT_BENCHMARKS, ...more }, NOW, { quotes });
  if (!fee.known) throw new Error(JSON.stringify(fee));
  return fee.value;
}

const method = (fee: Fee, name: string) => fee.methods.find((one) => one.method === name);

describe('the estimate', () => {
  it('DeRev’s verified range first, the curve second, never one number', () => {
    const fee = feeOf(20_000);
    expect(fee).toMatchObject({ method: 'feeTable', low: 500, high: 1500, currency: 'EUR', format: 'post' });
    const middle = 1217 * 0.2 ** 0.76;
    expect(method(fee, 'feeCurve')?.low).toBeCloseTo(middle / 2, 6);
    expect(method(fee, 'feeCurve')?.high).toBeCloseTo(middle * 2, 6);
    expect(fee.market?.low).toBeCloseTo(Math.sqrt(500 * 1500) / 4.7, 6);
    for (const one of fee.methods) expect(one.low).toBeLessThan(one.high);
  });

  it('a size on a bound is priced by the next row', () => {
    expect(feeOf(49_999)).toMatchObject({ low: 500, high: 1500 });
    expect(feeOf(50_000)).toMatchObject({ low: 1500, high: 5000 });
  });

  it('the curve where DeRev has no verified range', () => {
    const fee = feeOf(500_000);
    const middle = 1217 * 5 ** 0.76;
    expect(fee.method).toBe('feeCurve');
    expect(fee.low).toBeCloseTo(middle / 2, 6);
    expect(fee.market?.high).toBeCloseTo(middle * 4.7, 6);
  });

  it('shows four and more methods side by side, and what they have in common', () => {
    const fee = feeOf(20_000);
    expect(fee.methods.map((one) => one.method)).toEqual([
      'feeTable',
      'feeCurve',
      'feeByViews',
      'feeByEngagement',
      'feeBySize',
    ]);
    expect(fee.overlap).toBe('none');
    const views = method(fee, 'feeByViews');
    expect(views?.low).toBeCloseTo((5 * 10) / 1.0411, 6);
    expect(views?.high).toBeCloseTo((15 * 10) / 1.0411, 6);
    expect(views?.because.notes).toEqual(expect.arrayContaining(['converted', 'rateOld']));
  });

  it('without a rate of exchange, dollars stay dollars and are not compared with euros', () => {
    const { exchange: _, ...plain } = DEFAULT_BENCHMARKS;
    const { fee } = evaluate(invent(IG, { followers: 20_000 }, posts), plain, NOW);
    if (!fee.known) throw new Error('not known');
    expect(method(fee.value, 'feeByViews')).toMatchObject({ low: 50, high: 150, currency: 'USD' });
    expect(fee.value.overlap).toEqual({ low: 500, high: expect.closeTo(1217 * 0.2 ** 0.76 * 2, 6) });
  });

  it.each([
    ['seed000', 20_000, { low: 1000, high: 5000, currency: 'USD' }],
    ['seed001', 7_000, { low: 0, high: 1500, currency: 'EUR' }],
    ['seed001', 400_000, { low: 3000, high: 12_000, currency: 'EUR' }],
    ['seed001', 2_000_000, { low: 50_000, high: 50_000, atLeast: true }],
    ['kolsquare-2025', 50_000, { low: 155, high: 1900 }],
  ])('set %s at %s followers', (fees, followers, expected) => {
    const { exchange: _, ...plain } = DEFAULT_BENCHMARKS;
    const { fee } = evaluate(invent(IG, { followers }), { ...plain, fees }, NOW);
    expect(fee).toMatchObject({ known: true, value: expected });
  });

  it('a size that the list does not name has no price, and no other list steps in', () => {
    const { fee } = evaluate(invent(IG, { followers: 50_000 }), { ...DEFAULT_BENCHMARKS, fees: 'seed001' }, NOW);
    expect(fee).toEqual({ known: false, needs: [], why: 'noPrice' });
  });

  it('a published average becomes a range', () => {
    const { low, high } = feeOf(20_000, { fees: 'izea-2022', currency: 'USD' });
    expect(low).toBeCloseTo(1674 / 1.6, 6);
    expect(high).toBeCloseTo(1674 * 1.6, 6);
  });

  it('a list’s own price for the format, else a factor on the usual one', () => {
    const story = feeOf(50_000, { fees: 'kolsquare-2025', formats: { instagram: 'story' } });
    expect(story).toMatchObject({ low: 90, high: 1400, format: 'story' });
    const reel = feeOf(50_000, { fees: 'kolsquare-2025', formats: { instagram: 'reel' } });
    expect(reel).toMatchObject({ low: 155, high: 1900 * 1.5, format: 'reel' });
    expect(feeOf(50_000, { formats: { instagram: 'dedicated' } }).format).toBe('post');
  });

  it('followers rounded across two sizes take both ranges', () => {
    expect(feeOf(rounded(49_500, 50_500, '50K'))).toMatchObject({ low: 500, high: 5000 });
  });

  it('engagement moves the price only where it was asked for, and within limits', () => {
    const still = method(feeOf(20_000), 'feeCurve');
    const moved = method(feeOf(20_000, { engagementMovesFees: true }), 'feeCurve');
    expect(still && moved && moved.high / still.high).toBeCloseTo((0.02 / Math.sqrt(0.0084 * 0.0111)) ** 0.25, 9);
    expect(moved?.because.notes).toContain('engagementAssumption');
  });

  it('the market factor is what Lumanu’s payments come to', () => {
    expect(dealFactor(logSpread(2300, 800), 0.56)).toBeCloseTo(4.7, 1);
  });
});

describe('a quote', () => {
  const creator = invent(IG, { followers: 20_000 }, posts);
  const judge = (amount: number, currency: 'EUR' | 'USD' = 'EUR') =>
    judgeQuote(creator, { amount, currency, format: 'post' }, DEFAULT_BENCHMARKS, NOW);

  it('is held against list, market, views and engagements', () => {
    const judged = judge(400);
    expect(judged).toMatchObject({ list: 'below', market: 'within' });
    expect(judged.perThousand?.price).toBeCloseTo(40, 9);
    expect(judged.perThousand?.place).toBe('above');
    expect(judged.perEngagement?.price).toBeCloseTo(1, 9);
    expect(judge(900)).toMatchObject({ list: 'within' });
    expect(judge(9000)).toMatchObject({ list: 'above', market: 'above' });
  });

  it('in dollars is held against dollars', () => {
    const judged = judge(100, 'USD');
    expect(judged.perThousand).toMatchObject({ price: 10, place: 'within', range: { low: 5, high: 15 } });
  });

  it('recomputes from its proof, and says nothing of views that nobody saw', () => {
    const judged = judge(400);
    expect(recompute(JSON.parse(JSON.stringify(judged.because)))).toEqual({
      perThousand: judged.perThousand?.price,
      perEngagement: judged.perEngagement?.price,
    });
    const blind = judgeQuote(
      invent(IG, { followers: 20_000 }),
      { amount: 400, currency: 'EUR', format: 'post' },
      DEFAULT_BENCHMARKS,
      NOW,
    );
    expect(blind.perThousand).toBeUndefined();
    expect(blind.perEngagement).toBeUndefined();
  });
});

describe('own past fees', () => {
  const quote = (amount: number, followers = 20_000): Quote => ({
    platform: 'instagram',
    followers,
    format: 'post',
    amount,
    currency: 'EUR',
  });
  const list = Math.sqrt(500 * 1500);

  it('pull the estimate from the list towards what was paid, the more the more there are', () => {
    const middle = (quotes: Quote[]) => {
      const fee = feeOf(20_000, {}, quotes);
      return Math.sqrt(fee.low * fee.high);
    };
    const one = middle([quote(200)]);
    const many = middle(Array.from({ length: 20 }, () => quote(200)));
    expect(one).toBeLessThan(list);
    expect(many).toBeLessThan(one);
    expect(many).toBeGreaterThan(200);
    expect(many).toBeLessThan(260);
    expect(feeOf(20_000, {}, [quote(200)]).method).toBe('feeOwnQuotes');
  });

  it('of another platform, currency or format of nobody’s list change nothing', () => {
    const other: Quote[] = [
      { ...quote(1), platform: 'tiktok', format: 'video' },
      { ...quote(1), format: 'dedicated' },
      quote(0),
    ];
    expect(feeOf(20_000, {}, other)).toEqual(feeOf(20_000));
  });

  it('show the error that they would have had on each other', () => {
    const fee = feeOf(20_000, {}, [quote(200), quote(220), quote(180), quote(240)]);
    const proof = method(fee, 'feeOwnQuotes')?.because;
    const error = proof?.inputs.find(({ id }) => id === 'ownError')?.value;
    expect(error).toBeGreaterThan(1);
    expect(error).toBeLessThan(list / 200);
    expect(proof && recompute(proof)).toMatchObject({ low: fee.low, high: fee.high });
  });

  it('learn: fees at half the list, left out in turn, are missed less than by the list', () => {
    const random = seeded(5);
    const residuals = Array.from({ length: 17 }, () => ({
      tier: 'micro',
      log: Math.log(0.5) + 0.5 * (random() - 0.5),
    }));
    const left = leaveOneOut(residuals);
    console.log(
      `own fees, 17 at half the list: left-out error ×${left?.error.toFixed(2)}, list alone ×${left?.list.toFixed(2)}`,
    );
    expect(left?.error).toBeLessThan(1.35);
    expect(left?.list).toBeGreaterThan(1.8);
    expect(calibrate([], 'micro')).toBeUndefined();
    expect(leaveOneOut(residuals.slice(0, 1))).toBeUndefined();
  });

  it('a size group learns from its own fees first, from the platform’s after', () => {
    const residuals = [
      ...Array.from({ length: 8 }, () => ({ tier: 'nano', log: Math.log(2) })),
      ...Array.from({ length: 8 }, () => ({ tier: 'micro', log: Math.log(0.5) })),
    ];
    const factor = (tier: string) => calibrate(residuals, tier)?.factor ?? Number.NaN;
    expect(factor('nano')).toBeGreaterThan(1.4);
    expect(factor('micro')).toBeLessThan(0.7);
    expect(factor('macro')).toBeCloseTo(1, 6);
  });
});
