import { isRead } from '../readers/among';
import { holdsIdentity, identityAttributes, isConcerned } from '../readers/concern';
import { type Given, isElement, once } from '../readers/from';
import { type Identity, identityOf } from '../readers/reader';
import type { Reader, Subject } from '../readers/table';
import type { Changes } from './changes';
import type { Sight } from './sight';
import type { Work } from './slices';

/**
 * One subject in one cell: where a creator stands on the page. `who` is whom it was last seen to be about, `sure` at that address
 * unless it may have changed since; `rest`: not to be read again before, on the clock of the slices.
 */
export type Spot = Work & {
  subject: Subject;
  cell: Element;
  who?: Identity | undefined;
  sure?: string | undefined;
  read: boolean;
  rest?: number;
};

export type Spots = {
  /** The spot of a subject in a cell, made at the first meeting. */
  meet(cell: Element, subject: Subject): Spot;
  /** Whether nothing changed but text, and empty elements that are no cells, and nothing of it in a cell: none is made or filled by that. */
  areQuiet(records: readonly MutationRecord[], isCell: (element: Element) => boolean): boolean;
  /** The spots whose cell is, or stands around, something that changed, and which the change concerns. */
  concerned(changes: Changes): Set<Spot>;
};

const NONE: readonly Spot[] = [];

/** Remembers spots by their cell, for as long as the page keeps the cell. `watchCell` is asked to report changed attributes. */
export function spotsOf(
  run: (spot: Spot) => void,
  watchCell: (cell: Element, attributes: readonly string[]) => void,
): Spots {
  const known = new WeakMap<Node, readonly Spot[]>();
  return {
    meet(cell, subject) {
      const spots = known.get(cell) ?? NONE;
      for (const spot of spots) if (spot.subject === subject) return spot;
      const spot: Spot = { subject, cell, read: false, run: () => run(spot) };
      known.set(cell, [...spots, spot]);
      // A page-level spot goes by the address; watching the attributes of a whole page would be costly.
      if (subject.cells) {
        const watched = spots.flatMap((each) => identityAttributes(each.subject));
        const more = identityAttributes(subject).filter((attribute) => !watched.includes(attribute));
        if (more.length > 0) watchCell(cell, [...watched, ...more]);
      }
      return spot;
    },
    // All in one, and lists gone through by number: on a page at rest every further call costs as much as the answer.
    areQuiet(records, isCell) {
      for (const { target, addedNodes, removedNodes } of records) {
        for (let at = 0, { length } = addedNodes; at < length; at++) {
          const node = addedNodes[at];
          if (isElement(node) && (node.firstChild || isCell(node))) return false;
        }
        for (let at = 0, { length } = removedNodes; at < length; at++) if (removedNodes[at]?.firstChild) return false;
        for (let at: Node | null = target; at; at = at.parentNode) if (known.has(at)) return false;
      }
      return true;
    },
    concerned({ added, touched, removed }) {
      const around = chains((node) => known.get(node));
      const spots = new Set<Spot>();
      for (const node of [...touched, ...added]) {
        const element = isElement(node) ? node : node.parentElement;
        for (const spot of around(node)) {
          if (spots.has(spot)) continue;
          if (!spot.read || spot.cell === node || !element || isConcerned(spot.subject, element)) spots.add(spot);
        }
      }
      for (const [element, from] of removed) {
        for (const spot of around(from)) if (holdsIdentity(spot.subject, element)) spots.add(spot);
      }
      return spots;
    },
  };
}

/** The spots of a node and of all that stands around it. Within one batch most nodes stand in the same, from which the way up is walked once. */
function chains(at: (node: Node) => readonly Spot[] | undefined): (node: Node) => readonly Spot[] {
  const walked = new Map<Node, readonly Spot[]>();
  const above = (parent: Node): readonly Spot[] => {
    let all: readonly Spot[] = NONE;
    for (let node: Node | null = parent; node; node = node.parentNode) {
      const own = at(node);
      if (own) all = [...all, ...own];
    }
    walked.set(parent, all);
    return all;
  };
  return (node) => {
    const own = at(node);
    const parent = node.parentNode;
    const around = parent ? (walked.get(parent) ?? above(parent)) : NONE;
    return own ? [...own, ...around] : around;
  };
}

/**
 * Whom a spot is about now. `stale` where the page has not caught up with a soft navigation: a creator taken from the address,
 * in a cell whose post was another creator's before.
 */
export function whoAt(
  reader: Reader,
  sight: Sight,
  spot: Spot,
  language: string,
  now: number,
  given: Given,
): Identity | 'stale' | undefined {
  const { subject, cell, who: before } = spot;
  // Two subjects of one cell refuse the same.
  if (subject.cells && !once(given, subject.unless, () => isRead(subject, cell, given))) return undefined;
  const who = identityOf(reader, sight.look, subject, cell, { language, style: reader.style, now }, given);
  if (!who?.addressed || !subject.cells || before?.post === undefined) return who;
  return before.post === who.post && before.creator !== who.creator ? 'stale' : who;
}
