import { describe, expect, it } from 'vitest';
import { parsing } from '../../lib/listener/parsed';

/** A page's JSON, and what its own parse was. */
function page() {
  const JSON_OF_PAGE = Object.assign(Object.create(JSON), { parse: JSON.parse }) as JSON;
  const taken: unknown[] = [];
  const own = { JSON: JSON_OF_PAGE };
  const wait = parsing(own);
  return { page: own, taken, wait: (text: string) => wait(text, (data) => taken.push(data)) };
}

describe('a text that the page was given', () => {
  it('is taken as the page makes it, once, and JSON.parse is the page’s own again', () => {
    const { page: own, taken, wait } = page();
    const native = own.JSON.parse;
    wait('{"a":1}');
    expect(own.JSON.parse).not.toBe(native);
    expect(own.JSON.parse('{"other":1}')).toEqual({ other: 1 });
    const data = own.JSON.parse(['{"a"', '1}'].join(':'));
    expect(taken).toEqual([{ a: 1 }]);
    expect(taken[0]).toBe(data);
    expect(own.JSON.parse).toBe(native);
    expect(own.JSON.parse('{"a":1}')).toEqual({ a: 1 });
    expect(taken).toHaveLength(1);
  });

  it('is awaited until the waiting ends, whatever else is awaited', () => {
    const { page: own, taken, wait } = page();
    const native = own.JSON.parse;
    const stop = wait('[1]');
    const stopOther = wait('[2]');
    stop();
    own.JSON.parse('[1]');
    own.JSON.parse('[2]');
    expect(taken).toEqual([[2]]);
    stopOther();
    stop();
    expect(own.JSON.parse).toBe(native);
  });

  it('is not taken where the page turns it into something else', () => {
    const { page: own, taken, wait } = page();
    const stop = wait('{"a":1}');
    expect(own.JSON.parse('{"a":1}', (key, value) => (key === 'a' ? 7 : value))).toEqual({ a: 7 });
    expect(taken).toEqual([]);
    stop();
  });

  it('fails for the page as it does without', () => {
    const { page: own, wait } = page();
    wait('{"cut');
    expect(() => own.JSON.parse('{"cut')).toThrow(SyntaxError);
    expect(own.JSON.parse.call(undefined, '1')).toBe(1);
    expect(own.JSON.parse.name).toBe('parse');
    expect(String(own.JSON.parse)).toMatch(/native code/);
  });

  it('leaves alone what another put in the place of JSON.parse, and a JSON that cannot be changed', () => {
    const { page: own, taken, wait } = page();
    const stop = wait('[1]');
    const ours = own.JSON.parse;
    const theirs = ((text: string) => ours(text)) as JSON['parse'];
    own.JSON.parse = theirs;
    stop();
    expect(own.JSON.parse).toBe(theirs);
    expect(own.JSON.parse('[1]')).toEqual([1]);
    expect(taken).toEqual([]);
    const frozen = { JSON: Object.freeze({ ...own.JSON, parse: JSON.parse }) as JSON };
    const stopFrozen = parsing(frozen)('[1]', () => taken.push('never'));
    expect(frozen.JSON.parse('[1]')).toEqual([1]);
    stopFrozen();
    expect(taken).toEqual([]);
  });

  it('does no harm to the page when taking it fails', () => {
    const { page: own } = page();
    parsing(own)('[1]', () => {
      throw new Error('mine');
    });
    expect(own.JSON.parse('[1]')).toEqual([1]);
  });
});
