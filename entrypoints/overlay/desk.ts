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

type Tools = { window: Window; badges: Badges; memory: Memory; tell: typeof ask; say: Say };

/** Where presses on badge and card arrive: stars save, badges open the one card there can be, the card's buttons do what they say. */
export class Desk {
  private open: { card: Card; standing: Standing } | undefined;
  /** Creators whose mark is on its way: a second press waits for the first. */
  private readonly marking = new Set<CreatorKey>();
  private notKept: Trouble | undefined;

  constructor(private readonly tools: Tools) {}

  start(signal: AbortSignal, trusted?: (event: Event) => boolean): void {
    const { window } = this.tools;
    const handle = {
      press: (host: Element, pressed: Element) => void this.press(host, pressed),
      key: (host: Element, event: KeyboardEvent) => this.key(host, event),
    };
    guard(window, OWN, handle, signal, trusted);
    const outside = (event: Event) => {
      if (this.open && !ownIn(event.composedPath(), OWN)) this.close(false);
    };
    window.addEventListener('pointerdown', outside, { capture: true, signal });
    signal.addEventListener('abort', () => this.close(false), { once: true });
  }

  /** Why what the page shows is weighed but not kept; the next card says it. Nothing: it is kept. */
  unkept(trouble: Trouble | undefined): void {
    this.notKept = trouble;
  }

  /** Closes the card; `back`: the focus returns to the badge that opened it. */
  close(back: boolean): void {
    const { open } = this;
    this.open = undefined;
    open?.card.close();
    if (back) open?.standing.badge.host.shadowRoot?.querySelector('button')?.focus();
  }

  private async press(host: Element, pressed: Element): Promise<void> {
    const button = pressed.closest('button');
    if (!button) return;
    // What the person sees is what a press changes, whatever has happened in another tab.
    const on = button.getAttribute('aria-pressed') === 'true';
    if (host.localName === CARD_TAG) return this.act(button.getAttribute('data-act') as CardAct | null, on);
    const standing = this.tools.badges.at(host);
    if (!standing) return;
    if (button.className === 'star') {
      this.close(false);
      return this.mark(standing, on ? undefined : 'saved');
    }
    const again = this.open?.standing === standing;
    this.close(again);
    if (!again) await this.openAt(standing);
  }

  private key(host: Element, event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close(true);
    if (event.key === 'Tab' && host.localName === CARD_TAG) this.open?.card.tab(event);
  }

  private async openAt(standing: Standing): Promise<void> {
    const { badges, tell, say } = this.tools;
    const { key } = standing;
    const told = await tell('card', { key });
    if (!told.ok) return this.complain(standing, told.trouble);
    if (!told.value) return badges.complain(standing, say.t('card.nothing'), say.t('badge.save'));
    this.close(false);
    const card = openCard(standing.badge.host, told.value.card, told.value.look);
    this.open = { card, standing };
    if (this.notKept) card.say(say.t(`badge.trouble.${keyOf(this.notKept)}`));
  }

  private async act(act: CardAct | null, on: boolean): Promise<void> {
    const { open } = this;
    if (!open || !act) return;
    const { standing } = open;
    if (act === 'close') this.close(true);
    else if (act === 'open') {
      const opened = await this.tools.tell('open', { key: standing.key });
      if (!opened.ok) this.complain(standing, opened.trouble);
    } else await this.mark(standing, on ? undefined : act);
  }

  private async mark(standing: Standing, status: ShortlistEntry['status'] | undefined): Promise<void> {
    const { memory, badges, tell } = this.tools;
    const { key } = standing;
    if (this.marking.has(key)) return;
    this.marking.add(key);
    const marked = await tell('mark', status ? { key, status } : { key });
    this.marking.delete(key);
    if (!marked.ok) return this.complain(standing, marked.trouble);
    const card = this.cardOf(key);
    card?.mark(status);
    card?.say('');
    const known = await tell('known', { keys: [key] });
    for (const note of known.ok ? known.value : []) memory.put(note);
    badges.show(key);
  }

  private cardOf(key: CreatorKey): Card | undefined {
    return this.open?.standing.key === key ? this.open.card : undefined;
  }

  private complain(standing: Standing, trouble: Trouble): void {
    const { badges, say } = this.tools;
    const sentence = say.t(`badge.trouble.${keyOf(trouble)}`);
    if (trouble === 'extension updated') badges.end(sentence);
    else badges.complain(standing, sentence, say.t('badge.save'));
    this.cardOf(standing.key)?.say(sentence);
  }
}
