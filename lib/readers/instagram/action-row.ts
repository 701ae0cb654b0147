import { once, type Place } from '../from';
import { type Icon, iconOf } from './icons';
import { hasDigit, isForeign, numberOf, partsOf } from './texts';

/** What stands in a post's row of buttons, in the order of the page: icons, and the numbers beside them. */
type Piece = { icon: Icon | 'unknown'; toggles: boolean } | { number: string };
type CountedIcon = 'heart' | 'comment';

// What a press changes in place: like and save, but neither comment nor share.
const TOGGLE = '[data-visualcompletion="ignore-dynamic"]';

// Like, comment, share, save; reposts between them since 2025.
const FULL_ROW = 4;

/**
 * The row with like, comment, share and save: the nearest element around a heart that holds more icons, and neither time nor
 * video. Comments have hearts too, but no row. Where the heart is drawn anew, it is the last full row of icons.
 */
export function actionRowOf(cell: ParentNode): Element | undefined {
  for (const svg of cell.querySelectorAll('svg')) {
    const row = iconOf(svg) === 'heart' ? rowAround(svg, FULL_ROW - 1) : undefined;
    if (row && !row.contains(cell)) return row;
  }
  const rows = [...cell.querySelectorAll('svg')].flatMap((svg) => rowAround(svg, FULL_ROW) ?? []);
  const row = rows.filter((each) => !each.contains(cell)).at(-1);
  const section = row?.closest('section');
  return section && !section.contains(cell) ? section : row;
}

function rowAround(svg: Element, icons: number): Element | undefined {
  let around = svg.parentElement;
  while (around && around.querySelectorAll('svg').length < icons) around = around.parentElement;
  return around?.querySelector('time, video') ? undefined : (around ?? undefined);
}

function piecesOf(row: Element): Piece[] {
  const pieces: Piece[] = [];
  gather(row, pieces);
  // In 2021 each button held its icon twice, for two states.
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    return !('icon' in piece && piece.icon !== 'unknown' && before && 'icon' in before && before.icon === piece.icon);
  });
}

function gather(node: Node, pieces: Piece[]): void {
  for (const part of partsOf(node)) {
    if (typeof part === 'string') {
      if (hasDigit(part) || followsNumber(pieces)) pieces.push({ number: part });
    } else if (part.nodeName.toLowerCase() === 'svg') {
      pieces.push({ icon: iconOf(part) ?? 'unknown', toggles: part.closest(TOGGLE) !== null });
    } else if (!isForeign(part)) gather(part, pieces);
  }
}

/** A unit may stand in an element of its own. */
function followsNumber(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  return last !== undefined && 'number' in last;
}

/** The number after an icon and before the next one. The icon goes by its drawing; by its place where it is drawn anew. */
export function besideIcon(icon: CountedIcon): Place {
  return {
    named: `the number beside the ${icon}`,
    find: (cell, _, given) => {
      const row = once(given, actionRowOf, () => actionRowOf(cell));
      if (!row) return [];
      const pieces = once(given, piecesOf, () => piecesOf(row));
      return numbersAfter(icon, row, pieces);
    },
  };
}

function numbersAfter(icon: CountedIcon, row: Element, pieces: readonly Piece[]): readonly string[] {
  const heart = placeOf('heart', pieces);
  const at = icon === 'heart' ? heart : placeOf('comment', pieces);
  // In another order than the known one, numbers stand before their icons.
  if (at === undefined || heart === undefined || at < heart || !isIcon(pieces[0])) return [];
  const next = pieces.findIndex((piece, index) => index > at && 'icon' in piece);
  const beside = pieces.slice(at + 1, next < 0 ? undefined : next);
  return numberOf(
    beside.flatMap((piece) => ('number' in piece ? [piece.number] : [])),
    row,
  );
}

function isIcon(piece: Piece | undefined): boolean {
  return piece !== undefined && 'icon' in piece;
}

function placeOf(icon: CountedIcon, pieces: readonly Piece[]): number | undefined {
  const known = pieces.findIndex((piece) => 'icon' in piece && piece.icon === icon);
  if (known >= 0) return known;
  const icons = pieces.flatMap((piece, at) => ('icon' in piece ? [{ at, ...piece }] : []));
  const [like, second] = icons;
  // Likes come first: without theirs, or without the toggle, the order is in doubt.
  const usual = like?.toggles && !second?.toggles && icons.length >= FULL_ROW && !isIcon(pieces[1]);
  const placed = icon === 'heart' ? like : second;
  // Comments that are switched off leave the second place to another icon.
  return usual && placed?.icon === 'unknown' ? placed.at : undefined;
}
