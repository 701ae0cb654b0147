import { expect, test } from 'vitest';
import { arranged, type Filter, type Listed, sortedBy } from '../../components/arrange';
import { digestOf } from '../../components/digest';
import type { CreatorKey } from '../../lib/model/platform';
import { entryOf, NOW, viewOfPerson } from './people';
import { wordsOf } from './words';

const ALL: Filter = { text: '', platform: 'all', tier: 'all', status: 'saved' };
const say = wordsOf('en');

function listed(key: CreatorKey, person: Parameters<typeof viewOfPerson>[0], savedAt = NOW, note = ''): Listed {
  return { entry: entryOf(key, savedAt, note), digest: digestOf(viewOfPerson({ key, ...person }), say) };
}

const ada = listed('instagram:ada', { name: 'Ada Città', followers: 7_500, likes: 450, daysAgo: 40 }, NOW - 3);
const bar = listed('instagram:bar', { name: 'bar sottocasa' }, NOW - 2, 'caffè buono');
const mega = listed('tiktok:mega', { name: 'Mega', followers: 2_000_000 }, NOW - 1);
const unread: Listed = { entry: entryOf('youtube:zeta', NOW) };
const rows = [ada, bar, mega, unread];

const keys = (filter: Partial<Filter>, by: Parameters<typeof sortedBy>[1] = 'saved', descending = true) =>
  arranged(rows, { ...ALL, ...filter }, { by, descending }, 'en').map(({ entry }) => entry.creator);

test('what is unknown stands last, whichever way the list is sorted', () => {
  expect(keys({}, 'tier', true)).toEqual(['tiktok:mega', 'instagram:ada', 'instagram:bar', 'youtube:zeta']);
  expect(keys({}, 'tier', false)).toEqual(['instagram:ada', 'tiktok:mega', 'instagram:bar', 'youtube:zeta']);
  expect(keys({}, 'seen', false)[0]).toBe('instagram:ada');
});

test('names sort as people read them, and one not read yet by its handle', () => {
  expect(keys({}, 'name', false)).toEqual(['instagram:ada', 'instagram:bar', 'tiktok:mega', 'youtube:zeta']);
});

test('search finds name, handle and note, without accents or capitals', () => {
  expect(keys({ text: 'CITTA' })).toEqual(['instagram:ada']);
  expect(keys({ text: 'caffe' })).toEqual(['instagram:bar']);
  expect(keys({ text: ' zeta ' })).toEqual(['youtube:zeta']);
  expect(keys({ text: 'nobody' })).toEqual([]);
});

test('filters by platform, by tier, and by what has no tier yet', () => {
  expect(keys({ platform: 'tiktok' })).toEqual(['tiktok:mega']);
  expect(keys({ tier: 'nano' })).toEqual(['instagram:ada']);
  expect(keys({ tier: 'unknown' })).toEqual(['youtube:zeta', 'instagram:bar']);
  expect(keys({ status: 'rejected' })).toEqual([]);
});

test('engagement sorts by its band before its rate: rates by views and by followers do not compare', () => {
  const of = (standing: number): Listed => ({
    entry: entryOf(`instagram:s${standing}`),
    digest: { ...digestOf(viewOfPerson({}), say), standing },
  });
  const sorted = arranged([of(1.5), of(4.03), of(-0.8)], ALL, { by: 'engagement', descending: true }, 'en');
  expect(sorted.map(({ digest }) => digest?.standing)).toEqual([4.03, 1.5, -0.8]);
  const high = digestOf(viewOfPerson({ followers: 20_000, likes: 1_400 }), say).standing;
  const low = digestOf(viewOfPerson({ followers: 20_000, likes: 40 }), say).standing;
  expect(Math.floor(high ?? Number.NaN)).toBe(4);
  expect(Math.floor(low ?? Number.NaN)).toBe(0);
  expect(digestOf(viewOfPerson({ followers: 20_000 }), say).standing).toBeUndefined();
});

test('a second click on a column turns its order round; names begin with A, figures with the greatest', () => {
  const first = sortedBy({ by: 'saved', descending: true }, 'fee');
  expect(first).toEqual({ by: 'fee', descending: true });
  expect(sortedBy(first, 'fee')).toEqual({ by: 'fee', descending: false });
  expect(sortedBy(first, 'name')).toEqual({ by: 'name', descending: false });
});
