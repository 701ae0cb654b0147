import type { ask, Trouble } from '../../lib/messages';
import type { CreatorKey } from '../../lib/model/platform';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { BADGE_TAG } from '../../lib/overlay/badge';
import { CARD_TAG, type Card, type CardAct, openCard } from '../../lib/overlay/card';
import { guard, ownIn } from '../../lib/overlay/guard';
import { keyOf, type Say } from '../../lib/words/say';
import type { Badges } from './badges';
import type { Memory } from './memory';
import type { Standing } from './standing';

const OWN: ReadonlySet<string> = new Set([BADGE_TAG, CARD_TAG]);

type Tools = {
  window: Window;
  badges: Badges;
  memory: Memory;
  tell: typeof ask;
  say: Say;
  signal: AbortSignal;
  trusted: ((event: Event) => boolean) | undefined;
};

export type Desk = {
  /** Why what the page shows is weighed but not kept; the next card says it. Nothing: it is kept. */
  unkept(trouble: Trouble | undefined): void;
};

/** Where presses on badge and card arrive: stars save, badges open the one card there can be, the card's buttons do what they say. */
export function openDesk({ window, badges, memory, tell, say, signal, trusted }: Tools): Desk {
  let open: { card: Card; standing: Standing } | undefined;
  /** Creators whose mark is on its way: a second press waits for the first. */
  const marking = new Set<CreatorKey>();
  let notKept: Trouble | undefined;

  /** Closes the card; `back`: the focus returns to the badge that opened it. */
  const close = (back?: boolean) => {
    const closed = open;
    open = undefined;
    closed?.card.close();
    if (back) closed?.standing.badge.host.shadowRoot?.querySelector('button')?.focus();
  };

  const cardOf = (key: CreatorKey) => (open?.standing.key === key ? open.card : undefined);

  const sentenceOf = (trouble: Trouble) => say.t(`badge.trouble.${keyOf(trouble)}`);

  const complain = (standing: Standing, trouble: Trouble) => {
    const sentence = sentenceOf(trouble);
    if (trouble === 'extension updated') badges.end(sentence);
    else badges.complain(standing, sentence, say.t('badge.save'));
    cardOf(standing.key)?.say(sentence);
  };

  const mark = async (standing: Standing, status: ShortlistEntry['status'] | undefined) => {
    const { key } = standing;
    if (marking.has(key)) return;
    marking.add(key);
    const marked = await tell('mark', status ? { key, status } : { key });
    marking.delete(key);
    if (!marked.ok) return complain(standing, marked.trouble);
    cardOf(key)?.mark(status);
    const known = await tell('known', { keys: [key] });
    for (const note of known.ok ? known.value : []) memory.put(note);
    badges.show(key);
  };

  const openAt = async (standing: Standing) => {
    const told = await tell('card', { key: standing.key });
    if (!told.ok) return complain(standing, told.trouble);
    if (!told.value) return badges.complain(standing, say.t('card.nothing'), say.t('badge.save'));
    close();
    const card = openCard(standing.badge.host, told.value.card, told.value.look);
    open = { card, standing };
    if (notKept) card.say(sentenceOf(notKept));
  };

  const act = async ({ standing }: { standing: Standing }, what: CardAct, on: boolean) => {
    if (what === 'close') return close(true);
    if (what !== 'open') return mark(standing, on ? undefined : what);
    const opened = await tell('open', { key: standing.key });
    if (!opened.ok) complain(standing, opened.trouble);
  };

  const press = async (host: Element, pressed: Element) => {
    const button = pressed.closest('button');
    if (!button) return;
    // What the person sees is what a press changes, whatever has happened in another tab.
    const on = button.getAttribute('aria-pressed') === 'true';
    const what = button.getAttribute('data-act') as CardAct | null;
    if (what) return open && act(open, what, on);
    const standing = badges.at(host);
    if (!standing) return;
    if (button.className === 'star') {
      close();
      return mark(standing, on ? undefined : 'saved');
    }
    const again = open?.standing === standing;
    close(again);
    if (!again) await openAt(standing);
  };

  const key = (host: Element, event: KeyboardEvent) => {
    if (event.key === 'Escape') close(true);
    if (event.key === 'Tab' && host.localName === CARD_TAG) open?.card.tab(event);
  };

  guard(window, OWN, { press: (host, pressed) => void press(host, pressed), key }, signal, trusted);
  const outside = (event: Event) => {
    if (open && !ownIn(event.composedPath(), OWN)) close();
  };
  window.addEventListener('pointerdown', outside, { capture: true, signal });
  signal.addEventListener('abort', () => close(), { once: true });
  return {
    unkept(trouble) {
      notKept = trouble;
    },
  };
}
