import { READY, SENT } from '../listener/words';
import type { Observation } from '../model/observation';
import { readSent } from '../readers/sent-reader';
import type { Reader } from '../readers/table';

/** A longer message than any site's answer after pruning; whoever forges one gets no further. */
const LONGEST = 6_000_000;

/**
 * Turns what the listener in the page's world hands over into observations, while it is switched on; what is returned switches it.
 * A page can forge such a message, as it can forge what it shows: it is given no more trust than that.
 */
export function listening(
  reader: Reader,
  document: Document,
  observed: (observations: readonly Observation[]) => void,
  signal: AbortSignal,
): (on: boolean) => void {
  let wanted = false;
  const tell = (on: boolean) => {
    wanted = on;
    document.dispatchEvent(new CustomEvent(READY, { detail: on ? 'on' : 'off' }));
  };
  document.addEventListener(SENT, (event) => wanted && observed(observationsIn(reader, document, event)), { signal });
  signal.addEventListener('abort', () => tell(false), { once: true });
  return tell;
}

function observationsIn(reader: Reader, document: Document, event: Event): Observation[] {
  const text: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof text !== 'string' || text.length > LONGEST) return [];
  try {
    const message: unknown = JSON.parse(text);
    const href = typeof message === 'object' && message !== null && 'href' in message ? message.href : undefined;
    if (typeof href !== 'string' || !sameSite(href, document.location.href)) return [];
    const data = typeof message === 'object' && message !== null && 'data' in message ? message.data : undefined;
    return readSent(reader, data, { href, language: document.documentElement.lang, now: Date.now() });
  } catch {
    return [];
  }
}

function sameSite(href: string, here: string): boolean {
  return URL.canParse(href) && new URL(href).origin === new URL(here).origin;
}
