import { expect, test } from './extension';
import { threeSaved, walkThrough } from './pages';

test.use({ profile: 'pages' });

test.describe.configure({ mode: 'serial' });

test('every page of the extension passes axe, in light and in the dark', async ({ extension }) => {
  await walkThrough((path) => extension.open(path));
});

test('the shortlist is worked by keyboard alone', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await threeSaved(popup);
  const focused = popup.locator(':focus');
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => popup.keyboard.press(key)), Promise.resolve());
  await popup.getByText('Giulia Prova').waitFor();

  await press('Tab');
  await expect(focused).toHaveRole('tab');
  await press('ArrowLeft');
  await expect(popup.getByRole('tab', { selected: true })).toHaveText(/On this page/);
  await press('ArrowRight');
  await expect(popup.getByRole('tab', { selected: true })).toHaveText(/Shortlist/);

  await popup.locator('[data-row]').first().focus();
  await press('Enter');
  await expect(popup.getByRole('region', { name: 'The figures of Giulia Prova' })).toBeVisible();
  await press('Enter', 'ArrowDown');
  await expect(focused).toHaveText(/Solo Nome/);

  await press('Tab', 'Tab', 'Enter');
  await expect(focused).toHaveRole('textbox');
  await popup.keyboard.type('asks for the media kit');
  await press('Enter');
  await expect(popup.getByText('asks for the media kit')).toBeVisible();
  await expect(focused).toHaveText('asks for the media kit');

  await press('Shift+Tab', 'Enter');
  await expect(popup.getByText('Solo Nome removed')).toBeVisible();
  await expect(focused).toHaveText('Undo');
  await press('Enter');
  await expect(popup.getByText('asks for the media kit')).toBeVisible();
});

test('focus is seen, nothing moves for those who want no motion, and no name becomes a tag', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await threeSaved(popup);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  const row = popup.locator('[data-row]').last();
  await row.focus();
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowDown');
  await expect(row).toHaveCSS('outline-style', 'solid');
  await expect(row).toHaveCSS('outline-width', '2px');
  await expect(row).toHaveCSS('transition-duration', '0s');
  await expect(row).toContainText('<img src=x onerror="document.title=1"> gpj.exe');
  await expect(popup.locator('img')).toHaveCount(0);
  await expect(popup).toHaveTitle(/Vaglio/);
});
