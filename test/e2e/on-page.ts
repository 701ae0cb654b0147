import type { Page } from '@playwright/test';
import { demoAnswer } from '../../scripts/demo/site';
import type { Extension } from './extension';

/** As strict as a page can be: no style or script but its own, no string that becomes HTML. */
const POLICY =
  "default-src 'none'; style-src 'nonce-demo'; script-src 'nonce-demo'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'";
/** Long enough for a badge to be put, answered and filled. */
export const SETTLED = 1500;

/** Lets the three sites answer with the demo's pages, changed if need be. */
export async function serve({ context }: Extension, changed = (html: string) => html): Promise<void> {
  for (const host of ['www.instagram.com', 'www.tiktok.com', 'www.youtube.com']) {
    await context.route(`https://${host}/**`, (route) => {
      const answer = demoAnswer(route.request().url(), Date.now());
      const body = answer.contentType.startsWith('text/html') ? changed(answer.body) : answer.body;
      return route.fulfill({ ...answer, body, headers: { 'content-security-policy': POLICY } });
    });
  }
}

/**
 * Where every element of the page itself stands, and how large the page is to scroll; with the badges, and in the same breath
 * without them, before the extension can put them back.
 */
export function placesOf(): { withBadges: string[]; without: string[] } {
  const places = () => {
    const own = [...document.querySelectorAll('body *')].filter((element) => !element.localName.startsWith('vaglio-'));
    const rounded = own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, ...[x, y, width, height].map((length) => length.toFixed(1))].join(' ');
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [...rounded, `${scrollWidth} × ${scrollHeight}`];
  };
  const withBadges = places();
  for (const badge of document.querySelectorAll('vaglio-badge')) badge.remove();
  return { withBadges, without: places() };
}

/**
 * Notes, in the page, every shift of layout that the browser reports, with what was moved. The page is laid out once it is there:
 * drawn while it is still parsed, it shifts by itself.
 */
export function noteShifts(): void {
  const shifts: string[] = [];
  Reflect.set(window, 'shifts', shifts);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const hide = () => document.documentElement?.style.setProperty('display', 'none');
  const hiding = new MutationObserver(hide);
  hiding.observe(document, { childList: true });
  hide();
  document.addEventListener('DOMContentLoaded', () => {
    hiding.disconnect();
    document.documentElement.style.removeProperty('display');
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(entry, 'sources');
      for (const { node, previousRect: from, currentRect: to } of sources) {
        shifts.push(`${node?.nodeName} ${node?.textContent?.slice(0, 40)}: ${from.x},${from.y} to ${to.x},${to.y}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export const badges = (page: Page) => page.locator('vaglio-badge');

/** What a badge in a card covers of the page's own things, where it leaves its card, and where it is empty. */
export function troubles(): string[] {
  const found: string[] = [];
  for (const host of document.querySelectorAll('vaglio-badge')) {
    const card = host.closest('article, yt-lockup-view-model') ?? document.documentElement;
    const pill = host.shadowRoot?.querySelector('.pill');
    if (!pill || getComputedStyle(pill).visibility === 'hidden') continue;
    const box = pill.getBoundingClientRect();
    const edge = card.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) continue;
    const who = host.parentElement?.textContent?.trim().slice(0, 30);
    const pieces = [...pill.querySelectorAll('.part, .star')].map((piece) => piece.getBoundingClientRect());
    const shown = pieces.filter(({ top, bottom }) => top >= box.top && bottom <= box.bottom);
    // Its two edges are of a pixel each.
    if (box.width - shown.reduce((sum, { width }) => sum + width, 2) > 1)
      found.push(`${who}: is wider than what it shows`);
    if (box.right > edge.right + 1 || box.left < edge.left - 1) found.push(`${who}: leaves its card`);
    for (const own of document.querySelectorAll('a[href], button, [role="button"], time')) {
      const { left, right, top, bottom, width } = own.getBoundingClientRect();
      const apart = right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom;
      if (width > 0 && !apart && !own.contains(host)) found.push(`${who}: covers ${own.outerHTML.slice(0, 60)}`);
    }
    for (let at = host.parentElement; at && at !== card; at = at.parentElement) {
      const clip = at.getBoundingClientRect();
      if (getComputedStyle(at).overflowX !== 'visible' && (box.right > clip.right + 1 || box.left < clip.left - 1))
        found.push(`${who}: is cut off`);
    }
  }
  return found;
}
