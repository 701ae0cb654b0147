import { describe, expect, it } from 'vitest';
import { readCount } from '../../lib/text/parse-count';
import { readAge } from '../../lib/text/read-age';
import { isAge, isCount } from './right';
import { ownRows } from './strings';

const style = { rounding: 'truncated', kept: 2 } as const;

describe('what YouTube prints, in every language of its menu', () => {
  it.each(ownRows('counts'))('$language: $text is $expected', ({ language, text, expected }) => {
    const reading = readCount(text, language, style);
    expect(reading.status === 'read' && isCount(reading.count, expected, style), JSON.stringify(reading)).toBe(true);
  });

  it.each(ownRows('ages'))('$language: $text is $expected', ({ language, text, expected }) => {
    const age = readAge(text, language);
    expect(age && isAge(age, expected), JSON.stringify(age)).toBe(true);
  });

  it('covers the languages of the menu', () => {
    expect(new Set(ownRows('counts').map((row) => row.language)).size).toBe(83);
    expect(new Set(ownRows('ages').map((row) => row.language)).size).toBe(83);
  });
});
