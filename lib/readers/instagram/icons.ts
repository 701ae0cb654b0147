import { remembered } from '../../text/remembered';

const ICONS = [
  'heart',
  'comment',
  'share',
  'save',
  'clip',
  'carousel',
  'video',
  'pin',
  'views',
  'verified',
  'lock',
] as const;

export type Icon = (typeof ICONS)[number];

/**
 * How Instagram's icons begin, as drawn. Their labels are translated, their strokes are not; older strokes stay for a
 * year after a new one was seen.
 */
const STROKES: Readonly<Record<Icon, readonly string[]>> = {
  heart: ['path[d^="M16.792 3.904"]', 'path[d^="M34.6 6.1c5.7"]'],
  comment: ['path[d^="M20.656 17.008"]', 'path[d^="M47.5 46.1l-2.8-11"]'],
  share: ['path[d^="M13.973 20.046"]', 'polygon[points^="11.698 20.334"]', 'path[d^="M47.8 3.8c"]'],
  save: ['polygon[points^="20 21 12 13.44"]', 'path[d^="M20 22a.999"]', 'path[d^="M43.5 48c"]'],
  clip: ['path[d^="m12.823 1 2.974"]', 'path[d^="M22.942 7.464"]'],
  carousel: ['path[d^="M34.8 29.7V11"]'],
  video: ['path[d^="M9.6 46.5c-1"]'],
  pin: ['path[d^="m22.707 7.583"]'],
  views: ['path[d^="M23.441 11.819"]'],
  verified: ['path[d^="M19.998 3.094"]'],
  lock: ['path[d^="M60.931 70.001"]'],
};

/** What an English page calls an icon, for the day when it is drawn anew. */
const ENGLISH: Readonly<Partial<Record<Icon, string>>> = {
  heart: 'Like',
  comment: 'Comment',
  share: 'Share',
  save: 'Save',
  clip: 'Clip',
  carousel: 'Carousel',
  pin: 'Pinned post icon',
  views: 'View count icon',
  verified: 'Verified',
};

/** A selector of the strokes of an icon inside `around`, a selector itself. */
export function strokesOf(icon: Icon, around = ''): string {
  return STROKES[icon].map((strokes) => `${around} ${strokes}`.trim()).join(', ');
}

/** The same strokes to be compared one by one: a browser would search the drawing for each selector anew. */
const DRAWN = ICONS.flatMap((icon) =>
  STROKES[icon].map((css) => {
    const [, tag = '', begins = ''] = /^(\w+)\[\w+\^="(.*)"\]$/.exec(css) ?? [];
    return { icon, tag, begins };
  }),
);

/** Which icon an `svg` is, by its strokes, else by its English label; nothing for one that is not known here. */
export function iconOf(svg: Element): Icon | undefined {
  return (
    drawnIn(svg) ??
    ICONS.find((icon) => ENGLISH[icon] !== undefined && ENGLISH[icon] === svg.getAttribute('aria-label'))
  );
}

/** A page draws the same few icons, again and again. */
const known = remembered<number>(300);

function drawnIn(svg: Element): Icon | undefined {
  let first = DRAWN.length;
  for (const shape of svg.querySelectorAll('path, polygon')) {
    const tag = shape.localName;
    first = Math.min(first, placeOf(tag, shape.getAttribute(tag === 'path' ? 'd' : 'points') ?? ''));
  }
  return DRAWN[first]?.icon;
}

/** Which of the known strokes it is; beyond the last where it is none. */
function placeOf(tag: string, strokes: string): number {
  return known(`${tag} ${strokes}`, () => {
    const place = DRAWN.findIndex((one) => tag === one.tag && strokes.startsWith(one.begins));
    return place < 0 ? DRAWN.length : place;
  });
}

/** Whether the page draws its icons as it always did. Where it draws none at all, an icon that is not there says nothing. */
export function drawsIcons(cell: Node): boolean {
  return cell.ownerDocument?.querySelector('svg') != null;
}
