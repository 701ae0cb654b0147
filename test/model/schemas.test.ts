import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCount } from '../../lib/model/count';
import { bodies, creatorKeySchema, entrySchema, observationSchema } from '../../lib/model/schemas';
import { settingsFrom } from '../../lib/model/settings-schema';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { anyLooks, look, NOON, read } from '../store/looks';

const parsed = (value: unknown) => {
  const result = observationSchema.safeParse(value);
  return result.success ? result.data : undefined;
};

describe('an observation over a border', () => {
  it('comes through as it was', () => {
    fc.assert(
      fc.property(anyLooks('instagram:mira.prova'), (looks) => {
        for (const one of looks) expect(parsed(one)).toEqual(one);
      }),
    );
  });

  it('comes through Chrome’s JSON as it was, the open end of a count included', () => {
    fc.assert(
      fc.property(anyLooks('instagram:mira.prova'), (looks) => {
        for (const one of looks) expect(parsed(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });

  it('loses fields that nobody knows, and keys of the prototype', () => {
    const sent = JSON.parse(
      `{"creator":"tiktok:a","page":"profile","witness":"shown","seenAt":${NOON},"language":"it","token":"secret",
        "__proto__":{"admin":true},"readings":{"__proto__":{"status":"read","value":"x","by":"y"},"constructor":{"status":"read","value":"x","by":"y"},
        "viewer":{"status":"read","value":"me","by":"y"},"name":{"status":"read","value":"A","by":"y","extra":1}}}`,
    );
    const safe = parsed(sent);
    expect(Object.keys(safe ?? {}).sort()).toEqual(['creator', 'language', 'page', 'readings', 'seenAt', 'witness']);
    expect(Object.entries(safe?.readings ?? {})).toEqual([['name', { status: 'read', value: 'A', by: 'y' }]]);
    expect(Object.getPrototypeOf(safe?.readings)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'observation'],
    ['a list', []],
    ['no page', { ...look(), page: undefined }],
    ['a page as long as a book', { ...look(), page: 'x'.repeat(51) }],
    ['an unknown site', { ...look(), creator: 'myspace:tom' }],
    ['a handle that nobody writes', { ...look(), creator: 'tiktok:A b' }],
    ['an empty handle', { ...look(), creator: 'tiktok:' }],
    ['a handle as long as a book', { ...look(), creator: `tiktok:${'a'.repeat(200)}` }],
    ['a time that is none', { ...look(), seenAt: '2026-03-04' }],
    ['a time before time', { ...look(), seenAt: -1 }],
    ['an endless time', { ...look(), seenAt: Number.POSITIVE_INFINITY }],
    ['a third witness', { ...look(), witness: 'told' }],
    ['an id that is an object', { ...look(), post: { toString: 'x' } }],
    ['no readings', { ...look(), readings: null }],
  ])('is refused with %s', (_, sent) => {
    expect(parsed(sent)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a count upside down', read({ low: 5, high: 4, text: '5' })],
    ['a negative count', read({ low: -5, high: 4, text: '5' })],
    ['an empty count', read({ low: 5, high: 5, text: '5' })],
    ['a count of nothing', read({ low: null, high: null, text: '5' })],
    ['a number for a count', read(5)],
    ['a count that is not a number', read({ low: Number.NaN, high: 4, text: '5' })],
    ['a text as long as a book', read({ low: 5, high: 6, text: 'x'.repeat(201) })],
    ['a way without a name', { status: 'read', value: exactCount(5), by: '' }],
    ['no status', { value: exactCount(5), by: 'x' }],
    ['an invented status', { status: 'guessed', value: exactCount(5), by: 'x' }],
  ])('loses a reading that is %s, and only that one', (_, followers) => {
    const sent = { ...look(), readings: { followers, name: read('Mira') } };
    expect(parsed(sent)?.readings).toEqual({ name: read('Mira') });
  });

  it('takes a name of 500 characters with markup and bidi marks as the text it is', () => {
    const name = `<img src=x onerror=alert(1)>\u202e${'é'.repeat(470)}`;
    expect(parsed(look({ readings: { name: read(name) } }))?.readings.name).toEqual(read(name));
  });

  it('refuses a name of a million characters', () => {
    expect(parsed(look({ readings: { name: read('x'.repeat(1_000_000)) } }))?.readings).toEqual({});
  });
});

describe('a message', () => {
  it('has at most 500 observations or keys', () => {
    const keys = Array.from({ length: 501 }, (_, at) => `tiktok:a${at}`);
    expect(bodies.known.safeParse({ keys }).success).toBe(false);
    expect(bodies.known.safeParse({ keys: keys.slice(1) }).success).toBe(true);
    expect(bodies.observed.safeParse({ observations: keys }).success).toBe(false);
  });

  it('marks with the words that there are', () => {
    expect(bodies.mark.safeParse({ key: 'tiktok:a' }).success).toBe(true);
    expect(bodies.mark.safeParse({ key: 'tiktok:a', status: 'saved' }).success).toBe(true);
    expect(bodies.mark.safeParse({ key: 'tiktok:a', status: 'loved' }).success).toBe(false);
    expect(bodies.mark.safeParse({ status: 'saved' }).success).toBe(false);
  });
});

describe('a key', () => {
  it('has one spelling', () => {
    for (const key of ['tiktok:mira', 'youtube:UCabcdefghijklmnopqrstuv', 'youtube:はな']) {
      expect(creatorKeySchema.safeParse(key).success).toBe(true);
    }
    for (const key of ['tiktok:Mira', 'tiktok:@mira', 'tiktok:mira ', 'post:A1', 'tiktok', '__proto__', 7, null]) {
      expect(creatorKeySchema.safeParse(key).success).toBe(false);
    }
  });
});

describe('an entry from a backup', () => {
  const entry = { creator: 'tiktok:mira', savedAt: NOON, note: '', status: 'saved' };

  it('is taken without what it should not hold', () => {
    expect(entrySchema.parse({ ...entry, score: 9 })).toEqual(entry);
  });

  it('is refused with a note as long as a book', () => {
    expect(entrySchema.safeParse({ ...entry, note: 'x'.repeat(10_001) }).success).toBe(false);
  });
});

describe('stored settings', () => {
  it('come back as they were', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      benchmarks: {
        ...DEFAULT_SETTINGS.benchmarks,
        currency: 'USD',
        formats: { tiktok: 'video' },
        engagementMovesFees: true,
      },
      badges: { instagram: 'compact', tiktok: 'off', youtube: 'full' },
      listen: false,
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(chosen)), DEFAULT_SETTINGS)).toEqual(chosen);
  });

  it.each([undefined, null, 'x', 7, [], {}])('%j are the defaults', (stored) => {
    expect(settingsFrom(stored, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back one by one', () => {
    const stored = { benchmarks: { tiers: 7 }, badges: { instagram: 'huge', tiktok: 'off' }, listen: false };
    expect(settingsFrom(stored, DEFAULT_SETTINGS)).toEqual({
      benchmarks: DEFAULT_SETTINGS.benchmarks,
      badges: { ...DEFAULT_SETTINGS.badges, tiktok: 'off' },
      listen: false,
    });
  });
});
