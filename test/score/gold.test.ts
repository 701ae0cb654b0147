import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Case } from './gold-answers';
import published from './published-cases.json';

const SHARED = new URL('../../../shared/domain/gold.json', import.meta.url);

function check({ area, input, expected, tolerance }: Case): void {
  const ask = ANSWERS[area];
  if (!ask) throw new Error(`no answer for the area ${area}`);
  const answer = ask(input as never);
  for (const [name, want] of Object.entries(expected)) {
    const got = answer[name];
    if (typeof tolerance === 'number' && Array.isArray(want)) {
      expect(got).toHaveLength(want.length);
      for (const [index, one] of want.entries()) near((got as number[])[index], one, tolerance);
    } else if (typeof tolerance === 'number' && typeof want === 'number') near(got, want, tolerance);
    else expect(got, name).toEqual(want);
  }
}

function near(got: unknown, want: number, tolerance: number): void {
  expect(got).toBeTypeOf('number');
  expect(Math.abs(Number(got) - want)).toBeLessThanOrEqual(tolerance + 1e-9 * Math.abs(want));
}

describe('published figures', () => {
  it.each(published as Case[])('$id $area: $source', check);

  it('can fail', () => {
    const [first] = published as Case[];
    expect(() => check({ ...(first as Case), expected: { interactions: 1201 } })).toThrow();
  });
});

const shared = existsSync(SHARED);
if (!shared) console.log('gold.json of the reference shelf is not there: its cases are skipped');
describe.skipIf(!shared)('gold.json of the reference shelf', () => {
  const cases: Case[] = shared
    ? (JSON.parse(readFileSync(SHARED, 'utf8')).cases ?? JSON.parse(readFileSync(SHARED, 'utf8')))
    : [];
  it.each(cases)('$id $area', check);
});
