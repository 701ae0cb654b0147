import type { CreatorFields, PostFields, PostKind } from '../../model/observation';
import type { CreatorSubject, Way, Ways } from '../table';
import { accountAbove, lineOf } from './accounts';
import { besideIcon } from './action-row';
import { AUTHOR_OF_POST_LINK, POST_LINK, REEL_LINK } from './addresses';
import { likersCounted, likersNamedAndCounted, likersUncounted } from './liked-by';
import { paidLabelUnderAuthor } from './paid-label';
import { asIs, count, handle, no, yes } from './parse';
import { isA, moment, withNamed } from './post-parse';

/** The link on a post's own date: of a comment's, the pattern knows that it leads further. */
const DATE = { css: 'a:has(time[datetime])', take: { attribute: 'href' } } as const;

/** Whose a post is: since 2025 its date links to `/handle/p/CODE/`; else who is named above it. */
export const author: readonly Way<string>[] = [
  {
    by: 'author in the link of the date',
    seen: '2026-01',
    from: { ...DATE, part: AUTHOR_OF_POST_LINK },
    parse: handle,
  },
  { by: 'account named above the post', seen: '2021-10', from: accountAbove, parse: handle },
];

/** Behind the date on the author's line; where the date stands elsewhere, behind the name. */
export const AUTHORS_LINE =
  'div:has(> div > span > a[href]):has(> div > a[href] > time), div:has(> span > a[href]):has(> a[href] > time), span[dir]:has(> a[href]), div:has(> a[href] span[dir])';

/** Who is named above it must be the same. */
export const shownAuthor: readonly Way<string>[] = [
  { by: 'account named above the post', seen: '2026-01', from: accountAbove, parse: handle },
];

/** The code of a post by its own links; never by the address, which a page that has not caught up would lie with. */
export const code: readonly Way<string>[] = [
  { by: 'link of the date', seen: '2026-01', from: { ...DATE, part: POST_LINK }, parse: asIs },
];

/** A reel by the link on its date, whatever the address of the page says. */
export const reelByLink: Way<PostKind> = {
  by: 'link to a reel',
  seen: '2026-01',
  from: { ...DATE, part: REEL_LINK },
  parse: isA('reel'),
};

/** What a post shows on a page of its own, in a dialog and in the feed. */
export const POST_WAYS: Ways<PostFields> = {
  kind: [reelByLink],
  likes: [
    { by: 'number of likers', seen: '2025-04', from: likersCounted, parse: count },
    { by: 'likers by name and number', seen: '2025-12', from: likersNamedAndCounted, parse: withNamed },
    { by: 'number beside the heart', seen: '2026-01', from: besideIcon('heart'), parse: count },
    { by: 'likers without a number', seen: '2025-12', from: likersUncounted, parse: 'hidden' },
  ],
  comments: [
    { by: 'number beside the comment icon', seen: '2026-01', from: besideIcon('comment'), parse: count },
    {
      by: 'link to all comments',
      seen: '2026-01',
      from: { css: 'a[href$="/comments/"]', take: 'text' },
      parse: count,
    },
  ],
  publishedAt: [
    {
      by: 'date of the post',
      seen: '2026-01',
      from: { css: 'a[href]:not([href*="/c/"]) time[datetime]', take: { attribute: 'datetime' } },
      parse: moment,
    },
  ],
  paidLabel: [{ by: 'label under the author', seen: '2026-01', from: paidLabelUnderAuthor, parse: yes }],
  caption: [
    {
      by: 'text after the author and the age',
      seen: '2026-01',
      from: { css: 'span[dir] > div:has(time) + span', take: 'text' },
      parse: asIs,
    },
    { by: 'heading', seen: '2026-01', from: { css: 'h1[dir]', take: 'text' }, parse: asIs },
  ],
};

const AUTHOR_WAYS: Ways<CreatorFields> = {
  verified: [
    { by: 'mark beside the author', seen: '2025-04', from: lineOf('marked'), parse: yes },
    { by: 'no mark beside the author', seen: '2026-01', from: lineOf('bare'), parse: no },
  ],
};

/** The author of a post as a creator: all that is shown of one there is the verified mark. */
export function authorOf(cells: CreatorSubject['cells'], unless?: readonly string[]): CreatorSubject {
  return {
    of: 'creator',
    ...(cells && { cells }),
    ...(unless && { unless }),
    creator: author,
    shown: shownAuthor,
    ways: AUTHOR_WAYS,
  };
}
