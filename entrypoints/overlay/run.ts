import { pruner } from '../../lib/listener/prune';
import { answerTab, ask, onNews } from '../../lib/messages';
import { readPacks } from '../../lib/packs';
import { listening } from '../../lib/page/overheard';
import { sourceOf } from '../../lib/page/source';
import { inlineData } from '../../lib/readers/inline';
import { withPacks } from '../../lib/readers/packs';
import type { Reader } from '../../lib/readers/table';
import type { ContentScriptContext } from './context';
import { speaking } from './languages';
import { startOverlay } from './overlay';
import { pageSay } from './page-say';

/** The scripts of the first load are read in an idle moment, or this many milliseconds later at most. */
const LATEST = 100;

/** Reads a site's page in idle moments, puts badges on it, answers the popup. A site's script carries that site's tables alone. */
export async function runOverlay(
  ctx: Pick<ContentScriptContext, 'signal' | 'isInvalid'>,
  reader: Reader,
): Promise<void> {
  const words = speaking(ask, () => overlay.lookAgain());
  const [settings, packs, heard] = await Promise.all([
    ask('settings', {}),
    readPacks().catch(() => []),
    words.learn(document.documentElement.lang),
  ]);
  if (ctx.isInvalid) return;
  const { signal } = ctx;
  const overlay = startOverlay({
    window,
    reader: withPacks(reader, packs),
    size: settings.ok ? settings.value.badges[reader.platform] : 'full',
    say: pageSay(),
    tell: ask,
    knows: words.knows,
    now: Date.now,
    clock: () => performance.now(),
    later: (work, timeout) => void requestIdleCallback(work, { timeout }),
    signal,
  });
  const listen = listening(document, (sent) => overlay.sent(sent), signal);
  const stops = [
    answerTab({
      creatorsHere: async () => ({ ok: true, value: overlay.creatorsHere() }),
      pageSource: async () => ({ ok: true, value: { ...overlay.creatorsHere(), ...sourceOf(document) } }),
    }),
    onNews((news) => {
      if (news.news === 'settings') listen(news.settings.listen);
      overlay.hear(news);
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });

  // Without an answer nothing is overheard: nobody said that it may be.
  const on = settings.ok && settings.value.listen;
  listen(on);
  // The scripts of the first load belong to the address of the first load, wherever the page goes on to meanwhile.
  const href = location.href;
  const readScripts = () => {
    if (!heard) return;
    const prune = pruner(heard);
    for (const data of inlineData(reader, document, href)) {
      const pruned = prune(data);
      if (pruned !== undefined) overlay.sent({ href, text: JSON.stringify(pruned) });
    }
  };
  if (on) requestIdleCallback(readScripts, { timeout: LATEST });
}
