import { describe, expect, it } from 'vitest';
import { pruner } from '../../lib/listener/prune';

const prune = pruner({
  answers: [],
  shapes: ['username follower_count', 'code like_count!is_ad'],
  keys: ['username', 'follower_count', 'code', 'like_count', 'user', 'text', 'caption', 'pinned'],
  around: ['status_of_page'],
  deep: ['likers'],
  never: ['viewer', 'inbox'],
});

describe('pruner', () => {
  it('keeps the values that the tables read, in the objects that they stand in', () => {
    expect(
      prune({
        data: { list: [{ code: 'A', like_count: 3, token: 'secret', user: { username: 'ada', pk: 1 } }] },
        extensions: { trace: 'x' },
      }),
    ).toEqual({
      data: { list: [{ code: 'A', like_count: 3, user: { username: 'ada' } }] },
    });
  });

  it('gives nothing for an answer without a known shape, whatever keys it has', () => {
    expect(prune({ text: 'a message', username: 'somebody' })).toBeUndefined();
    expect(prune({ code: 'A', like_count: 3, is_ad: true })).toBeUndefined();
    expect(prune([])).toBeUndefined();
    expect(prune('text')).toBeUndefined();
  });

  it("never enters the viewer's own record or messages, even inside a shape", () => {
    expect(
      prune({ viewer: { username: 'me', follower_count: 5 }, inbox: [{ username: 'a', follower_count: 1 }] }),
    ).toBeUndefined();
    expect(prune({ username: 'a', follower_count: 1, viewer: { username: 'me' } })).toEqual({
      username: 'a',
      follower_count: 1,
    });
  });

  it('keeps what a table reads around a shape, and only that', () => {
    expect(prune({ status_of_page: 'x', other: 'y', user: { username: 'a', follower_count: 1 } })).toEqual({
      status_of_page: 'x',
      user: { username: 'a', follower_count: 1 },
    });
  });

  it('keeps the places of a list inside a shape', () => {
    expect(prune({ code: 'A', like_count: 1, caption: [{ skip: 1 }, { text: 'b' }] })).toEqual({
      code: 'A',
      like_count: 1,
      caption: [null, { text: 'b' }],
    });
  });

  it('does not carry prototypes, endless texts or endless depth', () => {
    expect(
      Object.keys(prune(JSON.parse('{"username":"a","follower_count":1,"__proto__":{"text":"x"}}')) as object),
    ).toEqual(['username', 'follower_count']);
    expect(prune({ username: 'a', follower_count: 1, text: 'x'.repeat(30_000) })).toEqual({
      username: 'a',
      follower_count: 1,
    });
    let deep: unknown = { username: 'a', follower_count: 1 };
    for (let level = 0; level < 3_000; level++) deep = { deep };
    expect(prune(deep)).toBeUndefined();
  });
});
