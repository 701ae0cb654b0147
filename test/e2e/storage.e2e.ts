import type { Page } from '@playwright/test';
import { demoAnswer } from '../../scripts/demo/site';
import { type Extension, expect, test } from './extension';

test.use({ profile: 'storage' });

const NOT_IN_FIREFOX = 'Nothing that drives Firefox can stop its event page';
const PROFILE = 'https://www.instagram.com/run.with.ada/';

async function serveDemo({ context }: Extension): Promise<void> {
  await context.route('https://www.instagram.com/**', (route) =>
    route.fulfill(demoAnswer(route.request().url(), Date.now())),
  );
}

const star = (page: Page) => page.locator('vaglio-badge button.star').first();

/** The keys on the shortlist, as they lie in the database. */
function savedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('vaglio'));
    const keys = await done(db.transaction('shortlist').objectStore('shortlist').getAllKeys());
    db.close();
    return keys.map(String);
  });
}

/** Sends messages from a page of the extension, all at once; the handles of those that were answered as saved. */
function save(page: Page, handles: readonly string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };
    };
    const answers = names.map((name) =>
      chrome.runtime
        .sendMessage({ vaglio: 'mark', body: { key: `instagram:${name}`, status: 'saved' } })
        .then((answer) => (answer?.ok ? [name] : []))
        .catch(() => []),
    );
    return (await Promise.all(answers)).flat();
  }, handles);
}

test('two tabs on the same creator: a star pressed in one is full in both', async ({ extension }) => {
  await serveDemo(extension);
  const [one, other] = [await extension.context.newPage(), await extension.context.newPage()];
  for (const tab of [one, other]) {
    await tab.goto(PROFILE);
    await expect(star(tab)).toHaveAttribute('aria-pressed', 'false');
  }
  await star(other).click();
  for (const tab of [one, other]) await expect(star(tab)).toHaveAttribute('aria-pressed', 'true');
});

test('two pages save the same creators at the same moment: one entry each', async ({ extension }) => {
  const [popup, list] = [await extension.open('popup.html'), await extension.open('shortlist.html')];
  const handles = Array.from({ length: 20 }, (_, at) => `insieme.${at}`);
  const answered = await Promise.all([popup, list].map((page) => save(page, handles)));
  expect(answered).toEqual([handles, handles]);
  const there = await savedKeys(popup);
  expect(there.filter((key) => key.startsWith('instagram:insieme.'))).toHaveLength(20);
});

test('the worker stopped in the middle of saving: whatever was answered is there, and saving goes on', async ({
  extension,
}, info) => {
  test.skip(info.project.name === 'firefox', NOT_IN_FIREFOX);
  const popup = await extension.open('popup.html');
  const session = await extension.context.newCDPSession(popup);
  const handles = Array.from({ length: 60 }, (_, at) => `prova.${at}`);
  for (const [turn, wait] of [0, 5, 15, 40].entries()) {
    const mine = handles.slice(turn * 15, turn * 15 + 15);
    const saving = save(popup, mine);
    await popup.waitForTimeout(wait);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    // A message whose worker is gone gets no answer; the page waits no longer than a person would.
    const answered = await Promise.race([saving, popup.waitForTimeout(3_000).then(() => [])]);
    const there = await savedKeys(popup);
    for (const name of answered) expect(there).toContain(`instagram:${name}`);
    expect(await save(popup, mine)).toEqual(mine);
  }
  const there = await savedKeys(popup);
  expect(there.filter((key) => key.startsWith('instagram:prova.')).sort()).toEqual(
    handles.map((name) => `instagram:${name}`).sort(),
  );
});
