import { describe, expect, it, vi } from 'vitest';
import { wordsFor } from '../../lib/text/every-language';

/** The parsers as a content script has them: with nothing learnt. */
async function fresh() {
  vi.resetModules();
  const [{ learn }, { parseAge }, { parseCount }] = await Promise.all([
    import('../../lib/text/words'),
    import('../../lib/text/parse-age'),
    import('../../lib/text/parse-count'),
  ]);
  return {
    learn,
    age: (text: string, language: string) => parseAge(text, language, 0) !== undefined,
    count: (text: string, language: string) => parseCount(text, language, { rounding: 'truncated' })?.low,
  };
}

describe('the words of a page', () => {
  it('are those of its language for ages and dates, and all units of counts', () => {
    const { counts, ages, dates, nouns, own } = wordsFor('it-CH', 'youtube');
    expect(own).toEqual({ counts: 'it', ages: 'it', dates: 'it' });
    expect(Object.keys(ages)).toEqual(['it']);
    expect(Object.keys(dates)).toEqual(['it']);
    expect(Object.keys(nouns)).toEqual(['youtube viewers', 'youtube videos', 'youtube subscribers']);
    expect(Object.keys(counts).length).toBeGreaterThan(50);
  });

  it('are all of them where the language is not known', () => {
    const { ages, own } = wordsFor('xx', 'youtube');
    expect(Object.keys(ages).length).toBeGreaterThan(50);
    expect(own).toEqual({ counts: undefined, ages: undefined, dates: undefined });
  });

  it('are enough to read the page, and what another language needs is added', async () => {
    const { learn, age, count } = await fresh();
    learn('it-CH', wordsFor('it-CH', 'youtube'));
    expect([age('3 settimane fa', 'it-CH'), count('20,4 mila', 'it-CH')]).toEqual([true, 20_400]);
    // Its nouns may be English, whatever the page's language: "12m views".
    expect(count('12m views', 'en')).toBe(12_000_000);
    // Another language's unit is none of this page's, and no plain number either.
    expect(count('5 хил.', 'it-CH')).toBeUndefined();
    learn('de', wordsFor('de', 'youtube'));
    expect([age('vor 3 Wochen', 'de'), age('3 settimane fa', 'it-CH')]).toEqual([true, true]);
  });
});
