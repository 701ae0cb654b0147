import { isElement, type Place } from '../from';
import type { Cells, CommentSubject } from '../table';
import { accountsIn, authorAbove } from './accounts';
import { COMMENT_LINK } from './addresses';
import { asIs, count, handle } from './parse';

const ITS_DATE = { css: 'a:has(time[datetime])', take: { attribute: 'href' } } as const;

/** A comment: all around the link on its date that holds no other date. */
const comments: Cells = {
  named: 'what stands around the date of a comment',
  find: (live) =>
    [...live.querySelectorAll('a[href*="/c/"]')].flatMap((link) =>
      link.querySelector('time') && COMMENT_LINK.test(link.getAttribute('href') ?? '') ? rowAround(link) : [],
    ),
};

function rowAround(link: Element): Element {
  let row = link;
  for (let around = link.parentElement; around && !/^(?:article|section|main|body)$/i.test(around.nodeName); ) {
    if (around.querySelectorAll('time').length > 1) break;
    row = around;
    around = around.parentElement;
  }
  return row;
}

/** A comment belongs to the author of the post that it stands under: whom the link on that post's date names, else who is named above it. */
const authorOfThePost: Place = {
  named: 'the author of the post around the comment',
  find: (cell) => {
    const around = isElement(cell) ? (cell.closest('article') ?? cell.closest('main')) : null;
    const author = around && authorAbove(around);
    return author ? [author.handle] : [];
  },
};

const accountOfComment: Place = {
  named: 'the account above the comment',
  find: (cell) =>
    accountsIn(cell)
      .slice(0, 1)
      .map((account) => account.handle),
};

// The row of buttons under a comment begins with its likes; one button alone opens the replies.
const FIRST_BUTTON = ':scope div:has(time) + div > :first-child:not(:last-child)';
const ONLY_BUTTON = ':scope div:has(time) + div > [role="button"]:first-child:last-child';
const WITH_NUMBER = /^.*\p{Nd}.*$/u;

/** A comment under a post, with who wrote it. */
export const comment: CommentSubject = {
  of: 'comment',
  cells: comments,
  creator: [{ by: 'author of the post', seen: '2026-01', from: authorOfThePost, parse: handle }],
  post: [
    {
      by: 'link of its date',
      seen: '2026-01',
      from: { ...ITS_DATE, part: /\/(?:p|reel|tv)\/([\w-]+)\/c\// },
      parse: asIs,
    },
  ],
  comment: [{ by: 'link of its date', seen: '2026-01', from: { ...ITS_DATE, part: COMMENT_LINK }, parse: asIs }],
  ways: {
    commenter: [{ by: 'account above it', seen: '2026-01', from: accountOfComment, parse: handle }],
    text: [
      {
        by: 'line under its date',
        seen: '2026-01',
        from: { css: ':scope div:has(time) + div > span[dir]:only-child', take: 'text' },
        parse: asIs,
      },
      { by: 'line after a heading', seen: '2021-10', from: { css: 'h3 + span', take: 'text' }, parse: asIs },
    ],
    commentLikes: [
      {
        by: 'first button under it',
        seen: '2025-04',
        from: { css: FIRST_BUTTON, take: 'text', part: WITH_NUMBER },
        parse: count,
      },
    ],
    replies: [
      {
        by: 'button that opens the replies',
        seen: '2026-01',
        from: { css: ONLY_BUTTON, take: 'text', part: WITH_NUMBER },
        parse: count,
      },
    ],
  },
};
