import type { Platform } from '../../lib/model/platform';
import { type Card, cardOf } from './cards';
import { type Probed, probe } from './probe';
import { SHAPES, type Shape } from './shapes';

/**
 * A feed to be scrolled: how many cards, twenty a batch, `between` milliseconds apart, `atOnce` of them in one task. `badge`: the tag of
 * what is put on cards.
 */
export type Plan = {
  site: Platform;
  cards: number;
  between: number;
  atOnce: number;
  now: number;
  badge: string | undefined;
};

export type InPage = {
  /** Scrolls the whole feed; `at`: page milliseconds at which each quarter of it began, and the end. */
  scroll: (plan: Plan, from: number, to: number) => Promise<number[]>;
  probed: () => Probed;
};

const BATCH = 20;

class Feed {
  private readonly shape: Shape;
  private readonly feed = document.getElementById('feed') as HTMLElement;
  private readonly cells: HTMLElement[] = [];
  private gone = 0;
  readonly probe: ReturnType<typeof probe>;

  constructor(private readonly plan: Plan) {
    this.shape = SHAPES[plan.site];
    this.probe = probe(this.feed, plan);
  }

  async scroll(from: number, to: number): Promise<number[]> {
    const quarters = [0, 1, 2, 3].map((quarter) => from + Math.round(((to - from) * quarter) / 4));
    const at: number[] = [];
    for (let first = from; first < to; first += BATCH) {
      if (quarters.some((start) => start >= first && start < first + BATCH)) at.push(performance.now());
      await this.batch(first, Math.min(first + BATCH, to));
    }
    await wait(500);
    return [...at, performance.now()];
  }

  /** As the sites do: a few cards a task, while the person scrolls on to them. */
  private async batch(first: number, end: number): Promise<void> {
    const start = performance.now();
    const { atOnce } = this.plan;
    for (let at = first; at < end; at += atOnce) {
      this.stamp(at, Math.min(at + atOnce, end));
      await wait(0);
    }
    const { inRow, tall } = this.shape;
    const from = (first / inRow) * tall - innerHeight;
    const length = ((end - first) / inRow) * tall;
    for (let done = 0; done < 1; ) {
      done = Math.min(1, (performance.now() - start) / this.plan.between);
      const top = Math.max(0, from + length * done);
      await frame();
      scrollTo(0, top);
    }
  }

  private stamp(first: number, end: number): void {
    for (let at = first; at < end; at++) this.put(cardOf(this.plan.site, at, this.plan.now), at);
    this.probe.inserted(first, end, performance.now());
  }

  private put(card: Card, at: number): void {
    const { keeps, cell: tag, inside, marks = {}, tall } = this.shape;
    const content = document.createElement('template');
    content.innerHTML = inside(card, at);
    const used = 'cells' in keeps ? this.cells[at % keeps.cells] : undefined;
    const cell = used ?? document.createElement(tag);
    this.probe.stands(cell, at);
    cell.replaceChildren(content.content);
    if ('cells' in keeps) cell.style.top = `${at * tall}px`;
    if (!used) {
      for (const [name, value] of Object.entries(marks)) cell.setAttribute(name, value);
      this.feed.append(cell);
      if (!('all' in keeps)) this.cells.push(cell);
    }
    if ('latest' in keeps && this.cells.length > keeps.latest) {
      this.cells.shift()?.remove();
      this.gone++;
      this.feed.style.paddingTop = `${this.gone * tall}px`;
    }
  }
}

/** What a page does while nothing happens: a counter, a style, a row of dots that comes and goes. */
function ambient(): void {
  const bar = document.createElement('div');
  bar.innerHTML = '<span></span><i></i>';
  bar.style.cssText = 'position:fixed;top:0;left:0;height:20px;width:200px;contain:strict';
  document.body.append(bar);
  let count = 0;
  setInterval(() => {
    const [counter, dot] = bar.children;
    if (counter) counter.textContent = String(++count);
    if (dot instanceof HTMLElement) dot.style.opacity = String(count % 2);
    if (count % 5 === 0) bar.append(document.createElement('b'));
    else if (bar.children.length > 4) bar.lastElementChild?.remove();
  }, 50);
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

let running: Feed | undefined;
document.body.innerHTML = SHAPES[(globalThis as unknown as { benchSite: Platform }).benchSite].around('');
ambient();

export const scroll: InPage['scroll'] = (plan, from, to) => {
  running ??= new Feed(plan);
  return running.scroll(from, to);
};
export const probed: InPage['probed'] = () =>
  running
    ? running.probe.result()
    : { cards: 0, late: [], filled: [], unseen: [], never: 0, seen: 0, shift: 0, nodes: 0 };
