import type { PostFields, PostKind } from '../../model/observation';
import type { Place } from '../from';
import type { Parse, PostSubject, Way, Ways } from '../table';
import { AUTHOR_OF_POST_LINK, POST_LINK, REEL_LINK } from './addresses';
import { drawsIcons, strokesOf } from './icons';
import { asIs, count, handle, yes } from './parse';
import { publishedWithCode } from './post-number';
import { isA } from './post-parse';
import { underTheMouse } from './under-the-mouse';

const ITS_LINK = { css: ':scope', take: { attribute: 'href' } } as const;

/** A picture with no icon over it is one photo; a pinned one shows its pin instead of its kind. */
const pictureAlone: Place = {
  named: 'a picture without an icon',
  find: (cell) => {
    const icons = [...cell.querySelectorAll('svg')].filter((svg) => !svg.closest('ul'));
    return cell.querySelectorAll('img').length === 1 && icons.length === 0 && drawsIcons(cell) ? ['photo'] : [];
  },
};

// A picture is described by its caption, or by Instagram ("Photo by … on …", in whatever language); only captions have lines and tags.
const CAPTION =
  /^(?!(?:photo|video|reel|carousel)\b.{0,20}\bby\b)(?![\s\S]*\bmay be an?\b)(?=[\s\S]*(?:\n|#[\p{L}\p{N}_]))[\s\S]+$/iu;

// A line with the eye and the number side by side.
const besideEye = (eye: string) => `div:has(${eye}) > span`;

/** What a tile of any grid shows. Most show nothing: likes and comments only under the mouse, views on the Reels tab. */
const WAYS: Ways<PostFields> = {
  kind: [
    { by: 'link to a reel', seen: '2026-05', from: { ...ITS_LINK, part: REEL_LINK }, parse: isA('reel') },
    ...drawn('carousel', 'carousel', '2026-05'),
    ...drawn('clip', 'reel', '2021-10'),
    ...drawn('video', 'video', '2021-10'),
    { by: 'picture without an icon', seen: '2025-02', from: pictureAlone, parse: isA('photo') },
  ],
  pinned: [
    { by: 'pin as drawn', seen: '2026-05', from: { css: strokesOf('pin'), take: 'presence' }, parse: yes },
    {
      by: 'English label of the pin',
      seen: '2026-05',
      from: { css: 'svg[aria-label="Pinned post icon"]', take: 'presence' },
      parse: yes,
    },
  ],
  views: [
    {
      by: 'number beside the eye as drawn',
      seen: '2025-09',
      from: { css: besideEye(strokesOf('views')), take: 'text' },
      parse: count,
    },
    {
      by: 'number beside the English view count icon',
      seen: '2025-09',
      from: { css: besideEye('svg[aria-label="View count icon"]'), take: 'text' },
      parse: count,
    },
  ],
  likes: [{ by: 'number over the tile under the mouse', seen: '2025-09', from: underTheMouse('likes'), parse: count }],
  comments: [
    { by: 'number over the tile under the mouse', seen: '2025-09', from: underTheMouse('comments'), parse: count },
  ],
  publishedAt: [
    { by: 'code of the post', seen: '2026-05', from: { ...ITS_LINK, part: POST_LINK }, parse: publishedWithCode },
  ],
  caption: [
    {
      by: 'description of the picture',
      seen: '2026-05',
      from: { css: 'img[alt]', take: { attribute: 'alt' }, part: CAPTION },
      parse: asIs,
    },
  ],
};

function drawn(
  icon: 'carousel' | 'clip' | 'video',
  kind: PostKind,
  seen: Way<PostKind>['seen'],
): readonly Way<PostKind>[] {
  const parse: Parse<PostKind> = isA(kind);
  return [{ by: `${icon} as drawn`, seen, from: { css: strokesOf(icon), take: 'presence' }, parse }];
}

// A link to a post with a picture in it, be it one that its style names.
const TILES = ['/p/', '/reel/', '/tv/']
  .map((path) => `main:not([hidden]) a[href*="${path}"]:has(img, svg, [style])`)
  .join(', ');

/** A tile of a grid, by the code in its link; `creators` are the ways to whose it is where the link does not say it. */
export function tileOf(creators: readonly Way<string>[]): PostSubject {
  return {
    of: 'post',
    cells: { css: TILES },
    // A post's own date and its comments' dates are links to posts too.
    unless: ['time', 'form'],
    creator: [
      {
        by: 'author in the link',
        seen: '2026-05',
        from: { ...ITS_LINK, part: AUTHOR_OF_POST_LINK },
        parse: handle,
      },
      ...creators,
    ],
    post: [{ by: 'code in the link', seen: '2026-05', from: { ...ITS_LINK, part: POST_LINK }, parse: (code) => code }],
    ways: WAYS,
  };
}
