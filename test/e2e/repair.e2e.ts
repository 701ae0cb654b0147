import { expect, test } from './extension';
import { expectAccessible } from './pages';

test.use({ profile: 'repair' });

const ADDRESS = 'https://www.tiktok.com/@mira.prova';
/** A profile as the site might build it tomorrow: nothing that the built-in ways know the followers by is left. */
const PAGE = `<!doctype html><html lang="en"><body><div data-e2e="user-page"><h1 data-e2e="user-title">mira.prova</h1>
  <h2 data-e2e="user-subtitle">Mira Prova</h2><h3><strong data-e2e="following-count">318</strong><b itemprop="followers">12.3K</b></h3></div></body></html>`;
const PACK = {
  pack: 1,
  name: 'TikTok, November',
  ways: [
    {
      platform: 'tiktok',
      page: 'profile',
      on: 'page',
      field: 'followers',
      by: 'number under the new heading',
      seen: '2026-11',
      from: { css: 'b[itemprop="followers"]', take: 'text', part: '^[\\d.]+[KMB]?$' },
      parse: 'count',
    },
  ],
};

test('a repair from a file reads a page that has changed; the popup says so, and hands over a shape with nobody in it', async ({
  extension,
}, info) => {
  test.skip(info.project.name === 'firefox', 'One browser shows it; the pages themselves are the same in both.');
  extension.serve({ [ADDRESS]: PAGE });
  const options = await extension.open('options.html');
  const file = { name: 'tiktok.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(PACK)) };
  await options.getByLabel('Choose a repair file…').setInputFiles({ ...file, buffer: Buffer.from('{}') });
  await expect(options.getByText('was not taken')).toBeVisible();
  await expectAccessible(options);
  await options.getByLabel('Choose a repair file…').setInputFiles(file);
  await expect(options.getByText('“TikTok, November” is in use.')).toBeVisible();
  await expectAccessible(options);

  const profile = await extension.context.newPage();
  await profile.goto(ADDRESS);
  await expect(profile.locator('vaglio-badge')).toHaveCount(1);

  const popup = await extension.open('popup.html');
  const press = (key: string) => popup.keyboard.press(key);
  const focused = popup.locator(':focus');
  await popup.getByRole('tab', { name: /Shortlist/ }).focus();
  await press('ArrowLeft');
  const link = popup.getByRole('button', { name: 'Is everything read?' });
  await link.focus();
  await press('Enter');
  await expect(focused).toHaveText('Is everything read?');
  const tiktok = popup.locator('section').filter({ has: popup.getByRole('heading', { name: 'TikTok' }) });
  await expect(tiktok).toContainText('All read, last on');
  await tiktok.locator('summary').focus();
  await press('Enter');
  await expect(tiktok.getByRole('row', { name: /followers on profiles/ })).toContainText(
    'pack:number under the new heading',
  );
  await expectAccessible(popup);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'copied' })).toContainText('The report is copied.');
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('tiktok profile followers (shown): ok; "pack:number under the new heading" read 1');
  expect(report).not.toMatch(/mira/i);

  // The popup of a test is a tab of its own: while the page is in front, nothing may be copied there in earnest.
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
  });
  await profile.bringToFront();
  await popup.getByRole('button', { name: 'Copy page shape' }).dispatchEvent('click');
  await expect(popup.getByRole('status').filter({ hasText: 'The page shape is copied, 1 kB.' })).toHaveCount(1);
  const shape = await popup.evaluate(() => String(Reflect.get(globalThis, 'copied')));
  expect(shape).toContain('kind: profile; path: /@aaaa.aaaaa~1 -->');
  expect(shape).toContain('<h1 data-e2e="user-title">aaaa.aaaaa~1</h1>');
  expect(shape).toContain('<b itemprop="followers">99.9a</b>');
  expect(shape).not.toMatch(/mira|vaglio-badge/);

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(focused).toHaveText('Is everything read?');
});
