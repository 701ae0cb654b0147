import { describe, expect, it } from 'vitest';
import { exactCount } from '../../lib/model/count';
import { type History, pointsOf, since, withPoints } from '../../lib/store/history';
import { DAY, look, NOON, read } from './looks';

const first = Math.floor(NOON / DAY);
const at = (days: number, low: number, high = low + 1, hours = 0) =>
  look({
    seenAt: NOON + days * DAY + hours * 3_600_000,
    readings: { followers: read({ low, high, text: String(low) }) },
  });

describe('the course of a number', () => {
  it('has one point a day, in order, also when the looks come out of order', () => {
    const history = withPoints(withPoints({}, [at(2, 30), at(0, 10)]), [at(1, 20), at(5, 5)]);
    expect(pointsOf(history, 'followers')).toEqual([
      { day: first, low: 10, high: 11 },
      { day: first + 1, low: 20, high: 21 },
      { day: first + 2, low: 30, high: 31 },
      { day: first + 5, low: 5, high: 6 },
    ]);
  });

  it('takes the last number shown on a day', () => {
    expect(pointsOf(withPoints(withPoints({}, [at(0, 10)]), [at(0, 20, 21, 2)]), 'followers')).toMatchObject([
      { low: 20 },
    ]);
  });

  it('takes the narrower of two that can both be true', () => {
    const both = [at(0, 12_345), at(0, 12_300, 12_400, 1)];
    expect(pointsOf(withPoints({}, both), 'followers')).toEqual([{ day: first, low: 12_345, high: 12_346 }]);
  });

  it('lets a sent number narrow the shown one, never overrule it', () => {
    const sent = { ...at(0, 99_999, 100_000, 1), witness: 'sent' as const };
    expect(pointsOf(withPoints(withPoints({}, [at(0, 10)]), [sent]), 'followers')).toMatchObject([{ low: 10 }]);
  });

  it('is not touched by posts, nor by looks that could not read it', () => {
    const unread = look({ readings: { followers: { status: 'hidden', by: 'test' } } });
    expect(withPoints({}, [unread, look({ post: 'A1' })])).toEqual({});
  });

  it('keeps an open end open', () => {
    const history = structuredClone(withPoints({}, [at(0, 10, Number.POSITIVE_INFINITY), at(1, 12)]));
    expect(pointsOf(history, 'followers')).toEqual([
      { day: first, low: 10, high: Number.POSITIVE_INFINITY },
      { day: first + 1, low: 12, high: 13 },
    ]);
  });

  it('forgets the days before an instant', () => {
    const history = withPoints({}, [at(0, 10), at(1, 20), at(2, 30)]);
    expect(pointsOf(since(history, NOON + DAY), 'followers')).toEqual([{ day: first + 2, low: 30, high: 31 }]);
    expect(since(history, NOON + 9 * DAY)).toEqual({});
  });

  it('takes few bytes a year: four courses, daily', () => {
    let history: History = {};
    for (let day = 0; day < 365; day++) {
      const count = (base: number) => read(exactCount(base + day * 37));
      const readings = { followers: count(1e6), following: count(500), postCount: count(900), likesTotal: count(5e7) };
      history = withPoints(history, [look({ seenAt: NOON + day * DAY, readings })]);
    }
    expect(JSON.stringify(history).length).toBeLessThan(365 * 4 * 8);
  });
});
