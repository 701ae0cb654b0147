import type { Place } from '../from';
import { textOf } from '../from';
import type { CommentSubject } from '../table';
import { asCount } from './count';
import { spoken } from './feed-card';
import { asText, PROFILE_PATH } from './post-link';

const COMMENTS = '[data-e2e^="comment-username-"]';
const COMMENTER = `${COMMENTS} a[href*="/@"]`;

/**
 * The author of the address, where the panel of comments belongs to the post of the address: the panel is headed by the
 * number of comments, and the post's own button shows the same. Empty while the panel still holds the post before.
 */
const OWNER_OF_PANEL: Place = {
  named: 'author of the post whose number of comments heads the panel',
  find: (cell, { groups }) => {
    const total = commentsOfPost(cell, groups.post);
    if (total === undefined || groups.handle === undefined) return [];
    return headings(cell).some((heading) => heading.split(' ').includes(total)) ? [groups.handle] : [];
  },
};

function commentsOfPost(cell: Node, post: string | undefined): string | undefined {
  const player = cell.ownerDocument?.querySelector(`[id^="xgwrapper-"][id$="-${post}"]`);
  const number = player?.closest('article')?.querySelector('[data-e2e="comment-count"]');
  const total = number ? textOf(number) : '';
  return /\p{Nd}/u.test(total) ? total : undefined;
}

/** Short texts that stand before the list of comments, on each level around it. */
function headings(cell: Node): readonly string[] {
  const texts: string[] = [];
  for (let at = cell.parentElement, level = 0; at && level < 6; at = at.parentElement, level++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (!before.querySelector(COMMENTS) && before.textContent.length < 80) texts.push(textOf(before));
    }
  }
  return texts;
}

/** Comments have no id on the page: who wrote what tells them apart. */
const WHO_AND_WHAT: Place = {
  named: 'commenter and text',
  find: (cell) => {
    const who = PROFILE_PATH.exec(cell.querySelector(COMMENTER)?.getAttribute('href') ?? '')?.[1];
    const what = cell.querySelector('[data-e2e^="comment-level-"]');
    return who && what ? [`${who} ${textOf(what).slice(0, 100)}`] : [];
  },
};

/** A comment or a reply under the post of the address. Opened without an account, twenty are loaded. */
export const COMMENT: CommentSubject = {
  of: 'comment',
  cells: { css: 'div:has(> [data-e2e^="comment-level-"])' },
  creator: [{ by: 'address', seen: '2025-11', from: { address: 'handle' }, parse: asText }],
  shown: [{ by: 'heading of the panel', seen: '2025-11', from: OWNER_OF_PANEL, parse: asText }],
  mustShow: true,
  post: [{ by: 'address', seen: '2025-11', from: { address: 'post' }, parse: asText }],
  comment: [{ by: 'commenter and text', seen: '2025-11', from: WHO_AND_WHAT, parse: asText }],
  ways: {
    commenter: [
      {
        by: 'link to the profile',
        seen: '2025-11',
        from: { css: COMMENTER, take: { attribute: 'href' }, part: PROFILE_PATH },
        parse: asText,
      },
    ],
    text: [
      {
        by: 'comment-level',
        seen: '2025-11',
        from: { css: '[data-e2e^="comment-level-"]', take: 'text' },
        parse: asText,
      },
    ],
    commentLikes: [
      {
        by: "button's label",
        seen: '2025-11',
        from: spoken('accessibilityLabels_forYou_btn_like'),
        parse: asCount,
      },
      {
        by: 'button',
        seen: '2025-11',
        from: { css: '[role="button"][aria-pressed]', take: 'flat text' },
        parse: asCount,
      },
    ],
  },
};
