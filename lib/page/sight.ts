import { addressOf } from '../readers/address';
import { alternatives, type CellPlan, planOf } from '../readers/among';
import { isElement } from '../readers/from';
import { type PageLook, pageOf } from '../readers/reader';
import type { Reader } from '../readers/table';

/**
 * What is looked at now: an address, its page kind, and the part of the document that belongs to it. `as`: by which selector it is the
 * live part; absent where it is the body. `beyond`: something is read outside of it, too.
 */
export type Sight = { href: string; look: PageLook; plan: CellPlan; live: Element; as?: string; beyond: boolean };

/** Nothing where the page kind is unknown, walled, or its live part is not there yet. */
export function sightOf(reader: Reader, document: Document, href: string): Sight | undefined {
  const look = document.body ? pageOf(reader, document, href) : undefined;
  if (!look || !isElement(look.live)) return undefined;
  const { page, live } = look;
  const as = page.live === undefined ? undefined : alternatives(page.live).find((css) => live.matches(css));
  const beyond = page.subjects.some(({ outside }) => outside);
  return { href, look, plan: planOf(page), live, beyond, ...(as !== undefined && { as }) };
}

/** Whether the live part is still the page's: a site keeps its old pages in the document, hidden. */
export function stillHolds({ live, as }: Sight): boolean {
  return live.isConnected && (as === undefined || live.matches(as));
}

/** Whether a change at a node is of no concern: it is neither in what is looked at nor around it. */
export function isElsewhere({ live, beyond }: Sight, node: Node): boolean {
  return !beyond && !live.contains(node) && !node.contains(live);
}

/** Whether a reader has a page kind for an address, whatever the document shows. */
export function isKnownKind(reader: Reader, href: string): boolean {
  return reader.pages.some(({ at }) => addressOf(href, at) !== undefined);
}
