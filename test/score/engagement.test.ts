import { describe, expect, it } from 'vitest';
import type { Benchmarks, Engagement } from '../../lib/model/evaluation';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';
import { DAY, type InventedPost, invent, NOW, rounded } from './invent';

function posts(count: number, post: Partial<InventedPost> = {}): InventedPost[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    kind: 'photo',
    likes: 100 + index,
    comments: 4,
    ageDays: 10 + index,
    ...post,
  }));
}

function judge(of: ReturnType<typeof invent>, benchmarks: Partial<Benchmarks> = {}) {
  return evaluate(of, { ...DEFAULT_BENCHMARKS, ...benchmarks }, NOW).engagement;
}

function known(verdict: ReturnType<typeof judge>): Engagement {
  if (!verdict.known) throw new Error(`not known: ${JSON.stringify(verdict)}`);
  return verdict.value;
}

function whyOut(of: ReturnType<typeof invent>): string[] {
  const verdict = judge(of);
  return verdict.known ? verdict.because.leftOut.map(({ why }) => why) : [];
}

const IG = 'instagram:giulia.prova';

describe('engagement is only told where it can be known', () => {
  it('asks for the followers, and never divides by a missing or empty number', () => {
    expect(judge(invent(IG, {}, posts(5)))).toEqual({ known: false, needs: ['followers'] });
    expect(judge(invent(IG, { followers: 0 }, posts(5)))).toEqual({ known: false, needs: [], why: 'noFollowers' });
  });

  it('asks for likes below three posts, and says how many there are', () => {
    expect(judge(invent(IG, { followers: 5000 }, posts(2)))).toEqual({
      known: false,
      needs: ['likes'],
      have: 2,
      want: 3,
    });
    const without = [...posts(2), ...posts(4).map(({ likes: _, ...post }) => ({ ...post, id: `x${post.id}` }))];
    expect(judge(invent(IG, { followers: 5000 }, without))).toMatchObject({ needs: ['likes'], have: 2, want: 3 });
    expect(judge(invent(IG, { followers: 5000 }))).toMatchObject({ needs: ['likes'], have: 0 });
    expect(judge(invent(IG, { followers: 5000 }, posts(4, { ageDays: 1 })))).toMatchObject({ why: 'postsTooYoung' });
  });

  it('does not take a missing number of comments for none', () => {
    const some = [...posts(3), { id: 'last', kind: 'photo' as const, likes: 100, ageDays: 30 }];
    const verdict = judge(invent(IG, { followers: 10_000 }, some));
    expect(verdict.known && verdict.because.notes).toContain('likesOnly');
    expect(known(verdict).rate).toBeCloseTo(0.01005, 10);
  });

  it('gives up the comparison where likes are mostly hidden', () => {
    const hidden = posts(3).map((post) => ({ ...post, id: `h${post.id}`, likes: 'hidden' as const }));
    expect(judge(invent(IG, { followers: 5000 }, [...posts(4), ...hidden]))).toMatchObject({ why: 'likesHidden' });
    expect(judge(invent(IG, { followers: 5000 }, [...posts(9), ...hidden]))).toMatchObject({ known: true });
  });
});

describe('which posts count', () => {
  const odd = (post: Partial<InventedPost>) =>
    whyOut(invent(IG, { followers: 5000 }, [...posts(4), { ...posts(1)[0], id: 'odd', ...post }]));

  it.each([
    ['pinned', { pinned: true }],
    ['sponsored', { paidLabel: true }],
    ['too young', { ageDays: 6.9 }],
    ['too old', { ageDays: 731 }],
    ['likes hidden', { likes: 'hidden' }],
    ['from the feed', { page: 'feed' }],
    ['from the feed', { page: 'beside' }],
    ['another kind', { kind: 'reel' }],
    ['not a video', { kind: 'upcoming' }],
  ] as const)('%s: left out, and said', (why, post) => {
    expect(odd(post)).toEqual([why]);
  });

  it('a post without a publishing time or without likes is left out for that', () => {
    const { ageDays: _, ...timeless } = { ...posts(1)[0], id: 'timeless' };
    const { likes: __, ...likeless } = { ...posts(1)[0], id: 'likeless' };
    expect(
      whyOut(invent(IG, { followers: 5000 }, [...posts(4), timeless as InventedPost, likeless as InventedPost])),
    ).toEqual(['likes unknown', 'age unknown']);
  });

  it('the latest twelve; the rest is beyond', () => {
    const creator = invent(IG, { followers: 5000 }, posts(15));
    expect(known(judge(creator)).posts).toBe(12);
    expect(whyOut(creator)).toEqual(['beyond the latest', 'beyond the latest', 'beyond the latest']);
  });

  it('an opened post counts, and the proof says so; the age is that of the reading', () => {
    const verdict = judge(invent(IG, { followers: 5000 }, posts(3, { page: 'post' })));
    expect(verdict.known && verdict.because.notes).toContain('openedPosts');
    const young = invent(IG, { followers: 5000 }, posts(4, { ageDays: 5 }));
    expect(evaluate(young, DEFAULT_BENCHMARKS, NOW + 30 * DAY).engagement.known).toBe(false);
  });

  it('photos and reels apart: the larger series', () => {
    const reels = posts(5, { kind: 'reel', likes: 900 }).map((post) => ({ ...post, id: `r${post.id}` }));
    const creator = invent(IG, { followers: 10_000 }, [...posts(4), ...reels]);
    expect(known(judge(creator)).rate).toBeCloseTo(0.0904, 10);
    expect(whyOut(creator)).toHaveLength(4);
  });
});

describe('the denominator is the set’s', () => {
  const video = (index: number, more: Partial<InventedPost> = {}): InventedPost => ({
    id: `v${index}`,
    kind: 'video',
    likes: 900,
    comments: 100,
    views: 10_000,
    ageDays: 3 + index,
    page: 'video',
    ...more,
  });
  const videos = [video(0), video(1), video(2), video(3)];

  it('TikTok by views, even without followers, but then without peers', () => {
    const verdict = judge(invent('tiktok:prova', {}, videos));
    expect(known(verdict)).toMatchObject({ rate: 0.1, denominator: 'views', bands: [] });
    expect(verdict.known && verdict.because.notes).toContain('peersNeedFollowers');
  });

  it('TikTok by followers under a set that divides by followers', () => {
    const creator = invent(
      'tiktok:prova',
      { followers: 100_000 },
      videos.map((post) => ({ ...post, ageDays: 20 })),
    );
    expect(known(judge(creator, { engagement: 'modash-tt-2023' }))).toMatchObject({
      rate: 0.01,
      denominator: 'followers',
    });
    expect(known(judge(creator, { engagement: 'seed001' }))).toMatchObject({ denominator: 'followers', bands: [] });
  });

  it('YouTube by subscribers from watch pages', () => {
    const watched = videos.map((post) => ({ ...post, page: 'watch', ageDays: 40 }));
    const value = known(judge(invent('youtube:prova', { followers: 100_000 }, watched)));
    expect(value).toMatchObject({ rate: 0.01, denominator: 'followers', peerGroup: '100K–500K' });
  });

  it('shares and saves join only where every post shows them', () => {
    const all = videos.map((post) => ({ ...post, shares: 50, saves: 150 }));
    expect(known(judge(invent('tiktok:prova', {}, all))).rate).toBeCloseTo(0.12, 10);
    expect(known(judge(invent('tiktok:prova', {}, [...all.slice(1), video(9)]))).rate).toBeCloseTo(0.1, 10);
  });

  it('is never graded by impressions, nor against brands', () => {
    const creator = invent(IG, { followers: 5000 }, posts(5));
    expect(known(judge(creator, { engagement: 'captiv8-2024' })).bands).toEqual([]);
    expect(known(judge(creator, { engagement: 'socialinsider-2026-brands' })).bands).toEqual([]);
    expect(known(judge(creator, { engagement: 'buzzguru-tt' })).bands).toEqual([]);
    expect(known(judge(creator, { engagement: 'gone' })).bands).toEqual([]);
  });

  it('a feed video counts only under the set that was measured in the feed', () => {
    const feed = videos.map((post) => ({ ...post, page: 'feed' }));
    const creator = invent('tiktok:prova', { followers: 5000 }, feed);
    expect(judge(creator)).toMatchObject({ known: false, needs: ['likes', 'views'] });
    expect(known(judge(creator, { engagement: 'real-tt-fyp-2025' }))).toMatchObject({ rate: 0.09 });
  });
});

describe('band', () => {
  it('one name where it is likely enough, else the two likeliest, with probabilities that add up', () => {
    const clear = known(judge(invent(IG, { followers: 20_000 }, posts(12, { likes: 1000 }))));
    expect(clear.bands).toHaveLength(1);
    expect(clear.bands[0]).toMatchObject({ name: 'High', step: 4 });
    const edge = known(judge(invent(IG, { followers: 20_000 }, posts(12, { likes: 218 }))));
    expect(edge.bands.map(({ name }) => name).sort()).toEqual(['Above average', 'Average']);
    for (const { bands } of [clear, edge]) {
      const sum = bands.reduce((total, { probability }) => total + probability, 0);
      expect(sum).toBeGreaterThan(0.6);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('below 1,000 followers there is no peer group', () => {
    const value = known(judge(invent(IG, { followers: 800 }, posts(5))));
    expect(value.bands).toEqual([]);
    expect(value.percentile).toBeUndefined();
  });

  it('followers rounded across two groups weigh both', () => {
    const verdict = judge(invent(IG, { followers: rounded(9_950, 10_050, '10K') }, posts(8, { likes: 130 })));
    expect(verdict.known && verdict.because.notes).toContain('peersStraddle');
    expect(known(verdict).bands.map(({ name }) => name)).toEqual(expect.arrayContaining(['Above average']));
  });

  it('rounding widens the interval and never moves it off the rate', () => {
    const exact = known(judge(invent(IG, { followers: 20_000 }, posts(8))));
    const vague = known(judge(invent(IG, { followers: rounded(15_000, 25_000) }, posts(8))));
    expect(vague.interval.low).toBeLessThan(exact.interval.low);
    expect(vague.interval.high).toBeGreaterThan(exact.interval.high);
    const zero = known(judge(invent(IG, { followers: 20_000 }, posts(5, { likes: 0, comments: 0 }))));
    expect(zero).toMatchObject({ rate: 0, interval: { low: 0 } });
    expect(zero.interval.high).toBeGreaterThan(0);
  });
});
