import type { Place } from '../from';
import type { Cells, CreatorSubject, Page } from '../table';
import { accountsIn, linksToOthers, type Named } from './accounts';
import { drawsIcons, iconOf } from './icons';
import { asIs, handle, no, yes } from './parse';
import { textsIn } from './texts';

/** A row or card of one account among others: all around its name that links to nobody else, with a picture and a button in it. */
function listedIn(lists: string): Cells {
  return {
    named: `accounts in ${lists}`,
    find: (live) => [
      ...new Set(
        [...live.querySelectorAll(lists)].flatMap(accountsIn).flatMap((account) => rowIn(account, lists) ?? []),
      ),
    ],
  };
}

function rowIn(account: Named, lists: string): Element | undefined {
  const list = account.link.closest(lists);
  if (!list || account.link.closest('header, article, nav')) return undefined;
  const row = rowOf(account, list);
  return row.querySelector('img') && row.querySelector('button, [role="button"]') ? row : undefined;
}

function rowOf({ link, handle: own }: Named, list: Element): Element {
  let row = link;
  for (let around: Element | null = link; around && around !== list.parentElement; around = around.parentElement) {
    if (around.matches('[role="dialog"], ul, main') || linksToOthers(around, own)) break;
    if (around.querySelector('h1, h2') || holdsAnotherRow(around, link)) break;
    row = around;
  }
  return row;
}

/** A cell that the site has emptied of its links is still another's. */
function holdsAnotherRow(around: Element, link: Element): boolean {
  const others = [...around.children].filter((part) => !part.contains(link));
  return others.some((part) => part.querySelector('img') && part.querySelector('button, [role="button"]'));
}

const theAccount: Place = {
  named: 'the account of the row',
  find: (cell) => accountsIn(cell).map((account) => account.handle),
};

/** The one text of a row that is neither its handle nor on a button. */
const nameInRow: Place = {
  named: 'the one line beside the handle',
  find: (cell) =>
    [...cell.querySelectorAll('[dir="auto"]')]
      .filter((line) => !line.querySelector('a') && !line.closest('a, button, [role="button"]:not(:has(a))'))
      .flatMap((line) => textsIn(line)),
};

const markInRow: Place = {
  named: 'a verified mark in the row',
  find: (cell) => ([...cell.querySelectorAll('svg')].some((svg) => iconOf(svg) === 'verified') ? ['marked'] : []),
};

const noMarkInRow: Place = {
  named: 'no icon in the row',
  find: (cell) =>
    drawsIcons(cell) &&
    [...cell.querySelectorAll('svg')].every((svg) => svg.closest('button, [role="button"]:not(:has(a))'))
      ? ['bare']
      : [],
};

const ACCOUNT: CreatorSubject = {
  of: 'creator',
  // A comment has an account, a picture and buttons, too.
  unless: ['time'],
  creator: [{ by: 'account of the row', seen: '2026-05', from: theAccount, parse: handle }],
  ways: {
    name: [
      {
        by: 'title of the line',
        seen: '2026-05',
        from: { css: 'span[title]', take: { attribute: 'title' } },
        parse: asIs,
      },
      { by: 'line beside the handle', seen: '2025-02', from: nameInRow, parse: asIs },
    ],
    verified: [
      { by: 'mark in the row', seen: '2026-05', from: markInRow, parse: yes },
      { by: 'no icon in the row', seen: '2025-02', from: noMarkInRow, parse: no },
    ],
  },
};

/** Suggested accounts, and the rows of the dialogs of followers, following and likers: who it is, and no count. */
export const listedAccount: CreatorSubject = { ...ACCOUNT, cells: listedIn('main:not([hidden]) li, [role="dialog"]') };

/** `/explore/people/`: suggestions only. */
export const peoplePage: Page = {
  page: 'people',
  at: /^\/explore\/people(?:[/?]|$)/,
  subjects: [{ ...ACCOUNT, cells: listedIn('main:not([hidden])') }],
};
