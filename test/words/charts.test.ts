import { describe, expect, test } from 'vitest';
import { exactCount } from '../../lib/model/count';
import { followersChart, peerChart, postsChart } from '../../lib/words/charts';
import { dictionary } from './dictionary';
import { postsWith, viewOf } from './views';

const en = dictionary('en');
const it = dictionary('it');
const LIKES = [620, 600, 640, 655, 590, 610, 700, 605, 650, 615];
const known = viewOf({ name: 'Ada', followers: exactCount(20_412), posts: postsWith(LIKES) });
const unknown = viewOf({ name: 'Ada', followers: exactCount(20_412) });
const DAY_MS = 86_400_000;

describe('the posts that count', () => {
  const chart = postsChart('instagram', known.evaluation, en);

  test('are drawn in order of time, each at its own rate, with the median and its range', () => {
    expect(chart?.moments).toHaveLength(10);
    expect(chart?.moments.map(({ at }) => at)).toEqual(chart?.moments.map(({ at }) => at).toSorted((a, b) => a - b));
    // What is exact has no stroke.
    expect(chart?.moments.every(({ low, value, high }) => low === value && value === high)).toBe(true);
    const { value } = known.evaluation.engagement as { value: { rate: number; interval: { low: number } } };
    expect(chart?.level).toEqual({ ...value.interval, value: value.rate });
    expect(chart?.alt).toMatch(/^10 posts from .* to .*, between [\d.]+% and [\d.]+%; the median is 3\.1%\.$/);
  });

  test('are drawn as a range where a count is rounded', () => {
    const rounded = viewOf({ followers: { low: 20_000, high: 21_000, text: '20K' }, posts: postsWith(LIKES) });
    const moments = postsChart('instagram', rounded.evaluation, en)?.moments ?? [];
    expect(moments).toHaveLength(10);
    for (const { low, value, high } of moments) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  test('that are unknown are no picture', () => {
    expect(postsChart('instagram', unknown.evaluation, en)).toBeUndefined();
  });
});

describe('the place among peers', () => {
  test('is told in words too, with a percentile that says it is an estimate', () => {
    const chart = peerChart('instagram', known.evaluation, en);
    expect(chart?.bands).toEqual(['Low', 'Below average', 'Average', 'Above average', 'High']);
    expect(chart?.cuts.map(({ text }) => text)).toEqual(['0.39%', '0.84%', '1.1%', '2.6%']);
    expect(chart?.alt).toBe('3.1% is in the band “High”. Bands begin at 0.39%, 0.84%, 1.1%, 2.6%.');
    expect(chart?.legend).toMatch(/About \d+ of 100 such creators lie below; that is an estimate\.$/);
    expect(peerChart('youtube', known.evaluation, it)?.title).toMatch(/^Tra i canali con 10K–50K iscritti$/);
    expect(peerChart('instagram', unknown.evaluation, en)).toBeUndefined();
  });
});

describe('the followers of own visits', () => {
  const on = (day: number, low: number, high = low + 1) => ({ at: day * DAY_MS, low, high });

  test('need two days', () => {
    expect(followersChart('instagram', [], en)).toBeUndefined();
    expect(followersChart('instagram', [on(20_000, 900)], en)).toBeUndefined();
  });

  test('are exact as dots, rounded as strokes, and without an upper end not at all', () => {
    const days = [on(20_000, 19_000, 19_100), on(20_010, 20_412), on(20_020, 10_000, Number.POSITIVE_INFINITY)];
    const chart = followersChart('instagram', days, en);
    expect(chart?.moments).toEqual([
      { at: 20_000 * DAY_MS, low: 19_000, value: 19_050, high: 19_099 },
      { at: 20_010 * DAY_MS, low: 20_412, value: 20_412, high: 20_412 },
    ]);
    expect(chart?.legend).toMatch(/a stroke is what a rounded one can stand for/);
    expect(chart?.alt).toMatch(/^Seen on 2 days: 19K–19K on .*, 20\.4K on .*\.$/);
    expect(followersChart('youtube', days, en)?.title).toBe('Subscribers on your visits');
  });
});
