import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleRows } from '../../components/visible-rows';

test('ten thousand rows come down to those in view and a few more', () => {
  const { from, to, above, below } = visibleRows({ scrolled: 300_000, height: 600, rowHeight: 60, count: 10_000 });
  expect([from, to]).toEqual([4992, 5018]);
  expect(above + (to - from) * 60 + below).toBe(600_000);
});

test('every row in view is among them, and the whole height stays', () => {
  const list = fc.record({
    scrolled: fc.integer({ min: -100, max: 700_000 }),
    height: fc.integer({ min: 0, max: 2_000 }),
    count: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(list, ({ scrolled, height, count }) => {
      const { from, to, above, below } = visibleRows({ scrolled, height, rowHeight: 60, count });
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(above + (to - from) * 60 + below).toBe(count * 60);
      for (let row = 0; row < count; row += 97) {
        const inView = row * 60 < scrolled + height && (row + 1) * 60 > scrolled;
        if (inView) expect(row >= from && row < to).toBe(true);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});
