import { defineContentScript } from 'wxt/utils/define-content-script';
import { HEARD } from '../lib/listener/heard';
import { type Answered, overhear } from '../lib/listener/overhear';
import { pruner } from '../lib/listener/prune';
import { READY, SENT } from '../lib/listener/words';
import { MATCHES } from '../lib/readers/matches';

/** Kept until the content script says whether it listens; past this many the oldest go. */
const MOST_WAITING = 40;
const LONGEST_ANSWER = 12_000_000;

/** In the page's own world: overhears what the page was sent, changes nothing, asks for nothing. */
export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const heard = HEARD[location.hostname];
    if (!heard) return;
    const answers = new RegExp(heard.answers.map((source) => `(?:${source})`).join('|'));
    // Nearly every request of a page is of no interest: what its text cannot be is not taken apart.
    const perhaps = new RegExp(heard.answers.map((source) => `(?:${source.replace(/^\^/, '')})`).join('|'));
    const prune = pruner(heard);
    let state: 'waiting' | 'on' | 'off' = 'waiting';
    let waiting: Answered[] = [];

    document.addEventListener(READY, (event) => {
      state = event instanceof CustomEvent && event.detail === 'on' ? 'on' : 'off';
      const early = waiting;
      waiting = [];
      if (state === 'on') for (const answered of early) pass(answered);
    });

    const wanted = (asked: string) => {
      if (state === 'off' || !perhaps.test(asked)) return false;
      const { origin, pathname, search } = new URL(asked, location.href);
      return origin === location.origin && answers.test(pathname + search);
    };
    overhear(window, wanted, (answered) => {
      if (state === 'on') pass(answered);
      else if (state === 'waiting') waiting = [...waiting, answered].slice(-MOST_WAITING);
    });

    async function pass({ href, body }: Answered): Promise<void> {
      try {
        const got = await body();
        if (typeof got === 'string' && got.length > LONGEST_ANSWER) return;
        await new Promise((idle) => requestIdleCallback(idle, { timeout: 500 }));
        const data = prune(typeof got === 'string' ? JSON.parse(withoutGuard(got)) : got);
        if (data === undefined || state !== 'on') return;
        document.dispatchEvent(new CustomEvent(SENT, { detail: `${href}\n${JSON.stringify(data)}` }));
      } catch {
        // An answer that is cut off, or no JSON, says nothing.
      }
    }
  },
});

/** Some answers of Instagram begin with `for (;;);`, so that no other page can run them as a script. */
function withoutGuard(text: string): string {
  return text.startsWith('for (;;);') ? text.slice(9) : text;
}
