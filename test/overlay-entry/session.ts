import { startOverlay } from '../../entrypoints/overlay/overlay';
import type { Answer, Protocol } from '../../lib/messages';
import type { Observation } from '../../lib/model/observation';
import type { BadgeNote } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import type { BadgeSize } from '../../lib/model/settings';
import { cardDrawing } from '../../lib/overlay/card-drawing';
import { CARD, FULL } from '../overlay/phrases';
import { toy } from '../page/toy';
import { dictionary } from '../words/dictionary';

type Asked = { name: keyof Protocol; body: unknown };

/** A background that knows every creator it is told of, unless a test says otherwise. */
export function background() {
  const asked: Asked[] = [];
  const status = new Map<CreatorKey, 'saved' | 'rejected'>();
  const fails = new Map<keyof Protocol, Answer<never>>();
  const noteOf = (key: CreatorKey): BadgeNote => {
    const saved = status.get(key) === 'saved';
    const is = status.get(key);
    return { key, ...(is && { status: is }), phrases: { ...FULL, label: `Vaglio. ${key} ${is ?? ''}`, saved } };
  };
  const answers: { [K in keyof Protocol]: (body: Protocol[K]['ask']) => Protocol[K]['answer'] | undefined } = {
    observed: ({ observations }) => [...new Set(observations.flatMap(({ creator }) => creator ?? []))].map(noteOf),
    sent: ({ text }) => [noteOf(text as CreatorKey)],
    known: ({ keys }) => keys.map(noteOf),
    card: () => ({ card: cardDrawing(CARD), look: '' }),
    mark({ key, status: now }) {
      if (now) status.set(key, now);
      else status.delete(key);
      return undefined;
    },
    open: () => undefined,
    settings: () => undefined,
    words: () => undefined,
  };
  return {
    asked,
    fails,
    status,
    named: (name: keyof Protocol) => asked.filter((one) => one.name === name).map(({ body }) => body),
    observations: () =>
      asked.flatMap(({ name, body }) =>
        name === 'observed' ? (body as { observations: Observation[] }).observations : [],
      ),
    tell: async <K extends keyof Protocol>(
      name: K,
      body: Protocol[K]['ask'],
    ): Promise<Answer<Protocol[K]['answer']>> => {
      asked.push({ name, body });
      const failure = fails.get(name);
      return failure ?? { ok: true, value: answers[name](body) as Protocol[K]['answer'] };
    },
  };
}

/** The overlay on the test's own document, with idle time handed out by hand. */
export function session(size: BadgeSize = 'full') {
  const behind = background();
  const stop = new AbortController();
  let idle: (() => void)[] = [];
  // Time passes with idle moments only, however slow the machine is.
  let time = 0;
  const overlay = startOverlay({
    window,
    reader: toy,
    size,
    say: dictionary('en'),
    tell: behind.tell,
    now: () => 1_000_000,
    clock: () => time,
    later: (work) => void idle.push(work),
    signal: stop.signal,
    trusted: () => true,
  });
  return {
    ...behind,
    overlay,
    stop: () => stop.abort(),
    async settled(ms = 250) {
      const until = time + ms;
      do {
        await new Promise((done) => setTimeout(done, 1));
        time += 5;
        const due = idle;
        idle = [];
        for (const work of due) work();
      } while (idle.length > 0 && time < until);
      await new Promise((done) => setTimeout(done, 1));
    },
  };
}

export const badges = () => [...document.querySelectorAll('vaglio-badge')];
/** What a badge says last: of whom it is, and how they stand. */
export const labelOf = (badge: Element | undefined) =>
  badge?.shadowRoot?.querySelector('.facts')?.getAttribute('title')?.split('. ').at(-1);
export const pressed = (badge: Element | undefined, what: 'facts' | 'star') =>
  badge?.shadowRoot
    ?.querySelector(`.${what}`)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

export function card(who: string, post: string, likes: string): Element {
  const made = document.createElement('div');
  made.innerHTML = `<toy-card><a class="who" href="/@${who}"><span class="name">${who}</span></a><a class="post" href="/p/${post}"></a><b class="likes">${likes}</b></toy-card>`;
  const found = made.firstElementChild;
  if (!found) throw new Error('no card');
  return found;
}
