import type { Count } from '../../model/count';
import { parseCount } from '../../text/parse-count';
import type { Context } from '../table';
import { visible } from './texts';

/** A count as the page writes it, with or without the words around it. */
export function count(text: string, { language, style }: Context): Count | undefined {
  return parseCount(text, language, style);
}

/** A number without a unit word, as `title` and hidden digits carry it. */
export function wholeCount(text: string, context: Context): Count | undefined {
  return /^[\p{Nd}.,'’٬،\s]+$/u.test(text) ? count(text, context) : undefined;
}

/** A handle as a page writes it, lower case. */
export function handle(text: string): string | undefined {
  const plain = visible(text);
  return /^@?[A-Za-z0-9_.]{1,30}$/.test(plain) ? plain.replace(/^@/, '').toLowerCase() : undefined;
}

export function asIs(text: string): string {
  return text;
}

export function yes(): true {
  return true;
}

export function no(): false {
  return false;
}
