import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages';
import { keyParts } from '../../lib/model/platform';
import { browserSay } from '../pages/say';
import { troubleWords } from '../pages/trouble';
import { marked } from './answers';

/** The keyboard command: saves the creator that the page of the active tab is about, and says on the toolbar button what came of it. */
export async function saveCreatorOfPage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const say = browserSay();
  const here = await askTab(tab.id, 'creatorsHere', {});
  const key = here.ok ? here.value.keys[0] : undefined;
  if (!key) return show(tab.id, '?', say.t('saveCreator.nobody'));
  const saved = await marked(key, 'saved');
  if (!saved.ok) return show(tab.id, '!', troubleWords(saved.trouble, say));
  await show(tab.id, '★', say.t('saveCreator.saved', [keyParts(key).handle]));
}

// No `notifications` permission: the toolbar button carries a sign, its tooltip the sentence, until the tab goes elsewhere.
async function show(tabId: number, sign: string, sentence: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setTitle({ tabId, title: sentence }),
  ]);
}
