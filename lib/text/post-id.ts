import type { Moment } from '../model/count';

// Instagram counts milliseconds from its own epoch, 2011-08-24 (counts.md, decision 6).
const INSTAGRAM_EPOCH = 1_314_220_021_721n;
const SHORTCODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_PLAUSIBLE = Date.UTC(2010, 0);
const LAST_PLAUSIBLE = Date.UTC(2100, 0);

/** When a TikTok video was posted: its id shifted right by 32 bits is the Unix time in seconds. */
export function tiktokPostedAt(id: string): Moment | undefined {
  if (!/^\d{15,20}$/.test(id)) return undefined;
  return plausible(Number(BigInt(id) >> 32n) * 1000, 1000, id);
}

/** When an Instagram post was made: the number that its shortcode spells, shifted right by 23 bits, is milliseconds of Instagram's epoch. */
export function instagramPostedAt(shortcode: string): Moment | undefined {
  if (!/^[\w-]{10,11}$/.test(shortcode)) return undefined;
  let id = 0n;
  for (const letter of shortcode) id = id * 64n + BigInt(SHORTCODE_LETTERS.indexOf(letter));
  return plausible(Number((id >> 23n) + INSTAGRAM_EPOCH), 1, shortcode);
}

function plausible(instant: number, width: number, text: string): Moment | undefined {
  if (instant < FIRST_PLAUSIBLE || instant > LAST_PLAUSIBLE) return undefined;
  return { earliest: instant, latest: instant + width, text };
}
