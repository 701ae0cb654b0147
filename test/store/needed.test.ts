import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/facts/gather';
import { exactCount } from '../../lib/model/count';
import type { Observation } from '../../lib/model/observation';
import { needed } from '../../lib/store/needed';
import { anyLooks, DAY, look, NOON, read } from './looks';

const HOUR = 3_600_000;
const times = (looks: readonly Observation[]) => looks.map(({ seenAt }) => seenAt);

describe('which looks are kept', () => {
  it('of the same look repeated, only the newest time', () => {
    expect(
      times(needed([look({ seenAt: NOON }), look({ seenAt: NOON + 60_000 }), look({ seenAt: NOON + 90_000 })])),
    ).toEqual([NOON + 90_000]);
  });

  it('all that differ within one visit, for they may settle each other', () => {
    const looks = [look(), look({ seenAt: NOON + 60_000, readings: { followers: read(exactCount(12_346)) } })];
    expect(needed(looks)).toEqual(looks);
  });

  it('of visits on different days, the newest, and of older ones what only they answer', () => {
    const full = look({ seenAt: NOON, readings: { followers: read(exactCount(1)), bio: read('ciao') } });
    const between = look({ seenAt: NOON + DAY, readings: { followers: read(exactCount(2)) } });
    const newest = look({ seenAt: NOON + 2 * DAY, readings: { followers: read(exactCount(3)) } });
    expect(needed([between, newest, full])).toEqual([full, newest]);
  });

  it('both witnesses and every page kind', () => {
    const looks = [
      look({ seenAt: NOON }),
      look({ seenAt: NOON + DAY, witness: 'sent' }),
      look({ seenAt: NOON + 2 * DAY, page: 'feed' }),
    ];
    expect(needed(looks)).toEqual(looks);
  });

  it('an unreadable field is no answer: the older value stays', () => {
    const older = look({ seenAt: NOON });
    const newer = look({
      seenAt: NOON + DAY,
      readings: { followers: { status: 'unreadable', by: 'test', why: 'several' } },
    });
    expect(needed([older, newer])).toEqual([older, newer]);
  });

  it('the look that dates a post most narrowly, however old', () => {
    const dated = (seenAt: number, days: number) =>
      look({
        post: 'A1',
        seenAt,
        readings: { publishedAt: read({ earliest: NOON - days * DAY, latest: NOON, text: `${days}` }) },
      });
    const looks = [dated(NOON + HOUR, 1), dated(NOON + 9 * DAY, 7), dated(NOON + 40 * DAY, 30)];
    expect(needed(looks)).toEqual([looks[0], looks[2]]);
  });

  it('never so many that a page could fill the disk', () => {
    const looks = Array.from({ length: 3_000 }, (_, at) => look({ page: `kind ${at}`, seenAt: NOON + at }));
    const kept = needed([...looks, ...looks.map((one, at) => ({ ...one, post: `P${at}` }))]);
    expect(kept).toHaveLength(200);
    expect(Math.min(...times(kept))).toBeGreaterThanOrEqual(NOON + 2_850);
  });

  it('are enough: what is gathered from them is what is gathered from all', () => {
    const undated = (looks: readonly Observation[]) => {
      const { facts, posts, lastSeenAt } = gather('instagram:mira.prova', looks);
      const bare = posts.map(({ facts: { publishedAt: _, ...others }, ...post }) => ({ ...post, facts: others }));
      return { facts, lastSeenAt, posts: bare.map(sorted).sort((a, b) => a.id.localeCompare(b.id)) };
    };
    fc.assert(
      fc.property(anyLooks('instagram:mira.prova'), (looks) => {
        expect(undated(needed(looks))).toEqual(undated(looks));
      }),
      { numRuns: 300 },
    );
  });
});

function sorted<P extends { pages: readonly string[]; hidden: readonly string[] }>(post: P): P {
  return { ...post, pages: post.pages.toSorted(), hidden: post.hidden.toSorted() };
}
