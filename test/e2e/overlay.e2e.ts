import { demoAnswer } from '../../scripts/demo/site';
import { expect, test } from './extension';
import { badges, noteShifts, placesOf, SETTLED, serve, troubles } from './on-page';

test.use({ profile: 'overlay' });

const PAGES = [
  'https://www.instagram.com/run.with.ada/',
  'https://www.tiktok.com/',
  'https://www.tiktok.com/@nonna.pixel',
  'https://www.youtube.com/',
  'https://www.youtube.com/@mapsandtea',
];
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

test('a mark in the card changes its buttons where they are, and the badge; an open proof stays open', async ({
  extension,
}) => {
  await serve(extension);
  const page = await extension.context.newPage();
  await page.goto(PAGES[4] ?? '');
  await badges(page).first().locator('.facts').click();
  const card = page.getByRole('dialog');
  await card.locator('summary').first().click();
  const [save, saved] = ['☆ Save', '★ Saved'].map((name) => card.getByRole('button', { name, exact: true }));
  const reject = card.getByRole('button', { name: '✓ Not for us', exact: true });
  await save?.click();
  await expect(saved ?? card).toHaveAttribute('aria-pressed', 'true');
  await expect(saved ?? card).toBeFocused();
  await expect(save ?? card).toHaveCount(0);
  await expect(badges(page).first().locator('.star')).toHaveAttribute('aria-pressed', 'true');
  await card.getByRole('button', { name: 'Not for us', exact: true }).click();
  await expect(reject).toHaveAttribute('aria-pressed', 'true');
  await expect(save ?? card).toHaveAttribute('aria-pressed', 'false');
  await reject.click();
  await expect(reject).toHaveCount(0);
  await expect(card.locator('details').first()).toHaveAttribute('open', '');
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
