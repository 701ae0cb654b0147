import { describe, expect, it } from 'vitest';
import {
  breakEvenOrders,
  costPerGiftedPost,
  creatorsFor,
  expectedInteractions,
  hybridIndifference,
  perThousand,
  returnOn,
  unitCost,
} from '../../lib/score/campaign';
import { disclosuresIn } from '../../lib/score/disclosure';
import { inScopeSpain2024, isRelevantItaly2025 } from '../../lib/score/legal';

// The examples of scoring.md section 8.
describe('campaign arithmetic', () => {
  it('unit cost and how many creators it pays', () => {
    const each = unitCost({ fee: 112, pieces: 1, product: 30, shipping: 0, coordination: 40 });
    expect(each).toBe(182);
    expect(creatorsFor(10_000, { low: each, high: each })).toEqual({ fewest: 54, most: 54 });
  });

  it('interactions, price a thousand, return', () => {
    expect(Math.round(expectedInteractions(7_500, 0.0271))).toBe(203);
    expect(perThousand(4_000, 300_000)).toBeCloseTo(13.33, 2);
    expect(returnOn(10_000, 5.78).roi).toBeCloseTo(4.78, 9);
  });

  it('break-even, gifting, hybrid', () => {
    expect(Math.ceil(breakEvenOrders(9_828, { value: 60, margin: 0.5, commission: 6 }) ?? Number.NaN)).toBe(410);
    expect(breakEvenOrders(100, { value: 10, margin: 0.5, commission: 6 })).toBeUndefined();
    expect(costPerGiftedPost(48, 0.4)).toBeCloseTo(120, 9);
    expect(hybridIndifference(500, 200, 0.1, 60)).toBeCloseTo(50, 9);
  });
});

describe('labels in a caption', () => {
  const first = (caption: string, country: 'IT' | 'FR' | 'DE' | 'GB' = 'IT') => disclosuresIn(caption, country)[0];

  it.each([
    ['Pubblicità. Oggi vi racconto…', { kind: 'paid', place: 'start', sufficient: true }],
    ['In collaborazione con @marca, una ricetta', { kind: 'paid', place: 'start', sufficient: true }],
    ['Una ricetta, in collaborazione con @marca', { kind: 'paid', place: 'later', sufficient: false }],
    ['#PUBBLICITÀ nuova crema', { kind: 'paid', place: 'first three hashtags', sufficient: true }],
    ['nuova crema #a #b #c #pubblicità', { kind: 'paid', place: 'later', sufficient: false }],
    ['nuova crema #adv', { kind: 'paid', sufficient: false }],
    ['nuova crema #marca #adv', { kind: 'paid', sufficient: true }],
    ['#giftedbymarca grazie', { kind: 'gifted', sufficient: false }],
    ['Prodotto fornito da Marca', { kind: 'gifted', sufficient: true }],
    ['nel profilo il link affiliato', { kind: 'affiliate', sufficient: false }],
  ])('%s', (caption, expected) => {
    expect(first(caption)).toMatchObject(expected);
  });

  it.each(['#advice for #adventure', 'la mia collaborazione', 'pubblicitario', '#sponsoredby', 'un regalo per voi'])(
    '%s: no label',
    (caption) => {
      expect(disclosuresIn(caption, 'IT')).toEqual([]);
    },
  );

  it('each country by its own rules', () => {
    expect(first('Collaboration commerciale avec Marque', 'FR')).toMatchObject({ sufficient: true });
    expect(first('Mein Look #ad', 'DE')).toMatchObject({ sufficient: false, source: 'OLG Celle, 2017' });
    expect(first('#iworkwithbrand', 'GB')).toMatchObject({ sufficient: false });
    expect(first('Mein Look #ad', 'FR')).toBeUndefined();
  });
});

describe('legal thresholds', () => {
  it('Italy 2025: one site is enough, a sum is not', () => {
    expect(isRelevantItaly2025({ followersBySite: [499_999, 499_999], monthlyViewsBySite: [] })).toBe(false);
    expect(isRelevantItaly2025({ followersBySite: [], monthlyViewsBySite: [10, 1_000_000] })).toBe(true);
  });

  it('Spain 2024: income and reach and videos', () => {
    const facts = { income: 300_000, mostOnOneSite: 10, followersAll: 2_000_000, videos: 24 };
    expect(inScopeSpain2024(facts)).toBe(true);
    expect(inScopeSpain2024({ ...facts, videos: 23 })).toBe(false);
    expect(inScopeSpain2024({ ...facts, income: 299_999 })).toBe(false);
  });
});
