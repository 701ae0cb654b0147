// Whoever knows every site knows every language; a content script has one of each.
import '../text/every-language';
import { PLATFORMS, type Platform } from '../model/platform';
import { instagram } from './instagram';
import { SENT as instagramSent } from './instagram/sent';
import { hostOf } from './matches';
import type { WholeReader } from './table';
import { tiktok } from './tiktok';
import { TIKTOK_SENT } from './tiktok/sent';
import { youtube } from './youtube';
import { withPhone } from './youtube/phone';
import { PHONE_INLINE } from './youtube/phone-inline';
import { sent as youtubeSent } from './youtube/sent';

/** Every site that Vaglio reads; a new platform is a compile error here until it has a reader. */
export const READERS: Record<Platform, WholeReader> = {
  instagram: { ...instagram, sent: instagramSent },
  tiktok: { ...tiktok, sent: TIKTOK_SENT },
  youtube: { ...youtube, pages: youtube.pages.map(withPhone), inline: PHONE_INLINE, sent: youtubeSent },
};

/** Hosts whose saved pages can be read, though the extension does not reach them: captures come from there. */
const SAVED_FROM: Readonly<Record<string, Platform>> = { 'm.youtube.com': 'youtube' };

/** The reader of the site that a page is from, or nothing. */
export function readerOf(href: string): WholeReader | undefined {
  if (!URL.canParse(href)) return undefined;
  const { hostname } = new URL(href);
  const platform = SAVED_FROM[hostname] ?? PLATFORMS.find((one) => hostOf(one) === hostname);
  return platform && READERS[platform];
}
