// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inlineData } from '../../lib/readers/inline';
import type { Reader } from '../../lib/readers/table';

const reader: Reader = {
  platform: 'youtube',
  matches: [],
  style: { rounding: 'truncated' },
  pages: [],
  sent: { answers: [], inline: [{ css: 'script', as: { assignment: 'ytInitialData' } }], shapes: [] },
};

function dataOf(script: string): unknown[] {
  document.body.replaceChildren();
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.textContent = script;
  document.body.append(element);
  return inlineData(reader, document);
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
