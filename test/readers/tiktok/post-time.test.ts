import { describe, expect, it } from 'vitest';
import { momentOfPost } from '../../../lib/readers/tiktok/post-time';

const now = Date.UTC(2026, 5, 15);
const read = (id: string) => momentOfPost(id, { language: 'en', style: { rounding: 'rounded' }, now });
const idAt = (instant: number) => String((BigInt(instant / 1000) << 32n) + 7n);

describe('momentOfPost', () => {
  it('is a day wide from the second of the id on', () => {
    const begun = Date.UTC(2026, 5, 10, 9);
    expect(read(idAt(begun))).toEqual({ earliest: begun, latest: begun + 86_400_000, text: idAt(begun) });
  });

  it('refuses an id of the future, of the time before the site, or of another form', () => {
    expect(read(idAt(now + 3 * 86_400_000))).toBeUndefined();
    expect(read(idAt(Date.UTC(2013, 0)))).toBeUndefined();
    for (const id of ['', '12', 'abc', '76496889419333130 4']) expect(read(id)).toBeUndefined();
  });
});
