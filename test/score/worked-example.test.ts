import { describe, expect, it } from 'vitest';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';
import { recompute } from '../../lib/score/recompute';
import { DEFINITIONS } from '../../lib/score/vendors';
import { invent, NOW } from './invent';

// peers.md 2: one Instagram creator, 20,000 followers, twelve posts, two with hidden likes.
const LIKES = [520, 610, 480, 590, 1450, 640, 560, 2300, 600, 530, 'hidden', 'hidden'] as const;
const COMMENTS = [22, 31, 18, 25, 60, 28, 24, 95, 27, 21, 20, 26];
const VIEWS = [11_800, 13_900, 10_400, 12_900, 41_000, 14_800, 12_100, 68_000, 13_600, 11_700, 12_500, 13_100];

function worked(likes: readonly (number | 'hidden')[]) {
  const posts = likes.map((count, index) => ({
    id: `p${index}`,
    kind: 'reel' as const,
    likes: count,
    comments: COMMENTS[index] ?? Number.NaN,
    views: VIEWS[index] ?? Number.NaN,
    ageDays: 10 + index * 3,
  }));
  return evaluate(invent('instagram:esempio', { followers: 20_000 }, posts), DEFAULT_BENCHMARKS, NOW);
}

function percent(likes: readonly (number | 'hidden')[], definition: string): number {
  const { definitions } = worked(likes);
  const row = definitions.known ? definitions.value.find(({ id }) => id === definition) : undefined;
  if (!row || !('rate' in row)) throw new Error(`no rate under ${definition}`);
  return row.rate * 100;
}

describe('the worked example, to the second decimal', () => {
  it.each([
    ['hypeAuditor', 4.32],
    ['upfluence', 4.32],
    ['grin', 4.32],
    ['modashFollowers', 2.97],
    ['trnd', 2.97],
    ['vaglioFollowers', 3.11],
    ['modashViews', 3.94],
    ['vaglioViews', 4.61],
  ])('%s: %s %%', (definition, expected) => {
    // 595 ÷ 20,000 is 2.975 % and 621 ÷ 20,000 is 3.105 %: the half may round either way.
    expect(Math.abs(percent(LIKES, definition) - expected)).toBeLessThan(0.00501);
  });

  it('hidden likes read as 3 would give 3.62 %: the trap that is not stepped into', () => {
    const trapped = LIKES.map((count) => (count === 'hidden' ? 3 : count));
    expect(percent(trapped, 'hypeAuditor')).toBeCloseTo(3.62, 2);
    expect(percent(LIKES, 'hypeAuditor')).not.toBeCloseTo(3.62, 1);
  });

  it('shows ten posts used, two left out for hidden likes, and the interval round the rate', () => {
    const { engagement } = worked(LIKES);
    if (!engagement.known) throw new Error('not known');
    expect(engagement.value.posts).toBe(10);
    expect(engagement.because.leftOut.map(({ why }) => why)).toEqual(['likes hidden', 'likes hidden']);
    expect(engagement.value.rate).toBeCloseTo(0.03105, 10);
    expect(engagement.value.interval.low).toBeLessThan(0.03105);
    expect(engagement.value.interval.high).toBeGreaterThan(0.03105);
  });

  it('a definition whose numbers are not there says which it needs', () => {
    const { definitions } = worked(LIKES);
    const row = definitions.known ? definitions.value.find(({ id }) => id === 'creatorIq') : undefined;
    expect(row).toMatchObject({ vendor: 'CreatorIQ', needs: ['likes', 'comments', 'shares'] });
  });

  it('at least eight definitions of named vendors, each with its page, all from one proof', () => {
    const named = DEFINITIONS.filter(({ url }) => url !== undefined);
    expect(new Set(named.map(({ vendor }) => vendor)).size).toBeGreaterThanOrEqual(8);
    const { definitions } = worked(LIKES);
    if (!definitions.known) throw new Error('not known');
    const again = recompute(definitions.because);
    for (const row of definitions.value) if ('rate' in row) expect(again[row.id]).toBe(row.rate);
  });
});
