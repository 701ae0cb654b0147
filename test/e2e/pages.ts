import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { looksAt, NOW } from '../components/people';

const AXE = readFileSync(`${import.meta.dirname}/../../node_modules/axe-core/axe.min.js`, 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands, in light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // In the middle of a fade a colour is neither the one nor the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(
            where: Document,
            how: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
        };
      };
      const { violations, passes } = await axe.run(document, { runOnly: rules });
      return { wrong: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), passed: passes.length };
    }, RULES);
    expect(found.wrong).toEqual([]);
    expect(found.passed).toBeGreaterThan(15);
  }
}

const HOSTILE = '<img src=x onerror="document.title=1"> \u202Egpj.exe';

/** Three invented creators on the list: all known, only named, and named as an attack, last seen long ago. */
export async function threeSaved(page: Page): Promise<void> {
  const since = Date.now() - NOW;
  const looks = [
    ...looksAt({ key: 'instagram:giulia.prova', name: 'Giulia Prova', followers: 20_412, likes: 620 }),
    ...looksAt({ key: 'tiktok:solo.nome', name: 'Solo Nome' }),
    ...looksAt({ key: 'youtube:attacco', name: HOSTILE, followers: 9_950, daysAgo: 43 }),
  ].map((look) => ({ ...look, seenAt: look.seenAt + since }));
  await page.evaluate(async (observations) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ vaglio: 'observed', body: { observations } });
    for (const key of ['youtube:attacco', 'tiktok:solo.nome', 'instagram:giulia.prova']) {
      await chrome.runtime.sendMessage({ vaglio: 'mark', body: { key, status: 'saved' } });
    }
  }, looks);
}

/** Walks through the three pages, and asks axe at every stop. */
export async function walkThrough(open: (path: string) => Promise<Page>): Promise<void> {
  const popup = await open('popup.html');
  await popup.getByRole('tablist').waitFor();
  await expectAccessible(popup);
  await threeSaved(popup);
  await popup.locator('[data-row]').first().click();
  await popup.getByRole('region').last().waitFor();
  await expectAccessible(popup);
  await popup.getByRole('tab').first().click();
  await expectAccessible(popup);
  const list = await open('shortlist.html');
  await list.locator('[data-row]').last().click();
  await list.getByRole('complementary').getByRole('heading').first().waitFor();
  await expectAccessible(list);
  const options = await open('options.html');
  await options.getByRole('switch').waitFor();
  await expectAccessible(options);
  await options.getByRole('button').last().click();
  await options.getByRole('dialog').waitFor();
  await expectAccessible(options);
}
