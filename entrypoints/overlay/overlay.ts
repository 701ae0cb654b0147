import type { Answer, ask, News, TabProtocol } from '../../lib/messages';
import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import type { BadgeSize } from '../../lib/model/settings';
import { BADGE_TAG } from '../../lib/overlay/badge';
import { CARD_TAG } from '../../lib/overlay/card';
import { fitter } from '../../lib/overlay/fit';
import type { Overheard } from '../../lib/page/overheard';
import type { Later } from '../../lib/page/slices';
import { watch } from '../../lib/page/watch';
import type { Reader } from '../../lib/readers/table';
import { AUDIENCE } from '../../lib/words/audience';
import { remembering, type Say } from '../../lib/words/say';
import { Badges } from './badges';
import { openDesk } from './desk';
import { memory } from './memory';
import { sender } from './sender';

/** What the overlay stands on: the page, and the ways out of it. */
export type Ground = {
  window: Window;
  reader: Reader;
  size: BadgeSize;
  say: Say;
  tell: typeof ask;
  /** Whether the words of a language are known; if not, `lookAgain` is told when they are. Absent: they are. */
  knows?: (language: string) => boolean;
  now: () => number;
  /** Milliseconds that are never set back. */
  clock: () => number;
  later: Later;
  signal: AbortSignal;
  /** Whether a person did it; absent, the browser says so. */
  trusted?: (event: Event) => boolean;
};

export type Overlay = {
  hear(news: News): void;
  lookAgain(): void;
  /** What the page was sent goes to the background as it is, and comes back as notes like what was seen. */
  sent(heard: Overheard): void;
  creatorsHere(): TabProtocol['creatorsHere']['answer'];
};

/** Starts reading a page and showing badges on it, until the signal. */
export function startOverlay(ground: Ground): Overlay {
  const { window, reader, tell, now, signal } = ground;
  const say = remembering(ground.say);
  // Asked for once the extension has gone, the browser throws instead of giving the word for it.
  const gone = say.t('badge.trouble.extensionUpdated');
  // Of a version that was updated under this page: nothing answers behind them any more.
  for (const left of window.document.querySelectorAll(`${BADGE_TAG}, ${CARD_TAG}`)) left.remove();
  const notes = memory();
  const audience = AUDIENCE[reader.platform];
  const badges = new Badges(window.document, say, notes, ground.size, fitter(window.document, signal), audience);
  const desk = openDesk({ window, badges, memory: notes, tell, say, signal, trusted: ground.trusted });
  const answered = (answer: Answer<readonly BadgeNote[]>, keys: readonly CreatorKey[]) => {
    if (answer.ok) {
      desk.unkept(answer.trouble);
      for (const note of answer.value) notes.put(note);
      for (const key of keys) badges.show(key);
    } else if (answer.trouble === 'extension updated') badges.end(gone);
    else badges.unanswered(say.t('badge.trouble.noAnswer'));
  };
  const out = sender(tell, notes, answered);
  const page = watch({
    document: window.document,
    reader,
    // Many times quicker than asking the location.
    href: () => window.document.URL,
    now,
    clock: ground.clock,
    own: BADGE_TAG,
    signal,
    later: ground.later,
    ...(ground.knows && { knows: ground.knows }),
    found: (spot, creator) => badges.found(spot, creator),
    lost: (spot) => badges.lost(spot),
    removed: (element) => badges.removed(element),
    looked(spot, observation) {
      badges.looked(spot, observation.readings);
      out.add(spot, observation);
    },
    worked: () => badges.settle(),
    batch: () => out.send(),
  });
  // Whoever leaves a page at once has seen it all the same.
  window.addEventListener('pagehide', () => out.send(), { signal });
  const refresh = (keys: readonly CreatorKey[]) =>
    void tell('known', { keys }).then((answer) => answered(answer, keys));
  return {
    hear(news) {
      if (news.news === 'settings') {
        badges.resize(news.settings.badges[reader.platform]);
        // Other benchmarks may have been chosen: everything on the page is scored anew.
        refresh(badges.keys());
        page.lookAgain();
        return;
      }
      const here = new Set(badges.keys());
      const changed = news.entries.map(({ key }) => key).filter((key) => here.has(key) || notes.get(key));
      if (changed.length > 0) refresh(changed);
    },
    sent(heard) {
      const language = window.document.documentElement.lang;
      void tell('sent', { ...heard, language }).then((answer) => {
        answered(answer, answer.ok ? answer.value.map(({ key }) => key) : []);
      });
    },
    lookAgain: () => page.lookAgain(),
    creatorsHere() {
      const kind = page.page();
      return { keys: page.keysHere(), ...(kind !== undefined && { page: kind }) };
    },
  };
}
