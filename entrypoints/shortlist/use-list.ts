import { useEffect, useMemo, useRef, useState } from 'react';
import type { Listed } from '../../components/arrange';
import { type Digest, digestOf } from '../../components/digest';
import { useSay } from '../../components/say';
import type { Trouble } from '../../lib/messages';
import type { CreatorKey } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { recall } from '../../lib/store/observations';
import { entriesByKey } from '../../lib/store/shortlist';
import { type Scales, viewOf } from '../../lib/views';
import { troubleOf } from '../pages/trouble';
import { useLive } from '../pages/use-live';

/** More entries than anybody saves; each takes about a hundred bytes. */
const EVERYBODY = 1_000_000;
/** Creators read from the store at a time. */
const CHUNK = 50;
/** How long weighing may hold up keys and clicks. */
const SLICE_MS = 12;
/** How often the table takes up what has been weighed meanwhile. */
const SHOW_EVERY_MS = 500;

export type List = { rows: readonly Listed[]; read: number; trouble?: Trouble } | undefined;

/** Everybody on the list and everybody put aside. The figures follow bit by bit, the newest first. */
export function useList(scales: Scales, removed: readonly ShortlistEntry[]): List {
  const entries = useLive('entries', () => entriesByKey(EVERYBODY));
  const digests = useDigests(entries.value, scales);
  return useMemo(() => {
    if (!entries.value) return entries.trouble && { rows: [], read: 0, trouble: entries.trouble };
    const listed = new Set(entries.value.map(({ creator }) => creator));
    const gone = removed.filter(({ creator }) => !listed.has(creator));
    const trouble = entries.trouble ?? digests.trouble;
    return {
      rows: [
        ...entries.value.map((entry) => ({ entry, digest: digests.all.get(entry.creator) })),
        ...gone.map((entry) => ({ entry, digest: digests.all.get(entry.creator), removed: true as const })),
      ],
      read: entries.value.filter(({ creator }) => digests.all.has(creator)).length,
      ...(trouble && { trouble }),
    };
  }, [entries, digests, removed]);
}

type Digests = { all: ReadonlyMap<CreatorKey, Digest>; trouble?: Trouble };

function useDigests(entries: readonly ShortlistEntry[] | undefined, scales: Scales): Digests {
  const say = useSay();
  const [digests, setDigests] = useState<Digests>({ all: new Map() });
  // What has been weighed, and by which scales: new scales weigh everybody anew, and the old figures stay until then.
  const done = useRef({ by: scales, all: new Map<CreatorKey, Digest>() });
  useEffect(() => {
    if (!entries) return;
    if (done.current.by !== scales) done.current = { by: scales, all: new Map() };
    const { all } = done.current;
    const waiting = newestFirst(entries).filter((key) => !all.has(key));
    let stopped = false;
    let shownAt = Date.now();
    const pause = pauses(SLICE_MS);
    const show = (trouble?: Trouble) => {
      shownAt = Date.now();
      setDigests((before) => ({ all: new Map([...before.all, ...all]), ...(trouble && { trouble }) }));
    };
    const weigh = async () => {
      for (let at = 0; at < waiting.length && !stopped; at += CHUNK) {
        const keys = waiting.slice(at, at + CHUNK);
        const dossiers = await recall(keys);
        for (const key of keys) {
          all.set(key, digestOf(viewOf(key, dossiers.get(key), undefined, scales), say));
          await pause();
          if (stopped) return;
        }
        if (at === 0 || Date.now() - shownAt > SHOW_EVERY_MS) show();
      }
      if (waiting.length > 0) show();
    };
    weigh().catch((error: unknown) => stopped || show(troubleOf(error)));
    return () => {
      stopped = true;
    };
  }, [entries, scales, say]);
  return digests;
}

/** Lets the page do other things whenever work has gone on for so long. */
function pauses(ms: number): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < ms) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}

function newestFirst(entries: readonly ShortlistEntry[]): CreatorKey[] {
  return [...entries].sort((a, b) => b.savedAt - a.savedAt).map(({ creator }) => creator);
}
