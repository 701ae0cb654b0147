import { remembered } from '../text/remembered';

/** So far must the page's own things be from a badge, px. */
const DISTANCE = 4;
/** What a person presses or reads there: nothing of it may be covered. */
const OWN = 'a[href], button, [role="button"], [role="link"], time, input, select';

/** A badge's line, by the direction of its text: from where it starts to where what stands there begins. */
type Line = { top: number; bottom: number; start: number; end: number; rtl: boolean };

/**
 * One of the boxes around a badge: whether it clips, and which of its children may stand on the badge's line, or hold what may; with how
 * many elements in them, where all that is pressed stood on other lines, -1 where some of it did not.
 */
type Level = { clips: boolean; near: Map<number, number> };

/** What cards built in the same way have in common; `seen`: of so many of them. */
type Build = { levels: Level[]; seen: number };

/** From so many cards it is learned what stands on other lines than the badge. */
const LEARNED_FROM = 3;

/**
 * Finds how wide badges may be: up to the edge of their card, of what clips it, and of the next thing on their line. To be asked when the
 * page has just been laid out. The cards of a feed are alike, so that after the first few only what may stand on the line is measured.
 */
export function roomFinder(): (host: HTMLElement, card: Element, pill: DOMRect) => number {
  const known = remembered<Build>(200);
  return (host, card, pill) => {
    const place = host.getBoundingClientRect();
    // In a row that wraps, a badge behind a long name stands on a line of its own, over what is below.
    const before = host.hasAttribute('data-row') && host.previousElementSibling?.getBoundingClientRect();
    if (before && before.bottom <= place.top) return 0;
    const rtl = pill.left < place.left;
    const edge = card.getBoundingClientRect();
    const line: Line = {
      top: pill.top,
      bottom: pill.bottom,
      start: rtl ? -pill.right : pill.left,
      end: endOf(edge, rtl),
      rtl,
    };
    const around = boxesAround(host, card);
    let name = `${rtl} ${Math.round(edge.width)} ${card.localName}`;
    for (const box of around) name += ` ${box.childElementCount}`;
    const build = known(name, () => ({
      levels: around.map((box) => ({ clips: box !== card && clips(box), near: new Map() })),
      seen: 0,
    }));
    const learns = build.seen < LEARNED_FROM;
    if (learns) build.seen++;
    for (let at = 0, from: Element = host; at < around.length; at++) {
      const box = around[at];
      const level = build.levels[at];
      if (!box || !level) break;
      if (level.clips) line.end = Math.min(line.end, endOf(box.getBoundingClientRect(), rtl));
      if (learns) learn(box, from, line, level.near);
      stopAmong(box, from, level.near, line);
      from = box;
    }
    return line.end - line.start;
  };
}

function boxesAround(host: Element, card: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = host.parentElement; at; at = at.parentElement) {
    boxes.push(at);
    if (at === card) break;
  }
  return boxes;
}

/** Adds the children that may stand on the line. A box above or below it stays there, unless it flows on with the text or wraps. */
function learn(box: Element, from: Element, line: Line, near: Level['near']): void {
  const wraps = styleOf(box)?.flexWrap.startsWith('wrap');
  let at = 0;
  for (const child of box.children) {
    if (child !== from && (wraps || !isApart(child, line) || styleOf(child)?.display.startsWith('inline'))) {
      const quiet = !child.matches(OWN) && Array.from(child.querySelectorAll(OWN)).every((own) => isApart(own, line));
      const size = sizeOf(child);
      near.set(at, quiet && size === (near.get(at) ?? size) ? size : -1);
    }
    at++;
  }
}

/** Whether an element has a box of its own, and that above or below a line. */
function isApart(element: Element, line: Line): boolean {
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (top >= line.bottom || bottom <= line.top);
}

function clips(element: Element): boolean {
  return styleOf(element)?.overflowX !== 'visible';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** How many elements stand in one: the same in a card built alike, and counted at once. */
function sizeOf(element: Element): number {
  return element.firstElementChild ? element.getElementsByTagName('*').length : 0;
}

/** Ends a line before what is pressed or read in a box's children that may stand on it, but for the one that the badge stands in. */
function stopAmong(box: Element, from: Element, near: Level['near'], line: Line): void {
  let at = 0;
  for (let child = near.size > 0 ? box.firstElementChild : null; child; child = child.nextElementSibling) {
    const size = near.get(at++);
    if (size === undefined || child === from) continue;
    if (size < 0 || size !== sizeOf(child)) stopAt(child, line);
  }
}

/** What stands in a box beside the line is not looked into. */
function stopAt(element: Element, line: Line): void {
  if (isBeside(element.getBoundingClientRect(), line)) return;
  if (element.matches(OWN)) stopBefore(element, line);
  for (const own of element.querySelectorAll(OWN)) stopBefore(own, line);
}

/** Nothing of the element stands on the line; of what has no box of its own nobody knows. */
function isBeside({ top, bottom, left, right }: DOMRect, line: Line): boolean {
  const [from, to] = line.rtl ? [-right, -left] : [left, right];
  return (
    right > left && bottom > top && (top >= line.bottom || bottom <= line.top || to <= line.start || from >= line.end)
  );
}

function stopBefore(own: Element, line: Line): void {
  const { width, top, bottom, left, right } = own.getBoundingClientRect();
  const from = line.rtl ? -right : left;
  if (width > 0 && top < line.bottom && bottom > line.top && from >= line.start) {
    line.end = Math.min(line.end, from - DISTANCE);
  }
}

function endOf({ left, right }: DOMRect, rtl: boolean): number {
  return rtl ? -left : right;
}
