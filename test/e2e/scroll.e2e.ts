import { expect, test } from './extension';
import { badges, noteShifts, SETTLED, serve } from './on-page';

test.use({ profile: 'scroll' });

/** Fills each of the page's cards anew, as a list does that keeps its cells: other creators, other posts. */
function refill(round: number): void {
  for (const [at, card] of [...document.querySelectorAll('yt-lockup-view-model')].entries()) {
    const number = String(1000 + round * 50 + at);
    for (const link of card.querySelectorAll('a[href^="/watch"]'))
      link.setAttribute('href', `/watch?v=scrolled${number.slice(-3)}`);
    const name = card.querySelector('a[href^="/@"]');
    name?.setAttribute('href', `/@scrolled.${number}`);
    name?.replaceChildren(`Scrolled ${number}`);
  }
}

/** Takes the first cards away and puts others at the end, as a list does that makes its cells anew. */
function replace(round: number): void {
  const cards = [...document.querySelectorAll('ytd-rich-item-renderer')];
  for (const [at, card] of cards.entries()) {
    const next = card.cloneNode(true) as Element;
    for (const badge of next.querySelectorAll('vaglio-badge')) badge.remove();
    next.querySelector('a[href^="/@"]')?.setAttribute('href', `/@replaced.${round}.${at}`);
    card.parentElement?.append(next);
    card.remove();
  }
}

/** Cards without their one badge, and badges without a card. */
function wrong(): string[] {
  const cards = [...document.querySelectorAll('yt-lockup-view-model')];
  const found = cards.flatMap((card) => {
    const count = card.querySelectorAll('vaglio-badge').length;
    return count === 1 ? [] : [`${card.querySelector('a[href^="/@"]')?.getAttribute('href')} has ${count}`];
  });
  const outside = [...document.querySelectorAll('vaglio-badge')].filter(
    (host) => !host.closest('yt-lockup-view-model'),
  );
  return [...found, ...outside.map(() => 'a badge without a card')];
}

test('a thousand cards later every card has its one badge, nothing has shifted, and none is left over', async ({
  extension,
}) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.addInitScript(noteShifts);
  await page.goto('https://www.youtube.com/');
  await expect(badges(page).first().locator('.star')).toBeVisible();
  await page.waitForTimeout(SETTLED);
  const cards = await page.locator('yt-lockup-view-model').count();
  const rounds = Math.ceil(500 / cards);
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(refill, round);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(SETTLED);
  expect(await page.evaluate(wrong)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(replace, round);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(SETTLED);
  expect(await page.evaluate(wrong)).toEqual([]);
  expect(await badges(page).count()).toBe(cards);
  // Still alive: what is said belongs to whom the card is about now.
  const last = badges(page).last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('.star')).toBeVisible();
});
