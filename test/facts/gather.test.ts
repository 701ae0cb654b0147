import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/facts/gather';
import { type Count, exactCount } from '../../lib/model/count';
import type { Observation, Witness } from '../../lib/model/observation';
import { look, rounded } from '../score/invent';

const KEY = 'instagram:giulia.prova';
const T = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

function followers(value: Count | number | 'hidden', witness: Witness, seenAt: number): Observation {
  return look(KEY, { followers: value }, { witness, seenAt });
}

function likes(value: Count | number | 'hidden', witness: Witness, seenAt: number): Observation {
  return look(KEY, { likes: value }, { witness, seenAt, post: 'p1' });
}

describe('the newest answer wins', () => {
  it('whatever the order in which looks arrive', () => {
    const looks = [followers(100, 'shown', T), followers(120, 'shown', T + 2), followers(110, 'shown', T + 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(looks, { minLength: 3 }), (shuffled) => {
        expect(gather(KEY, shuffled).facts.followers?.value.low).toBe(120);
      }),
    );
  });

  it('even when the older one was exact', () => {
    const creator = gather(KEY, [
      followers(235_749, 'sent', T),
      followers(rounded(235_500, 236_500), 'shown', T + 60 * MINUTE),
    ]);
    expect(creator.facts.followers?.value).toEqual(rounded(235_500, 236_500));
  });

  it('and a look that found nothing takes nothing away', () => {
    const empty: Observation = { ...look(KEY, {}), seenAt: T + 5, readings: { followers: { status: 'missing' } } };
    const refused: Observation = {
      ...empty,
      readings: { followers: { status: 'unreadable', by: 'x', why: 'several' } },
    };
    expect(gather(KEY, [followers(50, 'shown', T), empty, refused]).facts.followers?.value.low).toBe(50);
  });
});

describe('two witnesses', () => {
  it('narrow to the exact number where they overlap', () => {
    const { facts, conflicts } = gather(KEY, [
      followers(rounded(235_000, 236_000, '235K'), 'shown', T + MINUTE),
      followers(235_749, 'sent', T),
    ]);
    expect(facts.followers?.value).toEqual(exactCount(235_749));
    expect(facts.followers?.seenAt).toBe(T + MINUTE);
    expect(conflicts).toEqual([]);
  });

  it('keep what was shown where they cannot both be right, and note it', () => {
    const { facts, conflicts } = gather(KEY, [
      followers(rounded(235_000, 236_000), 'shown', T),
      followers(999, 'sent', T + MINUTE),
    ]);
    expect(facts.followers?.value).toEqual(rounded(235_000, 236_000));
    expect(conflicts).toEqual([{ field: 'followers', shownBy: 'test', sentBy: 'test' }]);
  });

  it('touching intervals do not overlap, because the upper end is not included', () => {
    const { conflicts } = gather(KEY, [followers(rounded(100, 200), 'shown', T), followers(200, 'sent', T)]);
    expect(conflicts).toHaveLength(1);
  });

  it('do not meet across looks: what was sent yesterday neither narrows nor contradicts', () => {
    const { facts, conflicts } = gather(KEY, [
      followers(235_749, 'sent', T),
      followers(999, 'sent', T - 1),
      followers(rounded(235_000, 236_000), 'shown', T + 24 * 60 * MINUTE),
    ]);
    expect(facts.followers?.value).toEqual(rounded(235_000, 236_000));
    expect(conflicts).toEqual([]);
  });

  it('newer sent beats older shown', () => {
    const { facts } = gather(KEY, [followers(100, 'shown', T), followers(140, 'sent', T + 60 * MINUTE)]);
    expect(facts.followers?.value.low).toBe(140);
  });

  it('a publishing time narrows over all looks, because it does not change', () => {
    const week = { earliest: T - 14 * 1440 * MINUTE, latest: T - 7 * 1440 * MINUTE, text: '1 week ago' };
    const sent = { earliest: T - 9 * 1440 * MINUTE, latest: T - 9 * 1440 * MINUTE + 1, text: 'exact' };
    const { posts } = gather(KEY, [
      look(KEY, { publishedAt: sent }, { post: 'p1', witness: 'sent', seenAt: T - 1440 * MINUTE }),
      look(KEY, { publishedAt: week }, { post: 'p1', seenAt: T }),
    ]);
    expect(posts[0]?.facts.publishedAt?.value).toEqual(sent);
  });
});

describe('what the site hides stays hidden', () => {
  const known = (...looks: Observation[]) => gather(KEY, looks).posts[0];

  it.each([
    ['shown as hidden, a number sent with it', [likes('hidden', 'shown', T), likes(3, 'sent', T)]],
    ['shown as hidden, a number sent later', [likes('hidden', 'shown', T), likes(3, 'sent', T + 9000 * MINUTE)]],
    ['sent as hidden, and a dummy beside it', [likes('hidden', 'sent', T), likes(3, 'sent', T + MINUTE)]],
    ['hidden now, shown before', [likes('hidden', 'sent', T + 90 * MINUTE), likes(70, 'shown', T)]],
  ])('%s', (_, looks) => {
    expect(known(...looks)?.facts.likes).toBeUndefined();
    expect(known(...looks)?.hidden).toEqual(['likes']);
  });

  it('until a newer look shows a number', () => {
    const post = known(likes('hidden', 'shown', T), likes(80, 'shown', T + MINUTE));
    expect(post?.facts.likes?.value.low).toBe(80);
    expect(post?.hidden).toEqual([]);
  });

  it('a shown number stands against a flag of the same look, as a conflict', () => {
    const creator = gather(KEY, [likes(80, 'shown', T), likes('hidden', 'sent', T)]);
    expect(creator.posts[0]?.facts.likes?.value.low).toBe(80);
    expect(creator.conflicts).toEqual([{ post: 'p1', field: 'likes', shownBy: 'test', sentBy: 'test' }]);
  });
});

describe('whose facts', () => {
  it('somebody else is left out, a post without a handle follows its owner', () => {
    const orphan = look(KEY, { likes: 9 }, { post: 'p1', seenAt: T + 1 });
    delete orphan.creator;
    const stray = { ...orphan, post: 'p2' };
    const creator = gather(KEY, [likes(5, 'shown', T), orphan, stray, look('instagram:altra', { followers: 7 })]);
    expect(creator.posts.map(({ id, facts }) => [id, facts.likes?.value.low])).toEqual([['p1', 9]]);
    expect(creator.facts.followers).toBeUndefined();
    expect([creator.firstSeenAt, creator.lastSeenAt]).toEqual([T, T + 1]);
  });

  it('a post remembers the kinds of page that it was met on; comments are no facts of the creator', () => {
    const creator = gather(KEY, [
      look(KEY, { views: 4 }, { post: 'p1', page: 'feed' }),
      look(KEY, { views: 4 }, { post: 'p1', page: 'profile' }),
      look(KEY, { text: 'bello' }, { post: 'p1', comment: 'c1' }),
    ]);
    expect(creator.posts[0]?.pages).toEqual(['feed', 'profile']);
    expect(creator.posts).toHaveLength(1);
  });

  it('nobody was looked at: no facts, and no time that could be taken for one', () => {
    const creator = gather(KEY, []);
    expect(creator.posts).toEqual([]);
    expect(creator.firstSeenAt).toBeNaN();
  });
});
