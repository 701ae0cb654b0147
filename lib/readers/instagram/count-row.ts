import type { Place } from '../from';
import { countNamedBy, PROFILE_COUNTS, type ProfileCount } from './count-labels';
import { hasDigit, numberOf, textsIn } from './texts';

type Item = { box: Element; number: readonly string[]; named: ProfileCount | undefined };

/** The element that holds the three counts of a profile and nothing else. */
export type CountRow = { row: Element; items: readonly Item[] };

const LONGEST_ITEM = 60;

/** Posts, followers, following: a list until 2025 and for visitors, plain boxes since; always three, each with its number. */
export function countRowIn(part: ParentNode): CountRow | undefined {
  for (const row of part.querySelectorAll('ul, div')) {
    if (row.children.length !== 3 || row.querySelector('img, h1, h2, h3')) continue;
    const items = [...row.children].flatMap((child) => itemOf(child) ?? []);
    if (items.length === 3) return { row, items };
  }
  return undefined;
}

function itemOf(box: Element): Item | undefined {
  const texts = textsIn(box);
  const numbers = texts.filter(hasDigit);
  if (numbers.length === 0 || texts.join(' ').length > LONGEST_ITEM) return undefined;
  return { box, number: numberOf(texts, box), named: countNamedBy(texts.join(' ')) };
}

function itemsIn(cell: ParentNode, part: string | undefined): readonly Item[] {
  const around = part === undefined ? cell : cell.querySelector(part);
  return (around && countRowIn(around)?.items) ?? [];
}

/** The exact number of followers in the `title` of the shown one. Only followers carry one; names do, too, but not in this row. */
export function titled(part: string): Place {
  return {
    named: 'the title of a number in the row of counts',
    find: (cell) =>
      itemsIn(cell, part)
        .flatMap(({ box }) => [...box.querySelectorAll('span[title]')])
        .flatMap((number) => number.getAttribute('title') ?? []),
  };
}

/** A count by where it leads. `/followers/mutualOnly` is somebody else's number; pages of 2026 have `href="#"` for visitors. */
export function linked(path: 'followers' | 'following', part: string): Place {
  return {
    named: `the number in the link to the ${path}`,
    find: (cell) => [...cell.querySelectorAll(`${part} a[href$="/${path}/"]`)].flatMap((a) => numberOf(textsIn(a), a)),
  };
}

/** A count by what it is called. */
export function labelled(field: ProfileCount, part?: string): Place {
  return {
    named: `the count called ${field}`,
    find: (cell) => itemsIn(cell, part).flatMap(({ number, named }) => (named === field ? number : [])),
  };
}

/** A count by its place among the three, where something else than the labels proves that they stand in their usual order. */
export function placed(field: ProfileCount, part: string): Place {
  return {
    named: `the place of ${field} among the counts`,
    find: (cell) => {
      const items = itemsIn(cell, part);
      return inOrder(items) ? items.flatMap(({ number }, at) => (PROFILE_COUNTS[at] === field ? number : [])) : [];
    },
  };
}

/** The last leads to the following or is called so; or only the first, the posts, leads nowhere. No known label or link says otherwise. */
function inOrder(items: readonly Item[]): boolean {
  const [posts, followers, following] = items;
  if (!posts || !followers || !following) return false;
  const leadsTo = ({ box }: Item) =>
    PROFILE_COUNTS.find((path) => box.querySelector(`a[href$="/${path}/"], a[href$="/${path}"]`));
  if (items.some((item, at) => [item.named, leadsTo(item)].some((is) => is !== undefined && is !== PROFILE_COUNTS[at])))
    return false;
  if (posts.named ?? following.named ?? following.box.querySelector('a[href$="/following/"]')) return true;
  const leads = ({ box }: Item) => box.querySelector('a, button') !== null;
  return !leads(posts) && leads(followers) && leads(following);
}
