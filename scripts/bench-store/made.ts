import { exactCount } from '../../lib/model/count';
import type { Observation, Reading } from '../../lib/model/observation';
import { type CreatorKey, PLATFORMS } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { type Dossier, rowOf, withLooks } from '../../lib/store/dossier';
import type { Row } from '../../lib/store/packing';

export const DAY = 86_400_000;
const POSTS = 12;
/** A new post every three days: a creator that lives by it. */
const POST_EVERY = 3;
/** The creators of a list, in the order of their keys. */
export const keyOf = (at: number): CreatorKey =>
  `${PLATFORMS[at % 3] ?? 'instagram'}:creator.${String(at).padStart(6, '0')}`;

export function entryOf(creator: CreatorKey, at: number): ShortlistEntry {
  const note = at % 5 === 0 ? `asked for "media kit"; ${at} €, perhaps` : '';
  return { creator, savedAt: Date.UTC(2026, 0, 1) + at, note, status: 'saved' };
}

const read = <T>(value: T, by: string): Reading<T> => ({ status: 'read', value, by });

/** What a visit to an invented creator's profile shows and is sent: the creator, and the latest twelve posts by both witnesses. */
export function visit(creator: CreatorKey, at: number, now: number): Observation[] {
  const look = { creator, page: 'profile', seenAt: now, language: 'it' } as const;
  const day = Math.floor(now / DAY);
  const followers = 3_000 + ((at * 7_919) % 400_000) + (day % 365) * 37;
  const about: Observation['readings'] = {
    name: read(`Creator Numero ${at}`, 'heading of the header'),
    followers: read(
      { low: Math.floor(followers / 100) * 100, high: Math.floor(followers / 100) * 100 + 100, text: 'x' },
      'link to the followers',
    ),
    following: read(exactCount(200 + (at % 600)), 'link to the following'),
    postCount: read(exactCount(400 + Math.floor(day / POST_EVERY)), 'first count of the header'),
    bio: read(caption(at, 14), 'text of the header'),
    verified: read(at % 7 === 0, 'sent: is_verified'),
  };
  const posts = Array.from({ length: POSTS }, (_, back): Observation[] => {
    const index = Math.floor(day / POST_EVERY) - back;
    const published = index * POST_EVERY * DAY;
    const age = Math.max(1, (now - published) / DAY);
    const views = Math.round((followers / 4) * (1 - 1 / (age + 1)) * (0.6 + ((index * 31 + at) % 80) / 100));
    const post = `P${at}x${index}`;
    return [
      {
        ...look,
        witness: 'shown',
        post,
        readings: { kind: read('reel', 'address of the tile'), views: read(exactCount(views), 'count on the tile') },
      },
      {
        ...look,
        witness: 'sent',
        post,
        readings: {
          kind: read('reel', 'sent: media'),
          likes: read(exactCount(Math.round(views / 15)), 'sent: media'),
          comments: read(exactCount(Math.round(views / 400)), 'sent: media'),
          views: read(exactCount(views), 'sent: media'),
          publishedAt: read({ earliest: published, latest: published + 1_000, text: '' }, 'sent: media'),
          caption: read(caption(index, 20), 'sent: media'),
        },
      },
    ];
  });
  const sent = { followers: read(exactCount(followers), 'sent: user'), postCount: about.postCount, name: about.name };
  return [
    { ...look, witness: 'shown', readings: about },
    { ...look, witness: 'sent', readings: sent as Observation['readings'] },
    ...posts.flat(),
  ];
}

/** Words that no compression makes short: real captions repeat themselves less than an invented vocabulary would. */
function caption(seed: number, length: number): string {
  let state = seed * 2_654_435_761 + 12_345;
  const letter = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  };
  return Array.from({ length }, (_, at) => Array.from({ length: 3 + ((seed + at) % 6) }, letter).join('')).join(' ');
}

/** What is remembered of creators after so many days with a visit each, by the code that saves looks; the last was at `now`. */
export function remembered(count: number, days: number, now: number): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const key = keyOf(at);
    let dossier: Dossier | undefined;
    for (let day = days - 1; day >= 0; day--) dossier = withLooks(dossier, key, visit(key, at, now - day * DAY));
    if (!dossier) throw new Error('no day, nothing remembered');
    return rowOf(dossier);
  });
}
