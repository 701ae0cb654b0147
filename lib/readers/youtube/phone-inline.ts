import { json, placeOf } from '../assigned';
import type { Inline } from '../inline';
import { doubleQuoted } from '../literal';
import { INLINE } from './inline';

const QUOTED = /'(?:[^'\\]|\\.)*'/sy;

/** What a script assigns to a name as JSON in quotes: the phone's site writes `'\x7b\x22…'`. */
export function assignedQuoted(name: string): (text: string) => unknown {
  return (text) => {
    QUOTED.lastIndex = placeOf(name, text) ?? text.length;
    const [token] = QUOTED.exec(text) ?? [];
    const read = token === undefined ? undefined : json(doubleQuoted(token));
    return typeof read === 'string' ? json(read) : undefined;
  };
}

/** The scripts of a saved page, of either site. */
export const PHONE_INLINE: Inline = {
  ...INLINE,
  scripts: [
    ...INLINE.scripts,
    ...['ytInitialData', 'ytInitialPlayerResponse'].map((name) => ({ css: 'script', read: assignedQuoted(name) })),
  ],
};
