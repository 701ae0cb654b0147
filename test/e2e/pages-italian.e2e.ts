import { expect, test } from './extension';
import { walkThrough } from './pages';

test.use({ profile: 'pages-italian', language: 'it' });

test('every page of the extension speaks Italian and passes axe, in light and in the dark', async ({
  extension,
}, info) => {
  // Playwright's Firefox stays English whatever it is told (toolchain.md, 4).
  test.skip(info.project.name === 'firefox', 'Firefox cannot be started in Italian');
  await walkThrough((path) => extension.open(path));
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('button', { name: 'Esporta CSV' })).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', /^it/);
  await expect(popup.getByText('20,4K')).toBeVisible();
});
