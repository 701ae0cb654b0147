import type { Cells } from '../table';
import { dateLinkOf } from './accounts';
import { actionRowOf } from './action-row';
import { POST_LINK } from './addresses';

/**
 * The one post of a page: in the dialog over another page, in the article of a narrow window, or (a desktop page has no article)
 * all around its date that is not the grid of other posts.
 */
export const postOfPage: Cells = {
  named: 'the post of the page',
  find: (live) => {
    const post = postIn(live);
    return post ? [post] : [];
  },
};

function postIn(live: ParentNode): Element | undefined {
  const inDialog = [...live.querySelectorAll('[role="dialog"] article')];
  if (inDialog.length > 0) return inDialog.find(isPost);
  return [...live.querySelectorAll('main:not([hidden]) article')].find(isPost) ?? postAroundDate(live);
}

/** An article may also hold a grid, or a post that has not arrived. */
function isPost(article: Element): boolean {
  return dateLinkOf(article) !== undefined && actionRowOf(article) !== undefined;
}

function postAroundDate(live: ParentNode): Element | undefined {
  const main = live.querySelector('main:not([hidden])');
  const date = main && dateLinkOf(main);
  if (!main || !date) return undefined;
  let post: Element = date;
  for (let around = date.parentElement; around && around !== main; around = around.parentElement) {
    if (hasOtherPosts(around, date)) break;
    post = around;
  }
  return actionRowOf(post) ? post : undefined;
}

function hasOtherPosts(part: Element, date: Element): boolean {
  return [...part.querySelectorAll('a[href]')].some(
    (link) => link !== date && link.querySelector('img, svg') && POST_LINK.test(link.getAttribute('href') ?? ''),
  );
}
