import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/facts/gather';
import { healthOf } from '../../lib/facts/health';
import { healthReport } from '../../lib/facts/health-report';
import { silencesIn } from '../../lib/facts/silence';
import { talliesOf } from '../../lib/facts/tally';
import { exactCount } from '../../lib/model/count';
import { type Attempt, missedKey, type Tally } from '../../lib/model/health';
import type { Observation } from '../../lib/model/observation';

const TODAY = 20_779;
const LIKES = { platform: 'instagram', page: 'profile', witness: 'shown', field: 'likes' } as const;

/** Some days of one field: how often it was read, refused and missing on each, the last one today. */
function days(...each: (Partial<Record<Attempt, number>> | undefined)[]): Tally[] {
  return each.flatMap((attempts, at) =>
    Object.entries(attempts ?? {}).map(([attempt, count]) => ({
      ...LIKES,
      day: TODAY - each.length + 1 + at,
      attempt: attempt as Attempt,
      by: attempt === 'missing' ? '' : 'heart',
      count,
    })),
  );
}

const troubleOf = (tallies: Tally[]) => healthOf(tallies, TODAY)[0]?.trouble;

describe('a field', () => {
  it('that is read is well, with the way that answered', () => {
    const [likes, ...others] = healthOf(days({ read: 20, missing: 300 }, { read: 9, hidden: 2 }), TODAY);
    expect(others).toEqual([]);
    expect(likes).toMatchObject({ ...LIKES, total: { read: 29, hidden: 2, missing: 300, unreadable: 0, conflict: 0 } });
    expect(likes?.ways).toEqual([{ by: 'heart', read: 29, hidden: 2, unreadable: 0, missing: 0, conflict: 0 }]);
    expect(likes?.trouble).toBeUndefined();
  });

  it('that is refused and never read since the site changed is not understood, since the day of the change', () => {
    const tallies = days({ read: 40 }, { read: 12, unreadable: 30 }, { unreadable: 2 }, undefined, { unreadable: 5 });
    expect(troubleOf(tallies)).toEqual({ what: 'not understood', since: TODAY - 2, times: 7 });
  });

  it('that was never read at all says so too', () => {
    expect(troubleOf(days({ unreadable: 3 }))).toEqual({ what: 'not understood', since: TODAY, times: 3 });
    expect(troubleOf(days({ unreadable: 2 }))).toBeUndefined();
  });

  it('that is not found any more is told only where it should have been found many times', () => {
    expect(troubleOf(days({ read: 50, missing: 50 }, { missing: 60 }))).toMatchObject({
      what: 'not found',
      since: TODAY,
    });
    // A paid label is seldom there.
    expect(troubleOf(days({ read: 6, missing: 600 }, { missing: 900 }))).toBeUndefined();
    expect(troubleOf(days({ missing: 900 }))).toBeUndefined();
    expect(troubleOf(days({ read: 50 }, { missing: 500, read: 1 }))).toBeUndefined();
  });

  it('that is refused now and then is told when it is often, and lately', () => {
    expect(troubleOf(days({ read: 20, unreadable: 9 }))).toMatchObject({ what: 'often not understood', times: 9 });
    expect(troubleOf(days({ read: 90, unreadable: 9 }))).toBeUndefined();
    expect(troubleOf(days({ read: 2, unreadable: 9 }, ...Array(7).fill({ read: 9 })))).toBeUndefined();
  });

  it('on which the witnesses disagree says so', () => {
    expect(troubleOf(days({ read: 90, conflict: 3 }))).toMatchObject({ what: 'disagree', since: TODAY });
  });

  it('in trouble comes first', () => {
    const well: Tally[] = days({ read: 9 }).map((tally) => ({ ...tally, field: 'comments' }));
    expect(healthOf([...well, ...days({ unreadable: 9 })], TODAY).map(({ field }) => field)).toEqual([
      'likes',
      'comments',
    ]);
  });
});

describe('a kind of page', () => {
  /** On which of the last days, today last, somebody was read on a profile (p), in the feed (f), on both (b). */
  const visits = (each: string): Tally[] =>
    [...each].flatMap((where, at) =>
      ['profile', 'feed']
        .filter((page) => where === 'b' || where === page[0])
        .map((page) => ({
          ...LIKES,
          page,
          day: TODAY - each.length + 1 + at,
          attempt: 'read' as const,
          by: 'x',
          count: 3,
        })),
    );

  it('that falls silent while others are read is told, against the person’s own habit', () => {
    expect(silencesIn(visits('bbbbb.bbfff'))).toEqual([{ platform: 'instagram', page: 'profile', since: TODAY - 2 }]);
    expect(silencesIn(visits('bfbfbfbfff'))).toEqual([]);
    expect(silencesIn(visits('bfbfbfbfbfbffffffff'))).toMatchObject([{ page: 'profile', since: TODAY - 7 }]);
  });

  it.each([
    ['a site that is not visited any more', 'bbbbbbbb........'],
    ['two days', 'bbbbbbbbff'],
    ['too little before', 'bbbbfffffff'],
    ['a profile read again today', 'bbbbbbbbfffffp'],
  ])('is not accused for %s', (_, each) => expect(silencesIn(visits(each))).toEqual([]));

  it('stands in the report', () => {
    const silences = silencesIn(visits('bbbbbbfff'));
    expect(healthReport({ fields: [], silences }, '0.1.0', TODAY)).toContain(
      '\ninstagram profile: NOBODY READ since 2026-11-20, though other pages were',
    );
  });
});

const SEEN = Date.UTC(2026, 10, 22, 12);

function look(witness: 'shown' | 'sent', likes: number, by: string): Observation {
  return {
    creator: 'instagram:mira.prova',
    post: 'A1',
    page: 'feed',
    witness,
    seenAt: SEEN,
    language: 'it',
    readings: { likes: { status: 'read', value: exactCount(likes), by }, views: { status: 'missing' } },
  };
}

describe('a batch of looks', () => {
  it('gives a tally for each answer, and for what was said to be missing', () => {
    const missed = { [missedKey('feed', 'shown', 'views')]: 7 };
    const orphan: Observation = { ...look('shown', 5, 'heart'), page: 'explore' };
    delete orphan.creator;
    const batch = { platform: 'instagram' as const, day: TODAY, looks: [look('shown', 5, 'heart'), orphan], missed };
    const where = { platform: 'instagram', day: TODAY, witness: 'shown' };
    expect(talliesOf({ ...batch, creators: [] })).toEqual([
      { ...where, page: 'feed', field: 'likes', attempt: 'read', by: 'heart', count: 1 },
      { ...where, page: 'explore', field: 'likes', attempt: 'read', by: 'heart', count: 1 },
      { ...where, page: 'feed', field: 'views', attempt: 'missing', by: '', count: 7 },
    ]);
  });

  it('counts the conflict that it has a hand in, and no earlier one', () => {
    const looks = [look('shown', 5, 'heart'), look('sent', 900, 'like_count')];
    const creators = [gather('instagram:mira.prova', looks)];
    expect(creators[0]?.conflicts).toHaveLength(1);
    const conflicts = (batch: Observation[]) =>
      talliesOf({ platform: 'instagram', day: TODAY, looks: batch, missed: {}, creators }).filter(
        ({ attempt }) => attempt === 'conflict',
      );
    expect(conflicts(looks)).toMatchObject([{ page: 'feed', field: 'likes', by: 'heart / like_count', count: 1 }]);
    expect(conflicts([{ ...look('shown', 5, 'heart'), post: 'B2' }])).toEqual([]);
  });
});

describe('the report', () => {
  it('names tables and numbers', () => {
    const tallies = days({ read: 40 }, { unreadable: 5, missing: 2 });
    expect(healthReport({ fields: healthOf(tallies, TODAY), silences: silencesIn(tallies) }, '0.1.0', TODAY)).toBe(
      [
        'Vaglio 0.1.0, 2026-11-22: what was read in the last 30 days',
        'instagram profile likes (shown): NOT UNDERSTOOD since 2026-11-22; "heart" read 40 unreadable 5; missing 2; last read 2026-11-21',
      ].join('\n'),
    );
  });

  it('has nobody’s name, post or address in it', () => {
    const looks = [look('shown', 5, 'heart'), look('sent', 900, 'like_count')];
    const creators = [gather('instagram:mira.prova', looks)];
    const tallies = talliesOf({ platform: 'instagram', day: TODAY, looks, missed: {}, creators });
    const report = healthReport({ fields: healthOf(tallies, TODAY), silences: silencesIn(tallies) }, '0.1.0', TODAY);
    expect(report).toContain('likes');
    expect(report).not.toMatch(/mira|prova|A1|http|900/);
  });
});
