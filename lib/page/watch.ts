import type { Observation } from '../model/observation';
import type { CreatorKey } from '../model/platform';
import type { Reader } from '../readers/table';
import { Eye } from './eye';
import type { Later } from './slices';
import type { Spot } from './spots';

/** What the watcher is handed, and whom it tells what it sees. */
export type Watched = {
  document: Document;
  reader: Reader;
  href: () => string;
  /** Epoch milliseconds, for the facts. */
  now: () => number;
  /** Milliseconds that are never set back, for how long things take. */
  clock: () => number;
  /** The tag of what Vaglio itself puts on the page. */
  own: string;
  signal: AbortSignal;
  later: Later;
  /** Whether the words of a language are known; nothing is read before. Absent: they are. */
  knows?: (language: string) => boolean;
  /** A creator stands here; told in the mutation's own callback, again whenever the cell changes. */
  found(spot: Spot, creator: CreatorKey): void;
  /** The creator that stood here has gone, the cell has not. */
  lost(spot: Spot): void;
  /** An element left the document, with all that is in it. */
  removed(element: Element): void;
  looked(spot: Spot, observation: Observation): void;
  /** The end of a callback or slice: all that was found and looked at in it can be shown. */
  worked(): void;
  /** Nothing is left to be read for now; not told again within a quarter of a second. */
  batch(): void;
};

export type Watch = {
  /** The creators that the page names: its own subject first, then the others in the page's order. */
  keysHere(): readonly CreatorKey[];
  /** The reader's word for the kind of page; nothing where there is none. */
  page(): string | undefined;
  /** Everything is looked at again, soon. */
  lookAgain(): void;
};

/** Whether a change is nothing but the coming of one element of a tag. */
function isOnly({ addedNodes, removedNodes }: MutationRecord, tag: string): boolean {
  const [only] = addedNodes;
  return addedNodes.length === 1 && removedNodes.length === 0 && only?.nodeName.toLowerCase() === tag;
}

const EVENTS = ['popstate', 'hashchange', 'pageshow'];

/** Watches a page until the signal: one observer of added nodes, a look at each cell when it comes or changes, in idle slices. */
export function watch(w: Watched): Watch {
  const observer = new MutationObserver((records) => {
    if (!eye.changed(records)) return;
    // The badges that came just now are no news, and not worth being called for again.
    const since = observer.takeRecords();
    if (!since.every((record) => isOnly(record, w.own))) eye.changed(since);
  });
  const eye = new Eye(w, (cell, attributes) =>
    observer.observe(cell, { attributes: true, attributeFilter: [...attributes], subtree: true }),
  );
  observer.observe(w.document, { childList: true, subtree: true });
  w.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const event of [...EVENTS, ...(w.reader.moves ?? [])]) {
    w.document.defaultView?.addEventListener(event, () => eye.moved(), { signal: w.signal });
  }
  eye.moved();
  return { keysHere: () => eye.here.keys(), page: () => eye.page(), lookAgain: () => eye.moved() };
}
