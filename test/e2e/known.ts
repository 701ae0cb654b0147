import type { Page } from '@playwright/test';
import type { CreatorView } from '../../lib/model/view';
import type { Extension } from './extension';

const asked = new WeakMap<Extension, Page>();
/** One page of the extension through which its worker is asked: Firefox would come back from opening many, but late. */
async function asking(extension: Extension): Promise<Page> {
  const before = asked.get(extension);
  if (before && !before.isClosed()) return before;
  const page = await extension.open('options.html');
  asked.set(extension, page);
  return page;
}

/** What is known of a creator, asked as the extension's own pages ask. */
export async function known(extension: Extension, key: string): Promise<CreatorView | undefined> {
  const own = await asking(extension);
  const answer = await own.evaluate(async (creator) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ value?: unknown }> } } }
    ).chrome;
    return (await runtime.sendMessage({ vaglio: 'mark', body: { key: creator, status: 'saved' } })).value;
  }, key);
  return answer as CreatorView | undefined;
}
