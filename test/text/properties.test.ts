import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAge } from '../../lib/text/parse-age';
import { type CountStyle, parseCount, readCount } from '../../lib/text/parse-count';
import { parseDate } from '../../lib/text/parse-date';
import { COUNT_WORDS } from '../../lib/text/tables/counts';
import { ownRows } from './strings';

const SLOW = 60_000;
const LANGUAGES = Object.keys(COUNT_WORDS);
const WORDS = [...new Set(Object.values(COUNT_WORDS).flatMap((line) => line.slice(1).split(/[;,]/)))];
const language = fc.oneof(fc.constantFrom(...LANGUAGES), fc.constantFrom('', 'xx', 'x-klingon', '🙂'));
const style: fc.Arbitrary<CountStyle> = fc.record(
  {
    rounding: fc.constantFrom('truncated', 'rounded', 'unknown'),
    units: fc.constant('english'),
    digits: fc.constantFrom(2, 3),
    kept: fc.constantFrom(2, 3),
  },
  { requiredKeys: ['rounding'] },
);
/** Anything at all, and what is nearly a count: digits, marks, units of all languages, in any order. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(fc.nat(99999).map(String), fc.constantFrom(...' .,:%-+()\u00a0\u200f’٫٠१'), fc.constantFrom(...WORDS)),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

it('never throws, and never reads less than nothing or an empty interval', { timeout: SLOW }, () => {
  fc.assert(
    fc.property(text, language, style, (written, of, how) => {
      const reading = readCount(written, of, how);
      const counts =
        reading.status === 'read' ? [reading.count] : reading.status === 'ambiguous' ? reading.alternatives : [];
      for (const { low, high } of counts) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThan(low);
      }
      const age = parseAge(written, of, Date.UTC(2026, 0, 1));
      if (age) expect(age.latest).toBeGreaterThan(age.earliest);
      const date = parseDate(written, of);
      if (date) expect(date.latest).toBeGreaterThan(date.earliest);
    }),
    { numRuns: 3000 },
  );
});

it('reads a bigger unit as a bigger number', { timeout: SLOW }, () => {
  const scaled = LANGUAGES.flatMap((of) =>
    [...(COUNT_WORDS[of] ?? '').slice(1).split(';')].map((group) => ({
      of,
      power: Number.parseInt(group, 10),
      words: group
        .replace(/^\d+/, '')
        .split(',')
        .filter((word) => !/[=^~+<_]/.test(word)),
    })),
  ).filter(({ words }) => words.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...scaled), fc.nat(), fc.integer({ min: 10, max: 999 }), (one, pick, number) => {
      const other = scaled.filter(({ of, power }) => of === one.of && power > one.power);
      const bigger = other[pick % Math.max(other.length, 1)];
      if (!bigger) return;
      const value = (word = '') => parseCount(`${number} ${word}`, one.of, { rounding: 'truncated' })?.low;
      const [small, big] = [value(one.words[pick % one.words.length]), value(bigger.words[pick % bigger.words.length])];
      if (small !== undefined && big !== undefined) expect(big).toBeGreaterThan(small);
    }),
    { numRuns: 2000 },
  );
});

it('reads the same through direction marks, no-break spaces, native digits and any case of the tag', {
  timeout: SLOW,
}, () => {
  const native: Record<string, string> = {
    ar: '٠',
    fa: '۰',
    hi: '०',
    mr: '०',
    ne: '०',
    bn: '০',
    as: '০',
    my: '၀',
    km: '០',
    lo: '໐',
    th: '๐',
  };
  fc.assert(
    fc.property(fc.constantFrom(...ownRows('counts')), ({ language: of, text: written }) => {
      const plain = parseCount(written, of, { rounding: 'truncated' });
      const zero = native[of]?.codePointAt(0);
      const dressed = `\u200f\u202b${written.replaceAll(' ', '\u00a0')}\u202c`;
      const spelt =
        zero === undefined ? dressed : dressed.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      const read = parseCount(spelt, of.toUpperCase(), { rounding: 'truncated' });
      expect([read?.low, read?.high]).toEqual([plain?.low, plain?.high]);
    }),
    { numRuns: 1000 },
  );
});

it('is told apart by its interval: a longer number is never read as less', { timeout: SLOW }, () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.constantFrom('en', 'de', 'fr', 'hi'), (number, of) => {
      const written = new Intl.NumberFormat(of).format(number);
      expect(parseCount(written, of, { rounding: 'unknown' })).toMatchObject({ low: number, high: number + 1 });
    }),
  );
});
