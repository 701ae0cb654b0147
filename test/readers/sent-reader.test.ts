import { describe, expect, it } from 'vitest';
import { exactCount } from '../../lib/model/count';
import { at, type Shape } from '../../lib/readers/sent';
import { readSent } from '../../lib/readers/sent-reader';
import type { WholeReader } from '../../lib/readers/table';

const whole = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? exactCount(value) : undefined;
const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
const way = <T>(path: string, parse: (value: unknown) => T | undefined) =>
  [{ by: path, seen: '2026-06', from: { path }, parse }] as const;

const shapes: Shape[] = [
  {
    of: 'creator',
    shape: 'user',
    has: ['username', 'follower_count'],
    lacks: ['is_viewer'],
    creator: way('username', word),
    ways: { followers: way('follower_count', whole) },
  },
  {
    of: 'post',
    shape: 'media',
    has: ['code', 'like_count'],
    creator: way('user.username', word),
    post: way('code', word),
    ways: { likes: way('like_count', whole) },
  },
];
const reader: WholeReader = {
  platform: 'instagram',
  style: { rounding: 'unknown' },
  pages: [
    { page: 'profile', at: /^\/(?<handle>[\w.]+)\/$/, subjects: [] },
    { page: 'home', at: /^\/$/, subjects: [] },
  ],
  sent: { answers: [], shapes },
};
const read = (data: unknown, href = 'https://www.instagram.com/ada.prova/') =>
  readSent(reader, data, { href, language: 'en', now: 7 });

describe('readSent', () => {
  it('finds objects by their keys, wherever they stand', () => {
    const found = read({
      a: [{ deep: { username: 'Ada.Prova', follower_count: 20_412, token: 'x' } }],
      b: { code: 'P1', like_count: 5, user: { username: 'ada.prova' } },
    });
    expect(found).toEqual([
      {
        creator: 'instagram:ada.prova',
        page: 'profile',
        witness: 'sent',
        seenAt: 7,
        language: 'en',
        readings: { followers: { status: 'read', value: exactCount(20_412), by: 'follower_count' } },
      },
      {
        creator: 'instagram:ada.prova',
        post: 'P1',
        page: 'profile',
        witness: 'sent',
        seenAt: 7,
        language: 'en',
        readings: { likes: { status: 'read', value: exactCount(5), by: 'like_count' } },
      },
    ]);
  });

  it("calls somebody else's facts on a creator's page 'beside'", () => {
    expect(read({ username: 'other', follower_count: 1 })[0]?.page).toBe('beside');
    expect(read({ username: 'other', follower_count: 1 }, 'https://www.instagram.com/')[0]?.page).toBe('home');
  });

  it('gives nothing without an identity, and passes over what is something else', () => {
    expect(read({ username: '', follower_count: 1 })).toEqual([]);
    expect(read({ username: 7, follower_count: 1 })).toEqual([]);
    expect(read({ username: 'viewer', follower_count: 1, is_viewer: true })).toEqual([]);
    expect(read({ username: '<img src=x onerror=alert(1)>', follower_count: 1 })).toEqual([]);
  });

  it('refuses a value that it does not understand, and calls null missing', () => {
    expect(read({ username: 'a', follower_count: '1K' })[0]?.readings.followers).toEqual({
      status: 'unreadable',
      by: 'follower_count',
      why: 'not understood',
    });
    expect(read({ username: 'a', follower_count: null })[0]?.readings.followers).toEqual({ status: 'missing' });
  });

  it('is not led astray by prototypes, by depth or by size', () => {
    expect(at(JSON.parse('{"__proto__":{"x":1}}'), 'x')).toBeUndefined();
    expect(at({}, 'constructor.name')).toBeUndefined();
    let deep: unknown = { username: 'deep', follower_count: 1 };
    for (let level = 0; level < 5_000; level++) deep = { deep };
    expect(read(deep)).toEqual([]);
  });
});
