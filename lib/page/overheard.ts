import { READY, SENT } from '../listener/words';

/** A longer message than any site's answer after pruning; whoever forges one gets no further. */
const LONGEST = 6_000_000;

/** What a page was sent, pruned: JSON as text, and the tab's address when it was asked for. */
export type Overheard = { href: string; text: string };

/**
 * Passes on what the listener in the page's world hands over, while it is switched on; what is returned switches it.
 * A page can forge such a message, as it can forge what it shows: it is given no more trust than that.
 */
export function listening(
  document: Document,
  pass: (heard: Overheard) => void,
  signal: AbortSignal,
): (on: boolean) => void {
  let wanted = false;
  const tell = (on: boolean) => {
    wanted = on;
    document.dispatchEvent(new CustomEvent(READY, { detail: on ? 'on' : 'off' }));
  };
  const hear = (event: Event) => {
    const heard = wanted && overheardIn(document, event);
    if (heard) pass(heard);
  };
  document.addEventListener(SENT, hear, { signal });
  signal.addEventListener('abort', () => tell(false), { once: true });
  return tell;
}

/** The address stands in the first line, the data after it: so that nothing has to be parsed here. */
function overheardIn(document: Document, event: Event): Overheard | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail !== 'string' || detail.length > LONGEST) return undefined;
  const end = detail.indexOf('\n');
  const href = detail.slice(0, end);
  return href.startsWith(`${document.location.origin}/`) ? { href, text: detail.slice(end + 1) } : undefined;
}
