import type { Page } from '@playwright/test';
import { arabic } from './arabic';
import { type Extension, expect, test } from './extension';
import { badges, placesOf, SETTLED, serve, troubles } from './on-page';

test.use({ profile: 'surroundings' });

const FEEDS = ['https://www.instagram.com/', 'https://www.tiktok.com/', 'https://www.youtube.com/'];
/** With what the badge says first. */
const PROFILES = [
  ['https://www.instagram.com/run.with.ada/', 'Nano · 7.48K'],
  ['https://www.tiktok.com/@nonna.pixel', 'Micro · ≈84.2K'],
  ['https://www.youtube.com/@mapsandtea', 'Nano · ≈8.84K'],
] as const;

async function opened({ context }: Extension, url: string, size: { width: number; height: number }): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(url);
  await expect(badges(page).first().locator('.star')).toBeVisible();
  await page.waitForTimeout(SETTLED);
  return page;
}

/** What is wrong with the badges of a feed, over a few screens of it. */
async function troublesDown(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < 4; at++) {
    found.push(...(await page.evaluate(troubles)));
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
  }
  return found;
}

async function expectCardInside(page: Page): Promise<void> {
  await badges(page).first().locator('.facts').click();
  const card = page.getByRole('dialog');
  await card.waitFor();
  const [box, size] = [await card.boundingBox(), page.viewportSize()];
  if (!box || !size) throw new Error('no card');
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
}

/** What can be seen of each badge: parts and star that stand inside its pill. */
const wordsOf = (page: Page) =>
  badges(page).evaluateAll((hosts) =>
    hosts.map((host) => {
      const pill = host.shadowRoot?.querySelector<HTMLElement>('.pill');
      if (!pill || getComputedStyle(pill).visibility === 'hidden') return '';
      const { top, bottom } = pill.getBoundingClientRect();
      const pieces = [...pill.querySelectorAll<HTMLElement>('.part, .star')].filter((piece) => {
        const box = piece.getBoundingClientRect();
        return box.width > 0 && box.top >= top && box.bottom <= bottom;
      });
      return pieces.map(({ innerText }) => innerText).join('\n');
    }),
  );

const DESK = { width: 1100, height: 800 };

test('on pages from right to left badges follow the name, inside their cards, and move nothing', async ({
  extension,
}) => {
  await serve(extension, arabic);
  for (const url of FEEDS) {
    const page = await opened(extension, url, DESK);
    expect(await troublesDown(page), url).toEqual([]);
    const { withBadges, without } = await page.evaluate(placesOf);
    expect(withBadges, url).toEqual(without);
    await page.close();
  }
});

test('from right to left, Arabic numbers are read, the badge stands left of the name, the card inside the window', async ({
  extension,
}) => {
  await serve(extension, arabic);
  for (const [url, first] of PROFILES) {
    const page = await opened(extension, url, DESK);
    const badge = badges(page).first();
    await expect(badge.locator('.part').first(), url).toHaveText(first);
    const [pill, name] = await badge.evaluate((host) => {
      const before = document.createRange();
      before.selectNode(host.previousSibling ?? host);
      return [
        host.shadowRoot?.querySelector('.pill')?.getBoundingClientRect().right,
        before.getBoundingClientRect().left,
      ];
    });
    expect(pill, url).toBeLessThanOrEqual(name ?? 0);
    await expectCardInside(page);
    // Its words are English or Italian: they run from left to right on any page.
    const card = page.getByRole('dialog');
    const [term, note] = [card.locator('dt span').first(), card.locator('dt span').nth(1)];
    expect((await term.boundingBox())?.x).toBeLessThan((await note.boundingBox())?.x ?? 0);
    const { withBadges, without } = await page.evaluate(placesOf);
    expect(withBadges, url).toEqual(without);
    await page.close();
  }
});

test('at double size badges stay inside their cards, and cards inside the window', async ({ extension }) => {
  await serve(extension);
  // A window of 1280 × 800 at 200 %.
  const half = { width: 640, height: 400 };
  for (const url of FEEDS) {
    const page = await opened(extension, url, half);
    expect(await troublesDown(page), url).toEqual([]);
    const { withBadges, without } = await page.evaluate(placesOf);
    expect(withBadges, url).toEqual(without);
    await page.close();
  }
  for (const [url] of PROFILES) {
    const page = await opened(extension, url, half);
    expect(await page.evaluate(troubles), url).toEqual([]);
    await expectCardInside(page);
    await page.close();
  }
});

/** The least contrast of any text of a badge or card, and how light their paper is, from 0 to 1. */
function legibility(): { least: number; paper: number } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const light = (colour: string): [number, number] => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const [red, green, blue] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return [0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0), alpha];
  };
  let [least, paper] = [21, 0];
  for (const host of document.querySelectorAll('vaglio-badge, vaglio-card')) {
    for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || element.localName === 'style') continue;
      let behind: Element | null = element;
      while (behind && light(getComputedStyle(behind).backgroundColor)[1] < 255) behind = behind.parentElement;
      if (!behind) continue;
      const [ground] = light(getComputedStyle(behind).backgroundColor);
      const [text] = light(getComputedStyle(element).color);
      least = Math.min(least, (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05));
      paper = ground;
    }
  }
  return { least, paper };
}

test('badge and card follow the page’s own light or dark, whatever the system’s, and can be read', async ({
  extension,
}) => {
  await serve(extension);
  for (const [url] of PROFILES) {
    for (const system of ['light', 'dark'] as const) {
      const page = await opened(extension, url, DESK);
      await page.emulateMedia({ colorScheme: system });
      await badges(page).first().locator('.facts').click();
      await page.getByRole('dialog').waitFor();
      const followed = await page.evaluate(legibility);
      expect(followed.least, `${url} ${system}`).toBeGreaterThanOrEqual(4.5);
      await page.keyboard.press('Escape');
      // A site's own switch: the page is the opposite of the system.
      await page.evaluate((dark) => {
        document.body.style.background = dark ? '#0f0f0f' : '#fff';
        document.body.style.color = dark ? '#f1f1f1' : '#0f0f0f';
        for (const soft of document.querySelectorAll<HTMLElement>('.soft'))
          soft.style.color = dark ? '#aaa' : '#606060';
      }, system === 'light');
      await badges(page).first().locator('.facts').click();
      await page.getByRole('dialog').waitFor();
      const { least, paper } = await page.evaluate(legibility);
      expect(least, `${url} against ${system}`).toBeGreaterThanOrEqual(4.5);
      expect(paper > 0.5, `${url} against ${system}`).toBe(system === 'dark');
      await page.close();
    }
  }
});

/** What another extension does to the cards and profiles that it finds: numbers of its own at every place that has one, and beside ours. */
function annotate(): void {
  const mark = (text: string) => {
    const made = document.createElement('x-rate');
    made.textContent = text;
    made.setAttribute('style', 'display: inline-block; font-size: 12px; padding: 0 4px; background: #fd0; color: #000');
    return made;
  };
  for (const host of document.querySelectorAll('vaglio-badge')) host.parentElement?.append(mark('ER 9.87%'));
  for (const card of document.querySelectorAll('article, yt-lockup-view-model, [data-e2e="user-post-item"], header')) {
    card.prepend(mark('98.7K followers · 987 posts'));
    card.append(mark('98.7K views · 12,345 likes'));
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const numbers: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    if (/^[\d.,]+[KMB]?$/.test(text.textContent?.trim() ?? '') && text.parentElement?.localName !== 'x-rate')
      numbers.push(text as Text);
  }
  for (const text of numbers) text.parentElement?.append(mark('987,654'));
}

test('beside another extension that writes into the same cards, badges stay and say the same', async ({
  extension,
}) => {
  await serve(extension);
  for (const url of [...FEEDS, ...PROFILES.map(([profile]) => profile)]) {
    const page = await opened(extension, url, DESK);
    const before = await wordsOf(page);
    expect(before.length, url).toBeGreaterThan(0);
    await page.evaluate(annotate);
    await page.waitForTimeout(SETTLED);
    const after = await wordsOf(page);
    expect(after.length, url).toBe(before.length);
    expect(after.join('\n'), url).not.toMatch(/98\.7|987|12,3|9\.87/);
    // Behind theirs: before it, ours would lie over it.
    expect(await badges(page).evaluateAll((hosts) => hosts.filter((host) => host.nextElementSibling).length), url).toBe(
      0,
    );
    await page.close();
  }
});

test('when the window changes its width, badges are fitted again, and a trimmed one still does what it says', async ({
  extension,
}) => {
  await serve(extension);
  const page = await opened(extension, 'https://www.youtube.com/', DESK);
  const wide = await wordsOf(page);
  for (const width of [1000, 420, 700]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(troubles), `${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.waitForTimeout(500);
  const narrow = await wordsOf(page);
  expect(narrow.join('').length).toBeLessThan(wide.join('').length);

  const trimmed = badges(page).nth(narrow.findIndex((words, at) => words.includes('☆') && words !== wide[at]));
  await trimmed.locator('.star').click();
  await expect(trimmed.locator('.star')).toHaveAttribute('aria-pressed', 'true');
  await trimmed.locator('.star').click();
  await expect(trimmed.locator('.star')).toHaveAttribute('aria-pressed', 'false');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  await page.setViewportSize(DESK);
  await page.waitForTimeout(500);
  expect(await wordsOf(page)).toEqual(wide);
});

test('when a menu of the page makes its cards wider or narrower, badges are fitted again, though the window is the same', async ({
  extension,
}) => {
  await serve(extension);
  const page = await opened(extension, 'https://www.youtube.com/', DESK);
  const wide = await wordsOf(page);
  const besideMenu = (width: string) =>
    page.evaluate((by) => {
      document.body.style.marginInlineStart = by;
    }, width);
  for (const width of ['45%', '22%']) {
    await besideMenu(width);
    await page.waitForTimeout(500);
    expect(await page.evaluate(troubles), width).toEqual([]);
  }
  expect(await wordsOf(page)).not.toEqual(wide);
  await besideMenu('');
  await page.waitForTimeout(500);
  expect(await wordsOf(page)).toEqual(wide);
});
