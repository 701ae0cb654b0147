import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages';
import { shapeOf } from '../../lib/page/shape';

/** The shape of the page in the active tab, under a line that says what it is; nothing where Vaglio is on no page there. */
export async function pageShape(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return undefined;
  const source = await askTab(tab.id, 'pageSource', {});
  if (!source.ok) return undefined;
  const { html, path, page = 'unknown' } = source.value;
  const { version } = browser.runtime.getManifest();
  // A document made this way runs no script and loads no picture.
  const made = shapeOf(new DOMParser().parseFromString(html, 'text/html'), path);
  return `<!-- Vaglio ${version}, shape of a page; kind: ${page}; path: ${made.path.replaceAll('--', '')} -->\n${made.shape}\n`;
}
