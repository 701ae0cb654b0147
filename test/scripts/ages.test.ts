import { expect, test } from 'vitest';
import { agesText, type Declared, declaredWays, oldWays } from '../../scripts/ages/ages';

const NOW = Date.UTC(2026, 10, 22);

function way(seen: string, more: Partial<Declared> = {}): Declared {
  return { platform: 'tiktok', witness: 'shown', page: 'profile', field: 'likes', by: 'mark', seen, ...more };
}

test('a way is old when more than 90 days have gone since the end of its month', () => {
  // The end of August lies 82 days back, that of July 113.
  expect(oldWays([way('2026-08'), way('2026-07'), way('2026-11'), way('2027-01')], NOW)).toMatchObject([
    { seen: '2026-07', days: 113 },
  ]);
});

test('the oldest comes first, then by name; one that pages share stands once', () => {
  const ways = [
    way('2026-05'),
    way('2025-01', { field: 'views', witness: 'sent', page: 'item' }),
    way('2026-05', { by: 'label' }),
    way('2026-05'),
  ];
  expect(agesText(oldWays(ways, NOW))).toBe(
    [
      '3 ways were last seen to hold more than 90 days ago:',
      '2025-01    659 days  tiktok item (sent) views: mark',
      '2026-05    174 days  tiktok profile likes: label',
      '2026-05    174 days  tiktok profile likes: mark',
    ].join('\n'),
  );
});

test('where none is old, that is said', () => {
  expect(agesText(oldWays([way('2026-11')], NOW))).toBe('Every way was seen to hold within the last 90 days.');
});

test('every table of every site is looked at, DOM and sent, identity too', () => {
  const ways = declaredWays();
  for (const platform of ['instagram', 'tiktok', 'youtube']) {
    for (const witness of ['shown', 'sent']) {
      const own = ways.filter((one) => one.platform === platform && one.witness === witness);
      expect(own.map(({ field }) => field)).toEqual(expect.arrayContaining(['creator', 'post', 'likes', 'followers']));
    }
  }
  expect(ways.every(({ seen }) => /^20\d\d-\d\d$/.test(seen))).toBe(true);
});
