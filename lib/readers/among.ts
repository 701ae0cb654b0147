import { AROUND, type Given, isElement, isTag, matching, once } from './from';
import { cellsOf, HIDDEN } from './reader';
import type { Page, Subject } from './table';

type CellSubject = { subject: Subject; before: readonly string[] };

/** One selector without a comma, which a browser looks up by its `tag`, where it is no more than that, and the subjects whose cells it finds. */
type Finder = { css: string; tag: boolean; subjects: readonly CellSubject[] };

/** A page kind prepared for looking at added nodes only, never at the whole document. */
export type CellPlan = {
  finders: readonly Finder[];
  /** The finders by their tags, where all of them are tags: cells with tags of their own never stand in cells. */
  byTag?: ReadonlyMap<string, Finder>;
  /** Subjects whose cells a selector finds. */
  subjects: readonly Subject[];
  /** Subjects whose cells only a look at the whole live part finds: named functions, `:scope`. */
  scanned: readonly Subject[];
  /** Subjects that are read once, in the live part itself. */
  whole: readonly Subject[];
};

const plans = new WeakMap<Page, CellPlan>();

export function planOf(page: Page): CellPlan {
  const made = plans.get(page);
  if (made) return made;
  const finders = new Map<string, CellSubject[]>();
  const subjects: Subject[] = [];
  const scanned: Subject[] = [];
  for (const subject of page.subjects) {
    const steps = subject.cells && 'css' in subject.cells ? [subject.cells.css].flat() : undefined;
    const last = steps?.at(-1);
    if (steps && last !== undefined && !steps.some((step) => step.includes(':scope'))) {
      subjects.push(subject);
      for (const css of alternatives(last)) {
        finders.set(css, [...(finders.get(css) ?? []), { subject, before: steps.slice(0, -1) }]);
      }
    } else if (subject.cells) scanned.push(subject);
  }
  const all = [...finders].map(([css, those]) => ({ css, tag: isTag(css), subjects: those }));
  const plan: CellPlan = {
    finders: all,
    ...(all.every(({ tag }) => tag) && { byTag: new Map(all.map((finder) => [finder.css, finder])) }),
    subjects,
    scanned,
    whole: page.subjects.filter(({ cells }) => !cells),
  };
  plans.set(page, plan);
  return plan;
}

/** Whom to tell of a cell, and what is live: a cell outside is none. */
type Told = { live: Node; tell: (cell: Element, subject: Subject) => void };

/** Elements looked at one by one, which for a card or two is quicker than to have the browser look for each tag in all that they hold. */
const MOST_STEPS = 60;

/** Tells every cell that an added element is or holds, once for each subject that it belongs to; also those not to be read (`isRead`). */
export function cellsAmong(
  plan: CellPlan,
  added: Element,
  live: Node,
  tell: (cell: Element, subject: Subject) => void,
): void {
  const told = { live, tell };
  if (plan.byTag) stepThrough(plan, plan.byTag, added, told, MOST_STEPS);
  else search(plan, added, told);
}

/** Goes down to the cells and no further. Gives how many steps are left. */
function stepThrough(
  plan: CellPlan,
  byTag: NonNullable<CellPlan['byTag']>,
  at: Element,
  told: Told,
  steps: number,
): number {
  const finder = byTag.get(at.localName);
  if (finder) {
    tellEach(finder, at, told);
    return steps;
  }
  let left = steps - 1;
  for (let child = at.firstElementChild; child; child = child.nextElementSibling) {
    if (left > 0) left = stepThrough(plan, byTag, child, told, left);
    else search(plan, child, told);
  }
  return left;
}

function search(plan: CellPlan, added: Element, told: Told): void {
  for (const finder of plan.finders) {
    if (finds(finder, added)) tellEach(finder, added, told);
    const inside = matching(finder.css, added);
    // Mostly none or one; a list that goes on living is copied, for what is told may change the page.
    if (inside.length > 0) for (const cell of Array.from(inside)) tellEach(finder, cell, told);
  }
}

function finds({ css, tag }: Finder, element: Element): boolean {
  return tag ? element.localName === css : element.matches(css);
}

function tellEach({ subjects }: Finder, cell: Element, { live, tell }: Told): void {
  for (const { subject, before } of subjects) if (standsIn(cell, before, live)) tell(cell, subject);
}

/** A list of selectors, one by one: in a list a browser tries each on every element, alone it has a quick way. */
export function alternatives(css: string): string[] {
  const all: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/"[^"]*"|[()[\],]/g)) {
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (mark === ',' && depth === 0) {
      all.push(css.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...all, css.slice(from).trim()];
}

/** Tells every cell of the live part: for a page that has just been opened or changed. */
export function allCells(
  plan: CellPlan,
  live: ParentNode & Node,
  tell: (cell: Element, subject: Subject) => void,
): void {
  for (const subject of plan.subjects) for (const cell of elements(cellsOf(subject, live))) tell(cell, subject);
  scannedCells(plan, live, tell);
}

/** Tells the cells that only a look at the whole live part finds. */
export function scannedCells(
  plan: CellPlan,
  live: ParentNode & Node,
  tell: (cell: Element, subject: Subject) => void,
): void {
  for (const subject of plan.scanned) for (const cell of elements(cellsOf(subject, live))) tell(cell, subject);
}

/** Whether an element that holds nothing is, or makes, a cell. */
export function mayBeCell(plan: CellPlan, element: Element): boolean {
  return plan.finders.some((finder) => finds(finder, element)) || mayHoldScanned(plan, element);
}

/** Whether an added element can make a cell that only such a look finds. */
export function mayHoldScanned({ scanned }: CellPlan, added: Element): boolean {
  return scanned.some(({ cells }) => !cells || !('mayAdd' in cells) || cells.mayAdd?.(added));
}

function elements(cells: readonly Node[]): Element[] {
  return cells.filter(isElement);
}

type Refusal = { around: string; inside: readonly string[] };

const refusals = new WeakMap<readonly string[], Refusal>();

/** Whether a cell is not one that its subject refuses: advertisements, skeletons. These may arrive after the cell itself. */
export function isRead(subject: Subject, cell: Element, given?: Given): boolean {
  // One attribute is quicker looked for than three elements with it.
  if (standsInside('[hidden]', cell, given) && cell.closest(HIDDEN)) return false;
  const { unless } = subject;
  if (!unless || unless.length === 0) return true;
  let refusal = refusals.get(unless);
  if (!refusal) {
    refusal = { around: unless.join(','), inside: unless.flatMap(alternatives).filter((css) => !css.includes('>')) };
    refusals.set(unless, refusal);
  }
  return !standsInside(refusal.around, cell, given) && !refusal.inside.some((css) => cell.querySelector(css));
}

/** Whether a cell is what a selector finds, or stands in it. Of all cells in one list the way up is walked once. */
function standsInside(css: string, cell: Element, given: Given | undefined): boolean {
  if (cell.matches(css)) return true;
  const list = cell.parentElement;
  const around = given?.get(AROUND) as Given | undefined;
  const known = once(around, list, () => new Map<unknown, unknown>());
  return once(known, css, () => list?.closest(css) != null);
}

/** The walk of selectors, climbed from its end: the nearest match of each step leaves the most room for the step before. */
function standsIn(cell: Element, before: readonly string[], live: Node): boolean {
  let at: Element | null = cell;
  for (let step = before.length - 1; step >= 0; step--) {
    at = at?.parentElement?.closest(before[step] ?? '') ?? null;
    if (!at) return false;
  }
  return at !== live && live.contains(at);
}
