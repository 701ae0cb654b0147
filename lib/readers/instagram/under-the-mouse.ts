import { parseCount } from '../../text/parse-count';
import type { Place } from '../from';
import { hasDigit, onlyOne, textsIn } from './texts';

/**
 * The numbers that lie over a tile while the mouse is on it: likes, then comments, with icons that only generated classes tell apart.
 * One alone is either: the other is hidden or switched off. More comments than likes may be the two in another order: neither is read.
 */
export function underTheMouse(field: 'likes' | 'comments'): Place {
  return {
    named: `${field} over the tile under the mouse`,
    find: (cell) => {
      const [likes, comments, ...others] = [...cell.querySelectorAll('ul > li')].map((item) => numbersIn(item));
      if (!likes || !comments || others.length > 0) return [];
      const language = cell.ownerDocument?.documentElement.lang ?? '';
      if (!isMore(likes, comments, language)) return [];
      return field === 'likes' ? likes : comments;
    },
  };
}

function numbersIn(item: Element): readonly string[] {
  return onlyOne(textsIn(item).filter(hasDigit));
}

function isMore(likes: readonly string[], comments: readonly string[], language: string): boolean {
  const [many, few] = [likes, comments].map(([text = '']) => parseCount(text, language, { rounding: 'unknown' }));
  return many !== undefined && few !== undefined && many.high > few.low;
}
