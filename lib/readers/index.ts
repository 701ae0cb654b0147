// Whoever knows every site knows every language; a content script has one of each.
import '../text/every-language';
import { PLATFORMS, type Platform } from '../model/platform';
import { instagram } from './instagram';
import { SENT as instagramSent } from './instagram/sent';
import type { WholeReader } from './table';
import { tiktok } from './tiktok';
import { TIKTOK_SENT } from './tiktok/sent';
import { youtube } from './youtube';
import { sent as youtubeSent } from './youtube/sent';

/** Every site that Vaglio reads; a new platform is a compile error here until it has a reader. */
export const READERS: Record<Platform, WholeReader> = {
  instagram: { ...instagram, sent: instagramSent },
  tiktok: { ...tiktok, sent: TIKTOK_SENT },
  youtube: { ...youtube, sent: youtubeSent },
};

/** The match patterns of all sites, for the content scripts and the manifest. */
export const MATCHES: string[] = PLATFORMS.flatMap((platform) => READERS[platform].matches);

/** The reader of an address's site, or nothing. */
export function readerOf(href: string): WholeReader | undefined {
  if (!URL.canParse(href)) return undefined;
  const { hostname } = new URL(href);
  return PLATFORMS.map((platform) => READERS[platform]).find((reader) =>
    reader.matches.some((match) => hostname === new URL(match.replace('*', '')).hostname.replace(/^\*\./, '')),
  );
}
