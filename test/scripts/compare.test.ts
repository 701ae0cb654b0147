import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Observation, Reading, Readings } from '../../lib/model/observation';
import { compare } from '../../scripts/read/compare';
import type { TrueCreator, TruePost, Truth } from '../../scripts/read/truth-file';

const creator: TrueCreator = {
  handle: 'Ada.Prova',
  name: 'Ada Prova',
  followers: { text: '20.4K followers', value: 20_400 },
  following: null,
  posts: null,
  verified: null,
  category: null,
  bioHas: null,
  link: null,
  where: 'dom',
  role: 'subject',
};
const post: TruePost = {
  author: 'Ada.Prova',
  id: 'P1',
  kind: null,
  likes: null,
  comments: null,
  views: null,
  shares: null,
  saves: null,
  pinned: null,
  paidLabel: null,
  likesHidden: null,
  where: 'dom',
};
const truth = (over: Partial<Truth>): Truth => ({
  file: 'x',
  url: 'https://www.instagram.com/ada.prova/',
  platform: 'instagram',
  surface: 'profile',
  language: 'en',
  rendered: true,
  expect: 'dom',
  creators: [],
  posts: [],
  ...over,
});
const seen = (readings: Readings, over: Partial<Observation> = {}): Observation => ({
  creator: 'instagram:ada.prova',
  page: 'profile',
  witness: 'shown',
  seenAt: 0,
  language: 'en',
  readings,
  ...over,
});
const count = (low: number, high: number): Reading<Count> => ({
  status: 'read',
  value: { low, high, text: '' },
  by: 'test',
});
const outcomes = (judgements: ReturnType<typeof compare>) =>
  judgements.map(({ field, outcome }) => `${field} ${outcome}`);

describe('compare', () => {
  it('finds an interval right when it holds the true value, whatever the case of the handle', () => {
    expect(
      outcomes(
        compare(truth({ creators: [{ ...creator, name: null }] }), [seen({ followers: count(20_350, 20_450) })]),
      ),
    ).toEqual(['followers right']);
  });

  it('finds a value outside the interval wrong, and an interval so wide that it says nothing', () => {
    for (const reading of [count(20_500, 20_600), count(20_400, 20_400), count(0, 1_000_000)]) {
      expect(
        outcomes(compare(truth({ creators: [{ ...creator, name: null }] }), [seen({ followers: reading })])),
      ).toEqual(['followers wrong']);
    }
  });

  it('tells not read from wrong', () => {
    expect(outcomes(compare(truth({ creators: [creator] }), []))).toEqual(['followers not read', 'name not read']);
    expect(
      outcomes(
        compare(truth({ creators: [creator] }), [
          seen({ followers: { status: 'unreadable', by: 'x', why: 'several' } }),
        ]),
      ),
    ).toContain('followers not read');
  });

  it('finds a number that the page does not show made up', () => {
    expect(outcomes(compare(truth({ posts: [post] }), [seen({ likes: count(3, 4) }, { post: 'P1' })]))).toContain(
      'likes made up',
    );
  });

  it('lets more be read from sent data than its truth lists', () => {
    const sent = seen({ likes: count(3, 4) }, { post: 'P1', witness: 'sent' });
    expect(outcomes(compare(truth({ posts: [{ ...post, where: 'json' }] }), [sent]))).not.toContain('likes made up');
  });

  it('finds anything read from a wall made up, from either witness', () => {
    for (const witness of ['shown', 'sent'] as const) {
      expect(outcomes(compare(truth({ expect: 'nothing' }), [seen({ followers: count(1, 2) }, { witness })]))).toEqual([
        'anything made up',
      ]);
    }
    expect(compare(truth({ expect: 'nothing' }), [])).toEqual([]);
  });

  it('finds what was read from the body of a page that has not rendered made up, but lets sent data speak', () => {
    const page = truth({ expect: 'json-or-meta-only', creators: [{ ...creator, name: null, where: 'json' }] });
    expect(outcomes(compare(page, [seen({ followers: count(20_400, 20_401) }, { witness: 'sent' })]))).toEqual([
      'followers right',
    ]);
    expect(outcomes(compare(page, [seen({ followers: count(20_400, 20_401) })]))).toContain('anything made up');
  });

  it('does not take what was sent for what is shown', () => {
    expect(
      outcomes(
        compare(truth({ creators: [{ ...creator, name: null }] }), [
          seen({ followers: count(20_400, 20_401) }, { witness: 'sent' }),
        ]),
      ),
    ).toEqual(['followers not read']);
  });

  it('finds the wrong author wrong, and a name instead of a handle right', () => {
    const by = (one: Partial<Observation>, readings: Readings = {}) =>
      outcomes(compare(truth({ posts: [post] }), [seen(readings, { post: 'P1', ...one })]))[0];
    expect(by({})).toBe('author right');
    expect(by({ creator: 'instagram:somebody' })).toBe('author wrong');
    const { creator: _, ...nobody } = seen(
      { authorName: { status: 'read', value: 'Ada.Prova', by: 'x' } },
      { post: 'P1' },
    );
    expect(outcomes(compare(truth({ posts: [post] }), [nobody]))[0]).toBe('author right');
    const linked = { ...creator, handle: null, name: 'Ada Prova', profilePath: '/channel/UCada' };
    const named = truth({ creators: [linked], posts: [{ ...post, author: 'Ada Prova' }] });
    const byId = compare(named, [{ ...nobody, creator: 'instagram:ucada', readings: {} }]);
    expect(outcomes(byId)).toContain('author right');
  });

  it('asks for hidden likes, and takes a number in their place for wrong', () => {
    const hidden = truth({ posts: [{ ...post, author: null, likesHidden: true }] });
    expect(outcomes(compare(hidden, [seen({ likes: { status: 'hidden', by: 'x' } }, { post: 'P1' })]))).toContain(
      'likesHidden right',
    );
    expect(outcomes(compare(hidden, [seen({ likes: count(3, 4) }, { post: 'P1' })]))).toEqual(
      expect.arrayContaining(['likes made up', 'likesHidden wrong']),
    );
  });

  it('leaves a creator without a handle to nobody', () => {
    expect(outcomes(compare(truth({ creators: [{ ...creator, handle: null }] }), []))).toEqual([
      "followers nobody's",
      "name nobody's",
    ]);
  });
});
