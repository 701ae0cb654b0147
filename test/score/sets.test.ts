import { describe, expect, it } from 'vitest';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { BRAND_SETS } from '../../lib/score/benchmarks/measured';
import { DEFAULT_BENCHMARKS, ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import { evaluate } from '../../lib/score/evaluate';
import { bandOf, rowFor } from '../../lib/score/grade';
import { isOld } from '../../lib/score/verdict';
import { DAY, invent, NOW, rounded } from './invent';

const tables = [...ENGAGEMENT_SETS, ...BRAND_SETS].flatMap((set) => set.tables);
const sources = [
  ...TIER_SCHEMES.map(({ source }) => source),
  ...tables.map(({ source }) => source),
  ...FEE_SETS.flatMap((set) => set.tables.map(({ source }) => source)),
];

describe('every shipped set', () => {
  it('names its source and year; none is from memory', () => {
    for (const source of sources) {
      expect(source.name.length, source.id).toBeGreaterThan(2);
      expect(source.year, source.id).toMatch(/\d{4}|undated/);
      expect(['V', 'D', 'E'], source.id).toContain(source.status);
    }
  });

  it('has sizes that do not overlap, cuts that rise, and a band more than cuts', () => {
    for (const { id, rows } of tables) {
      for (const [index, row] of rows.entries()) {
        expect(row.from, id).toBeLessThan(row.below);
        if (rows[index - 1]) expect(rows[index - 1]?.below, id).toBeLessThanOrEqual(row.from);
        expect(
          [...row.cuts].sort((a, b) => a - b),
          id,
        ).toEqual(row.cuts);
        expect(row.bands.length, id).toBe(row.cuts.length + 1);
      }
    }
  });

  it('has an id of its own', () => {
    for (const sets of [TIER_SCHEMES, ENGAGEMENT_SETS, FEE_SETS]) {
      expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
    }
  });

  it('has prices whose low end is not above the high one', () => {
    const rows = FEE_SETS.flatMap((set) => set.tables.flatMap((table) => table.rows));
    expect(rows.length).toBeGreaterThan(100);
    for (const { low, high } of rows)
      if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
  });
});

describe('boundaries are half open', () => {
  it('a rate on a cut is in the upper band, a size on a bound in the next row', () => {
    const table = tables.find(({ id }) => id === 'modash-ig');
    const row = table && rowFor(table, 10_000);
    expect(row).toMatchObject({ from: 10_000, below: 50_000 });
    expect(row && [bandOf(row, 0.0039), bandOf(row, 0.00389), bandOf(row, 0.0261)]).toEqual([
      'Below average',
      'Low',
      'High',
    ]);
  });
});

describe('an old set', () => {
  it('warns after twelve months, by the moment that counts as now', () => {
    const source = { id: 'x', name: 'X', year: '2025', asOf: '2025-11', status: 'V' } as const;
    expect(isOld(source, Date.UTC(2026, 10, 1))).toBe(false);
    expect(isOld(source, Date.UTC(2027, 0, 1))).toBe(true);
    expect(isOld({ ...source, asOf: '2019-01' }, NOW)).toBe(true);
  });

  it('says so in the proof', () => {
    const creator = invent('instagram:prova', { followers: 20_000 });
    const notes = (now: number) => {
      const { fee } = evaluate(creator, DEFAULT_BENCHMARKS, now);
      return fee.known ? fee.because.notes : [];
    };
    expect(notes(NOW)).not.toContain('setOld');
    expect(notes(NOW + 400 * DAY)).toContain('setOld');
  });
});

describe('tiers', () => {
  const tier = (
    followers: Parameters<typeof invent>[1]['followers'],
    tiers = 'four',
    platform = 'instagram' as const,
  ) =>
    evaluate(
      invent(`${platform}:prova`, { ...(followers !== undefined && { followers }) }),
      { ...DEFAULT_BENCHMARKS, tiers },
      NOW,
    ).tier;

  it.each([
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [1_000_000, 'mega'],
  ])('%s followers: %s', (followers, name) => {
    expect(tier(followers)).toMatchObject({ known: true, value: { name } });
  });

  it('names both where the rounding reaches over a boundary, and one where it ends at it', () => {
    expect(tier(rounded(9_950, 10_050, '10K'))).toMatchObject({ value: { name: 'nano', or: 'micro' } });
    const below = tier(rounded(9_900, 10_000, '9.9K'));
    expect(below.known && below.value).toEqual({ name: 'nano', followers: rounded(9_900, 10_000, '9.9K') });
  });

  it('says why a scheme has no name', () => {
    expect(tier(600, 'seed001')).toMatchObject({ known: false, why: 'belowSmallestTier' });
    expect(tier(50_000, 'seed001')).toMatchObject({ known: false, why: 'tierNotNamed' });
    expect(tier(50_000, 'buzzguru')).toMatchObject({ known: false, why: 'setNotForThisSite' });
    expect(tier(50_000, 'gone')).toMatchObject({ known: false, why: 'noSuchSet' });
    expect(tier(undefined)).toEqual({ known: false, needs: ['followers'] });
  });
});
