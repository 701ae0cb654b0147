// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inlineData } from '../../lib/readers/inline';
import { assignedLiteral } from '../../lib/readers/literal';
import type { Reader } from '../../lib/readers/table';
import { assignedQuoted } from '../../lib/readers/youtube/phone-inline';

const reader: Reader = {
  platform: 'youtube',
  style: { rounding: 'truncated' },
  pages: [{ page: 'any', at: /^\//, subjects: [] }],
  inline: { scripts: [assignedLiteral, assignedQuoted].map((way) => ({ css: 'script', read: way('ytInitialData') })) },
};

function dataOf(script: string): unknown[] {
  document.body.replaceChildren();
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.textContent = script;
  document.body.append(element);
  return inlineData(reader, document, 'https://www.youtube.com/');
}

describe('the data of a first load', () => {
  it('is read from strict JSON, with braces in strings and code after it', () => {
    expect(dataOf('var ytInitialData = {"a":{"b":"} \\" {"}}; if (1) { go(); }')).toEqual([{ a: { b: '} " {' } }]);
  });

  it('is read from a JavaScript literal: bare keys, single quotes, trailing commas, escapes', () => {
    expect(
      dataOf(`window["ytInitialData"] = { a: 'it\\'s "so"', 'b': [1, 2,], c: "\\x41\\\\x41", d: !0, e: undefined, };`),
    ).toEqual([{ a: `it's "so"`, b: [1, 2], c: 'A\\x41', d: true, e: null }]);
  });

  it("is read from a quoted string, as YouTube's phone site writes it", () => {
    const quoted = String.raw`'\x7b\x22a\x22:\x22it\x27s \\\x22so\\\x22\x22,\x22b\x22:\x5b1\x5d\x7d'`;
    expect(dataOf(`var ytInitialData = ${quoted}; var other = {"c":1};`)).toEqual([{ a: 'it\'s "so"', b: [1] }]);
    expect(dataOf(String.raw`var ytInitialData = '\x7b\x22a\x22:';`)).toEqual([]);
  });

  it('is nothing where a script is no data, is cut off, or names another variable', () => {
    for (const script of [
      '',
      'alert(1)',
      'var ytInitialData = {"a":',
      'var ytInitialDataOld = {"a":1};',
      'var ytInitialData = {"a": call()};',
    ]) {
      expect(dataOf(script)).toEqual([]);
    }
  });
});
