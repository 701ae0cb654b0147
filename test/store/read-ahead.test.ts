import { describe, expect, it } from 'vitest';
import { ReadAhead } from '../../lib/store/read-ahead';

/** A file of so many batches that says how many were asked for; the one numbered `broken` cannot be read. */
function fileOf(size: number, broken = Number.NaN) {
  const asked = { times: 0 };
  const next = async (): Promise<IteratorResult<readonly string[]>> => {
    asked.times += 1;
    const value = asked.times;
    await new Promise((resolve) => setTimeout(resolve));
    if (value === broken) throw new Error(`no batch ${value}`);
    return value > size ? { done: true, value: undefined } : { done: false, value: [String(value)] };
  };
  return { batches: { next }, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('what is read ahead', () => {
  it('comes in order, to the end', async () => {
    const ahead = new ReadAhead(fileOf(9).batches, undefined);
    const came: string[] = [];
    for (let batch = await ahead.next(); !batch.done; batch = await ahead.next()) came.push(...batch.value);
    expect(came.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is a few batches, and there without waiting once it was read', async () => {
    const { batches, asked } = fileOf(100);
    const ahead = new ReadAhead(batches, undefined);
    await ahead.next();
    await settled();
    expect(asked.times).toBe(4);
    expect(ahead.next()).toEqual({ done: false, value: ['2'] });
    expect(asked.times).toBe(5);
  });

  it('fails where the file does, and not before', async () => {
    const ahead = new ReadAhead(fileOf(9, 3).batches, undefined);
    await settled();
    expect(await ahead.next()).toEqual({ done: false, value: ['1'] });
    await settled();
    expect(ahead.next()).toEqual({ done: false, value: ['2'] });
    await expect(ahead.next()).rejects.toThrow('no batch 3');
  });

  it('stops with the signal: nothing more is asked for', async () => {
    const { batches, asked } = fileOf(100);
    const stop = new AbortController();
    const ahead = new ReadAhead(batches, stop.signal);
    await ahead.next();
    stop.abort(new Error('enough'));
    expect(() => ahead.next()).toThrow('enough');
    await settled();
    expect(asked.times).toBe(4);
  });
});
