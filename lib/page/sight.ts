import { addressOf } from '../readers/address';
import { type CellPlan, planOf } from '../readers/among';
import { type PageLook, pageOf } from '../readers/reader';
import type { Reader } from '../readers/table';

/** What is looked at now: an address, its page kind, and the part of the document that belongs to it. */
export type Sight = { href: string; look: PageLook; plan: CellPlan; live: Element };

/** Nothing where the page kind is unknown, walled, or its live part is not there yet. */
export function sightOf(reader: Reader, document: Document, href: string): Sight | undefined {
  const look = document.body ? pageOf(reader, document, href) : undefined;
  return look && isElement(look.live) ? { href, look, plan: planOf(look.page), live: look.live } : undefined;
}

/** Whether the live part is still the page's: a site keeps its old pages in the document, hidden. */
export function stillHolds({ look: { page }, live }: Sight): boolean {
  return live.isConnected && (page.live === undefined || live.matches(page.live));
}

/** Whether a reader has a page kind for an address, whatever the document shows. */
export function isKnownKind(reader: Reader, href: string): boolean {
  return reader.pages.some(({ at }) => addressOf(href, at) !== undefined);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
