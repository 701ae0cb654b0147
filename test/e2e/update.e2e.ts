import { demoAnswer } from '../../scripts/demo/site';
import { expect, test } from './extension';

test.use({ profile: 'update' });

test('the extension is updated under an open page: its badges ask for a reload, and offer nothing', async ({
  extension,
}, info) => {
  test.setTimeout(60_000);
  test.skip(info.project.name === 'firefox', 'A side-loaded add-on cannot be reloaded by a test in Firefox.');
  await extension.context.route('https://www.instagram.com/**', (route) =>
    route.fulfill(demoAnswer(route.request().url(), Date.now())),
  );
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('https://www.instagram.com/run.with.ada/');
  const badge = page.locator('vaglio-badge').first();
  await expect(badge.locator('.star')).toHaveAttribute('aria-pressed', 'false');

  const options = await extension.open('options.html');
  const closed = options.waitForEvent('close');
  await options.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload()).catch(() => undefined);
  await closed;
  await badge.locator('.star').click();
  await expect(badge).toContainText('reload the page');
  await expect(badge.locator('.star')).toHaveCount(0);
  expect(errors).toEqual([]);
});
