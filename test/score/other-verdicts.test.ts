import { describe, expect, it } from 'vitest';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';
import { DAY, type InventedPost, invent, NOW } from './invent';

const judge = (of: ReturnType<typeof invent>) => evaluate(of, DEFAULT_BENCHMARKS, NOW);
const reels = (views: readonly number[], more: Partial<InventedPost> = {}): InventedPost[] =>
  views.map((count, index) => ({ id: `p${index}`, kind: 'reel', views: count, ageDays: 10 + 7 * index, ...more }));

describe('view rate', () => {
  it('median views ÷ followers, from the creator’s own list', () => {
    const { viewRate } = judge(invent('tiktok:prova', { followers: 10_000 }, reels([4_000, 5_000, 90_000])));
    expect(viewRate).toMatchObject({ known: true, value: { rate: 0.5, posts: 3 } });
  });

  it('neither feed nor opened posts set it, and three tiles are the least', () => {
    const feed = judge(invent('tiktok:prova', { followers: 10_000 }, reels([1, 2, 3, 4], { page: 'feed' })));
    expect(feed.viewRate).toEqual({ known: false, needs: ['views'], have: 0, want: 3 });
    const opened = judge(
      invent('youtube:prova', { followers: 10_000 }, reels([1, 2, 3, 4], { page: 'watch', kind: 'video' })),
    );
    expect(opened.viewRate.known).toBe(false);
    expect(judge(invent('tiktok:prova', {}, reels([1, 2, 3]))).viewRate).toEqual({
      known: false,
      needs: ['followers'],
    });
  });
});

describe('lifetime likes', () => {
  it('likes ÷ videos ÷ followers, named as no engagement rate', () => {
    const { lifetimeLikes } = judge(invent('tiktok:prova', { followers: 1_000, likesTotal: 50_000, postCount: 100 }));
    expect(lifetimeLikes).toMatchObject({ known: true, value: { rate: 0.5 } });
    expect(lifetimeLikes.known && lifetimeLikes.because.notes).toEqual(['lifetimeNotEngagement']);
  });

  it('asks for what it lacks; a site without such a number says so', () => {
    expect(judge(invent('tiktok:prova', { followers: 1_000, likesTotal: 5 })).lifetimeLikes).toEqual({
      known: false,
      needs: ['postCount'],
    });
    expect(judge(invent('instagram:prova', { followers: 9 })).lifetimeLikes).toEqual({
      known: false,
      needs: [],
      why: 'notOnThisSite',
    });
    expect(judge(invent('tiktok:prova', { followers: 1, likesTotal: 5, postCount: 0 })).lifetimeLikes.known).toBe(
      false,
    );
  });
});

describe('rhythm', () => {
  it('posts a week between the first and the last seen, and days since the last', () => {
    const { rhythm } = judge(invent('instagram:prova', {}, reels([1, 1, 1, 1])));
    expect(rhythm).toMatchObject({ known: true, value: { perWeek: 1, posts: 4 } });
    expect(rhythm.known && rhythm.value.daysSinceLast).toBeCloseTo(10, 6);
  });

  it('counts the days up to the last visit, because nobody knows what was posted after it', () => {
    const creator = invent('instagram:prova', {}, reels([1, 1, 1, 1]));
    const { rhythm } = evaluate(creator, DEFAULT_BENCHMARKS, NOW + 90 * DAY);
    expect(rhythm.known && rhythm.value.daysSinceLast).toBeCloseTo(10, 6);
  });

  it('a pinned post of long ago does not slow it down', () => {
    const old: InventedPost = { id: 'old', kind: 'reel', views: 1, ageDays: 700, pinned: true };
    const { rhythm } = judge(invent('instagram:prova', {}, [...reels([1, 1, 1, 1]), old]));
    expect(rhythm).toMatchObject({ value: { perWeek: 1 } });
  });
});

describe('consistency', () => {
  it('interquartile range ÷ median, the best post’s share, and which posts went viral', () => {
    const { consistency } = judge(invent('tiktok:prova', {}, reels([100, 110, 90, 105, 95, 5_000])));
    expect(consistency).toMatchObject({ known: true, value: { of: 'views', posts: 6, viral: ['p5'] } });
    expect(consistency.known && consistency.value.bestShare).toBeCloseTo(5_000 / 5_500, 9);
    expect(consistency.known && consistency.value.spread).toBeLessThan(0.2);
  });

  it('by likes where no views are shown; nothing below three posts', () => {
    const likes = [9, 12, 15].map((ageDays) => ({ id: `p${ageDays}`, kind: 'photo' as const, likes: 100, ageDays }));
    expect(judge(invent('instagram:prova', {}, likes)).consistency).toMatchObject({
      value: { of: 'likes', spread: 0 },
    });
    expect(judge(invent('instagram:prova', {}, likes.slice(1))).consistency.known).toBe(false);
  });
});

describe('sponsored posts', () => {
  it('are left out of engagement and shown beside it', () => {
    const post = (index: number, likes: number, paidLabel: boolean): InventedPost => ({
      id: `${paidLabel ? 's' : 'p'}${index}`,
      kind: 'photo',
      likes,
      comments: 0,
      ageDays: 10 + index,
      paidLabel,
    });
    const posts = [0, 1, 2].flatMap((index) => [post(index, 200, false), post(index, 150, true)]);
    const { engagement, sponsored } = judge(invent('instagram:prova', { followers: 10_000 }, posts));
    expect(engagement).toMatchObject({ value: { rate: 0.02, posts: 3 } });
    expect(sponsored).toMatchObject({ known: true, value: { ratio: 0.75, rate: 0.015, organicRate: 0.02, posts: 3 } });
  });
});
