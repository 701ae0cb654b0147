import type { Observation } from '../../lib/model/observation';
import { type Watch, type Watched, watch } from '../../lib/page/watch';
import { toy } from './toy';

type Told = {
  found: string[];
  lost: string[];
  looks: Observation[];
  removed: string[];
  worked: number;
  batches: number;
};

/** The watcher over the test's own document, with idle time handed out by hand. */
export function watching(href: string, more: Partial<Watched> = {}) {
  const at = { href: new URL(href, 'https://toy.example').href };
  const told: Told = { found: [], lost: [], looks: [], removed: [], worked: 0, batches: 0 };
  let idle: (() => void)[] = [];
  // Time passes with idle moments only, however slow the machine is.
  let time = 0;
  const stop = new AbortController();
  const eye: Watch = watch({
    document,
    reader: toy,
    href: () => at.href,
    now: () => 1_000_000,
    clock: () => time,
    own: 'vaglio-badge',
    signal: stop.signal,
    later: (work) => void idle.push(work),
    found: (_, creator) => void told.found.push(creator),
    lost: ({ cell }) => void told.lost.push(cell.localName),
    removed: (element) => void told.removed.push(element.localName),
    looked: (_, observation) => void told.looks.push(observation),
    worked: () => void told.worked++,
    batch: () => void told.batches++,
    ...more,
  });
  return {
    told,
    stop: () => stop.abort(),
    here: () => eye.keysHere(),
    page: () => eye.page(),
    go(to: string) {
      at.href = new URL(to, 'https://toy.example').href;
    },
    /** Lets the mutation callback run, without idle time. */
    mutated: () => Promise.resolve(),
    /** Lets the mutation callback run and hands out idle time until nothing asks for more, for at most `ms`. */
    async settled(ms = 250) {
      const until = time + ms;
      do {
        await new Promise((done) => setTimeout(done, 1));
        time += 5;
        const due = idle;
        idle = [];
        for (const work of due) work();
      } while (idle.length > 0 && time < until);
    },
    clear() {
      told.found = [];
      told.lost = [];
      told.looks = [];
      told.removed = [];
      told.worked = 0;
      told.batches = 0;
    },
  };
}

export function likesOf(looks: readonly Observation[]): (string | undefined)[] {
  return looks.map(({ readings: { likes } }) => (likes?.status === 'read' ? likes.value.text : undefined));
}
