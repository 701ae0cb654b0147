import { readerOf } from '../../lib/readers';
import { BREAKINGS, type Drift, drift, wholeOf } from '../../test/readers/drift/judge';

/** What runs inside the browser: one page, broken in the ways that are named. */
const inPage = {
  drifts(html: string, url: string, now: number, names: readonly string[]): [name: string, drift: Drift][] {
    const reader = readerOf(url);
    if (!reader) return [];
    const page = new DOMParser().parseFromString(html, 'text/html');
    const whole = wholeOf(reader, page, url, now);
    return BREAKINGS.filter(({ name }) => names.includes(name)).flatMap((breaking) => {
      const found = drift(whole, page.cloneNode(true) as Document, breaking);
      return found ? [[breaking.name, found] as [string, Drift]] : [];
    });
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { vaglioDrift: inPage });
