import { demoAnswer } from '../../scripts/demo/site';
import { rowsOf } from './csv';
import { expect, test } from './extension';

/** The main job in Firefox, in the few calls that Playwright's experimental protocol comes back from; Chromium's is in main-flow.e2e.ts. */
test('Firefox: a profile page of each site, badge, save, popup, CSV', async ({ extension }, info) => {
  test.skip(info.project.name !== 'firefox', 'Chromium has the longer flow of main-flow.e2e.ts.');
  for (const host of ['www.instagram.com', 'www.tiktok.com', 'www.youtube.com']) {
    await extension.context.route(`https://${host}/**`, (route) =>
      route.fulfill(demoAnswer(route.request().url(), Date.now())),
    );
  }
  const page = await extension.context.newPage();
  const star = page.locator('vaglio-badge button.star').first();
  for (const url of [
    'https://www.instagram.com/run.with.ada/',
    'https://www.tiktok.com/@quiet.carpentry',
    'https://www.youtube.com/@mapsandtea',
  ]) {
    await page.goto(url);
    await star.waitFor();
    await star.click();
    await page.waitForTimeout(800);
    expect(await star.getAttribute('aria-pressed')).toBe('true');
  }
  const popup = await extension.open('popup.html');
  const button = popup.getByRole('button', { name: /^Export CSV/ });
  await button.waitFor();
  const { text } = await extension.download(popup, () => button.click());
  const rows = rowsOf(text);
  expect(rows.map((row) => row.creator_key).sort()).toEqual([
    'instagram:run.with.ada',
    'tiktok:quiet.carpentry',
    'youtube:mapsandtea',
  ]);
  expect(rows.every((row) => Number(row.fee_high_eur) > Number(row.fee_low_eur))).toBe(true);
  expect(extension.refused).toEqual([]);
});
