import type { Page } from '@playwright/test';
import { expect, test } from './extension';

test.use({ profile: 'backup' });

const MANY = 1_200;

/** Puts creators on the shortlist, as they lie in the database. */
function fill(page: Page): Promise<void> {
  return page.evaluate(async (many) => {
    const request = indexedDB.open('vaglio');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction('shortlist', 'readwrite');
    for (let at = 0; at < many; at++) {
      const note = at % 3 === 0 ? `“${at}” è €, forse` : '';
      transaction.objectStore('shortlist').put({ creator: `tiktok:numero${at}`, savedAt: at, note, status: 'saved' });
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, MANY);
}

test('everything is saved as a file, deleted, and taken back from it', async ({ extension }) => {
  const first = await extension.open('options.html');
  await fill(first);
  const options = await extension.open('options.html');
  const saved = options.locator('dd').first();
  await expect(saved).toHaveText('1,200');
  const { name, text } = await extension.download(options, () =>
    options.getByRole('button', { name: 'Save a backup' }).click(),
  );
  expect(name).toMatch(/^vaglio-backup-\d{4}-\d\d-\d\d\.jsonl$/);
  expect(text.trimEnd().split('\n')).toHaveLength(MANY + 2);

  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(saved).toHaveText('0');

  const choice = options.getByLabel('Take a backup back…');
  const file = (body: string) => ({ name: 'backup.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(body) });
  await choice.setInputFiles(file(text.slice(0, text.length / 2)));
  await expect(options.getByText('“backup.jsonl” was not taken, and nothing was changed.')).toBeVisible();
  await expect(saved).toHaveText('0');

  await choice.setInputFiles(file(text));
  await expect(options.getByText('Taken back. New on your lists: 1,200.')).toBeVisible();
  await expect(saved).toHaveText('1,200');
});
