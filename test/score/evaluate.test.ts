import { describe, expect, it } from 'vitest';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';
import { recompute } from '../../lib/score/recompute';
import { invent, NOW, rounded } from './invent';

describe('evaluate', () => {
  it('works', () => {
    const likes = [520, 610, 480, 590, 1450, 640, 560, 2300, 600, 530, 'hidden', 'hidden'] as const;
    const comments = [22, 31, 18, 25, 60, 28, 24, 95, 27, 21, 20, 26];
    const views = [11.8, 13.9, 10.4, 12.9, 41, 14.8, 12.1, 68, 13.6, 11.7, 12.5, 13.1].map((v) => Math.round(v * 1000));
    const c = invent(
      'instagram:esempio',
      { followers: 20_000 },
      likes.map((l, i) => ({
        id: `p${i}`,
        kind: 'reel',
        likes: l,
        comments: comments[i] ?? 0,
        views: views[i] ?? 0,
        ageDays: 10 + i * 3,
      })),
    );
    const e = evaluate(c, DEFAULT_BENCHMARKS, NOW);
    console.log(JSON.stringify(e, (k, v) => (k === 'used' || k === 'leftOut' ? v.length : v), 1).slice(0, 9000));
    if (e.definitions.known)
      for (const d of e.definitions.value)
        console.log(d.id, d.posts, 'rate' in d ? (d.rate * 100).toFixed(3) : d.needs);
    if (e.engagement.known) console.log(recompute(e.engagement.because));
    expect(rounded(1, 2).low).toBe(1);
  });
});
