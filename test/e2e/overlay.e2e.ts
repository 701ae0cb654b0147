import type { Page } from '@playwright/test';
import { demoAnswer } from '../../scripts/demo/site';
import { type Extension, expect, test } from './extension';

test.use({ profile: 'overlay' });

const PAGES = [
  'https://www.instagram.com/run.with.ada/',
  'https://www.tiktok.com/',
  'https://www.tiktok.com/@nonna.pixel',
  'https://www.youtube.com/',
  'https://www.youtube.com/@mapsandtea',
];
/** As strict as a page can be: no style or script but its own, no string that becomes HTML. */
const POLICY =
  "default-src 'none'; style-src 'nonce-demo'; script-src 'nonce-demo'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'";
/** Long enough for a badge to be put, answered and filled. */
const SETTLED = 1500;

async function serve({ context }: Extension): Promise<void> {
  for (const host of ['www.instagram.com', 'www.tiktok.com', 'www.youtube.com']) {
    await context.route(`https://${host}/**`, (route) =>
      route.fulfill({
        ...demoAnswer(route.request().url(), Date.now()),
        headers: { 'content-security-policy': POLICY },
      }),
    );
  }
}

/**
 * Where every element of the page itself stands, and how large the page is to scroll; with the badges, and in the same breath
 * without them, before the extension can put them back.
 */
function placesOf(): { withBadges: string[]; without: string[] } {
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
function noteShifts(): void {
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

const badges = (page: Page) => page.locator('vaglio-badge');

test('badges stand under the strictest policy, move nothing of the page, and shift nothing', async ({ extension }) => {
  await serve(extension);
  const page = await extension.context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Trusted|style-src|innerHTML/i.test(message.text())) refused.push(message.text());
  });
  await page.addInitScript(noteShifts);
  for (const url of PAGES) {
    await page.goto(url);
    await expect(badges(page).first().locator('.facts')).toBeVisible();
    await page.waitForTimeout(SETTLED);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts')), url).toEqual([]);
    const { withBadges, without } = await page.evaluate(placesOf);
    expect(withBadges, url).toEqual(without);
  }
  expect(refused).toEqual([]);
});

test('a badge inside a link saves, and the link is not followed nor the page told', async ({ extension }) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.goto(PAGES[2] ?? '');
  await badges(page).first().locator('.facts').waitFor();
  await page.evaluate(() => {
    const place = document.querySelector('vaglio-badge')?.parentElement;
    const link = document.createElement('a');
    link.href = '/elsewhere';
    place?.replaceWith(link);
    if (place) link.append(place);
    Reflect.set(window, 'heard', 0);
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
      document.addEventListener(type, () => Reflect.set(window, 'heard', Reflect.get(window, 'heard') + 1), true);
    }
  });
  const star = badges(page).first().locator('.star');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await badges(page).first().locator('.facts').press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(PAGES[2]);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe(0);
});

test('a click that the page makes itself saves nobody', async ({ extension }) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.goto(PAGES[0] ?? '');
  const star = badges(page).first().locator('.star');
  await star.waitFor();
  await star.dispatchEvent('click');
  await page.waitForTimeout(SETTLED);
  await expect(star).toHaveAttribute('aria-pressed', 'false');
});

test('at double size the card stays inside the window, and Tab goes round in it', async ({ extension }) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(PAGES[2] ?? '');
  await badges(page).first().locator('.facts').click();
  const box = await page.getByRole('dialog').boundingBox();
  if (!box) throw new Error('no card');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(640);
  expect(box.y + box.height).toBeLessThanOrEqual(400);
  for (let at = 0; at < 20; at++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('vaglio-card');
  }
});

test('after a soft navigation the old page is nobody’s', async ({ extension }) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.goto(PAGES[0] ?? '');
  await badges(page).first().locator('.facts').waitFor();
  await page.evaluate(() => {
    history.pushState({}, '', '/mega.marca/');
    document.body.append(document.createElement('hr'));
  });
  await expect(badges(page)).toHaveCount(0);
});

/** What a badge in a card covers of the page's own things, and where it leaves its card. */
function troubles(): string[] {
  const found: string[] = [];
  for (const host of document.querySelectorAll('vaglio-badge')) {
    const card = host.closest('article, yt-lockup-view-model');
    const pill = host.shadowRoot?.querySelector('.pill');
    if (!card || !pill || getComputedStyle(pill).visibility === 'hidden') continue;
    const box = pill.getBoundingClientRect();
    const edge = card.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) continue;
    const who = card.textContent?.trim().slice(0, 30);
    if (box.right > edge.right + 1 || box.left < edge.left - 1) found.push(`${who}: leaves its card`);
    for (const own of document.querySelectorAll('a[href], button, [role="button"], time')) {
      const { left, right, top, bottom, width } = own.getBoundingClientRect();
      const apart = right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom;
      if (width > 0 && !apart && !own.contains(host)) found.push(`${who}: covers ${own.outerHTML.slice(0, 60)}`);
    }
    for (let at = host.parentElement; at && at !== card; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible' && box.right > at.getBoundingClientRect().right + 1)
        found.push(`${who}: is cut off`);
    }
  }
  return found;
}

test('in feeds no badge covers what the page has beside it, nor leaves its card, be names ever so long', async ({
  extension,
}) => {
  await serve(extension);
  const long = 'The Extraordinarily Long Name Of A Channel About Slow Tea Maps';
  await extension.context.route('https://www.youtube.com/', (route) => {
    const answer = demoAnswer(route.request().url(), Date.now());
    return route.fulfill({ ...answer, body: answer.body.replaceAll('>Maps and Tea<', `>${long}<`) });
  });
  const page = await extension.context.newPage();
  for (const url of ['https://www.instagram.com/', 'https://www.tiktok.com/', 'https://www.youtube.com/']) {
    await page.goto(url);
    await expect(badges(page).first().locator('.star')).toBeVisible();
    await page.waitForTimeout(SETTLED);
    const found: string[] = [];
    for (let at = 0; at < 4; at++) {
      found.push(...(await page.evaluate(troubles)));
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(300);
    }
    expect(found, url).toEqual([]);
  }
});
