import { overhear } from '../../lib/listener/overhear';
import { parsing } from '../../lib/listener/parsed';
import { type Heard, pruner } from '../../lib/listener/prune';
import { READY, SENT } from '../../lib/listener/words';

/** Kept until the content script says whether it listens; past this many the oldest go. */
const MOST_WAITING = 40;
const LONGEST_ANSWER = 12_000_000;

/** An answer, and what the tables read of it, once there is time. */
type Answer = { href: string; left: () => Promise<unknown> };

const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 500 }));

/** In the page's own world: overhears what a site's page was sent, changes nothing, asks for nothing. */
export function listen(site: Heard): void {
  const answers = new RegExp(site.answers.map((source) => `(?:${source})`).join('|'));
  // Nearly every request of a page is of no interest: what its text cannot be is not taken apart.
  const perhaps = new RegExp(site.answers.map((source) => `(?:${source.replace(/^\^/, '')})`).join('|'));
  const prune = pruner(site);
  let state: 'waiting' | 'on' | 'off' = 'waiting';
  let waiting: Answer[] = [];

  document.addEventListener(READY, (event) => {
    state = event instanceof CustomEvent && event.detail === 'on' ? 'on' : 'off';
    const early = waiting;
    waiting = [];
    if (state === 'on') for (const answer of early) pass(answer);
  });

  const wanted = (asked: string) => {
    if (state === 'off' || !perhaps.test(asked)) return false;
    const { origin, pathname, search } = new URL(asked, location.href);
    return origin === location.origin && answers.test(pathname + search);
  };
  const take = (answer: Answer) => {
    if (state === 'on') pass(answer);
    else if (state === 'waiting') waiting = [...waiting, answer].slice(-MOST_WAITING);
  };
  const awaitParsed = parsing(window);
  overhear(window, wanted, {
    text: (href, got) => {
      if (state === 'off' || got.length > LONGEST_ANSWER) return;
      const text = withoutGuard(got);
      let left: () => unknown = () => prune(JSON.parse(text));
      const stop = awaitParsed(text, (data) => {
        const pruned = prune(data);
        left = () => pruned;
      });
      const later = idle().then(stop);
      take({ href, left: () => later.then(() => left()) });
    },
    copy: (href, text) =>
      take({
        href,
        left: async () => {
          const got = await text();
          await idle();
          return got.length > LONGEST_ANSWER ? undefined : prune(JSON.parse(withoutGuard(got)));
        },
      }),
    data: (href, data) => {
      if (state === 'off') return;
      const left = prune(data);
      take({ href, left: () => idle().then(() => left) });
    },
  });

  async function pass({ href, left }: Answer): Promise<void> {
    try {
      const data = await left();
      if (data === undefined || state !== 'on') return;
      document.dispatchEvent(new CustomEvent(SENT, { detail: `${href}\n${JSON.stringify(data)}` }));
    } catch {
      // An answer that is cut off, or no JSON, says nothing.
    }
  }
}

/** Some answers of Instagram begin with `for (;;);`, so that no other page can run them as a script. */
function withoutGuard(text: string): string {
  return text.startsWith('for (;;);') ? text.slice(9) : text;
}
