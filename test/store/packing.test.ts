import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../lib/store/packing';
import { anyLooks, look, NOON, read } from './looks';

const subject = 'instagram:mira.prova' as const;
const row = (looks: Parameters<typeof pack>[0]) => ({
  subject,
  oldestAt: NOON,
  firstSeenAt: NOON,
  lastSeenAt: NOON,
  history: {},
  ...pack(looks),
});

describe('the stored form', () => {
  it('gives back what was put in, whatever it was', () => {
    fc.assert(
      fc.property(anyLooks(subject), (looks) => {
        expect(unpack(row(looks))).toEqual(looks);
      }),
    );
  });

  it('survives the copy that a database makes', () => {
    const looks = [
      look({ readings: { followers: read({ low: 10_000, high: Number.POSITIVE_INFINITY, text: '10K+' }) } }),
    ];
    expect(unpack(structuredClone(row(looks)))).toEqual(looks);
  });

  it('keeps what a page wrote for a number, where the digits alone would lose it', () => {
    const looks = [look({ readings: { followers: read({ low: 12_345, high: 12_346, text: '12.345 follower' }) } })];
    expect(unpack(row(looks))).toEqual(looks);
  });

  it('does not store what was missing', () => {
    const [back] = unpack(row([look({ readings: { followers: { status: 'missing' }, name: read('Mira') } })]));
    expect(back?.readings).toEqual({ name: read('Mira') });
  });

  it('names a creator for looks that named none: the row is the creator’s', () => {
    const { creator: _, ...nobody } = look({ post: 'A1' });
    expect(unpack(row([nobody]))[0]?.creator).toBe(subject);
  });

  it('writes each recurring word once', () => {
    const stored = JSON.stringify(
      row(Array.from({ length: 50 }, (_, at) => look({ post: `P${at}`, seenAt: NOON + at }))),
    );
    expect(stored.match(/profile/g)).toHaveLength(1);
    expect(stored.length).toBeLessThan(50 * 60);
  });
});
