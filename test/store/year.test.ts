import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../lib/store/dossier';
import { pointsOf } from '../../lib/store/history';
import { DAY, remembered, visit } from '../../scripts/bench-store/made';

const NOW = Date.UTC(2026, 10, 22, 9);
const DAYS = 365;

describe('a year of daily visits leaves', () => {
  const [row] = remembered(1, DAYS, NOW);
  if (!row) throw new Error('nothing is remembered');
  const { observations, history, firstSeenAt, lastSeenAt } = dossierOf(row);

  it('one number a day and course, the exact one where both witnesses gave one', () => {
    const days = Array.from({ length: DAYS }, (_, at) => Math.floor(NOW / DAY) - DAYS + 1 + at);
    for (const course of ['followers', 'following', 'postCount'] as const) {
      const points = pointsOf(history, course);
      expect(points.map(({ day }) => day)).toEqual(days);
      expect(points.every(({ low, high }) => high === low + 1)).toBe(true);
    }
  });

  it('of the creator the last visit alone, and the dates of the first and the last', () => {
    const about = observations.filter(({ post }) => post === undefined);
    expect(about).toEqual(visit('instagram:creator.000000', 0, NOW).filter(({ post }) => post === undefined));
    expect([firstSeenAt, lastSeenAt]).toEqual([NOW - (DAYS - 1) * DAY, NOW]);
  });

  it('of each post the last look of each witness, of 150 in all', () => {
    const posts = observations.filter(({ post }) => post !== undefined);
    expect(posts).toHaveLength(150);
    expect(new Set(posts.map(({ post, witness }) => `${post} ${witness}`)).size).toBe(150);
    expect(new Set(posts.map(({ post }) => post)).size).toBe(75);
  });

  it('less than 35 kB', () => expect(JSON.stringify(row).length).toBeLessThan(35_000));
});
