import { gather } from '../../lib/facts/gather';
import { exactCount } from '../../lib/model/count';
import type { Observation } from '../../lib/model/observation';
import type { CreatorKey } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import type { CreatorView } from '../../lib/model/view';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';

export const NOW = Date.UTC(2026, 10, 20, 12);
const DAY_MS = 86_400_000;

type Person = { key?: CreatorKey; name?: string; followers?: number; likes?: number; daysAgo?: number };

/** What a profile page showed of an invented creator: name, followers, and twelve photos with about as many likes each. */
export function looksAt({
  key = 'instagram:giulia.prova',
  name,
  followers,
  likes,
  daysAgo = 0,
}: Person): Observation[] {
  const seenAt = NOW - daysAgo * DAY_MS;
  const look = { creator: key, page: 'profile', witness: 'shown', seenAt, language: 'en' } as const;
  const about: Observation = {
    ...look,
    readings: {
      ...(name !== undefined && { name: { status: 'read', value: name, by: 'heading' } }),
      ...(followers !== undefined && { followers: { status: 'read', value: exactCount(followers), by: 'title' } }),
    },
  };
  if (likes === undefined) return [about];
  const posts = Array.from({ length: 12 }, (_, at): Observation => {
    const latest = seenAt - (10 + at) * DAY_MS;
    return {
      ...look,
      post: `${key}-${at}`,
      readings: {
        kind: { status: 'read', value: 'photo', by: 'link' },
        likes: { status: 'read', value: exactCount(likes + at), by: 'label' },
        comments: { status: 'read', value: exactCount(10), by: 'label' },
        publishedAt: { status: 'read', value: { earliest: latest - DAY_MS, latest, text: 'x' }, by: 'time' },
      },
    };
  });
  return [about, ...posts];
}

/** That creator, weighed by the default sets. */
export function viewOfPerson(person: Person): CreatorView {
  const key = person.key ?? 'instagram:giulia.prova';
  const creator = gather(key, looksAt(person));
  return { creator, evaluation: evaluate(creator, DEFAULT_BENCHMARKS, NOW) };
}

export function entryOf(creator: CreatorKey, savedAt = NOW, note = ''): ShortlistEntry {
  return { creator, savedAt, note, status: 'saved' };
}
