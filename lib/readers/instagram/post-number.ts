import type { Moment } from '../../model/count';
import { instagramPostedAt } from '../../text/post-id';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
// A post of a private account has a longer code, of which the first eleven letters are its number.
const OWN_LETTERS = 11;
const DIGITS = 19;

/** The code that a post's number spells, from the key of its cover: the number in base 64, with the picture's own behind it or not. */
export function codeOfCover(key: string): string | undefined {
  const digits = decoded(key);
  if (digits === undefined || !/^\d{19}(?:\d{15,20})?$/.test(digits)) return undefined;
  return codeOf(BigInt(digits.slice(0, DIGITS)));
}

function codeOf(number: bigint): string {
  const letters: string[] = [];
  for (let rest = number; rest > 0n; rest /= 64n) letters.unshift(LETTERS[Number(rest % 64n)] ?? '');
  return letters.join('');
}

function decoded(key: string): string | undefined {
  try {
    return atob(decodeURIComponent(key));
  } catch {
    return undefined;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * When a post was published, by the clock in its code. That tells when the upload began: of 89 posts of 2021–2026 in the captures
 * all but one were published within 16 minutes of it, one 2½ hours later, two up to half a minute before.
 */
export function publishedWithCode(code: string): Moment | undefined {
  const begun = instagramPostedAt(code.slice(0, OWN_LETTERS));
  return begun && { earliest: begun.earliest - MINUTE, latest: begun.latest + 24 * HOUR, text: code };
}

/** The same for the reel of a cover. */
export function publishedWithCover(key: string): Moment | undefined {
  const code = codeOfCover(key);
  return code === undefined ? undefined : publishedWithCode(code);
}
