import type { Way } from '../table';

/** A handle in an address or `href`: percent-encoded as it stands, the key decodes it. */
export const HANDLE = /\/@([^/?#]+)/;

export const CHANNEL_ID = /\/channel\/(UC[\w-]{22})(?![\w-])/;

/** The video in a link to it, also where it is one of a list. */
export const VIDEO_ID = /(?:[?&]v=|\/shorts\/)([\w-]{11})(?![\w-])/;

/** The video in a link that is to no list: courses, playlists and mixes link their first video with `list=`. */
export const VIDEO_ID_ALONE = /^(?!.*[?&]list=).*?(?:[?&]v=|\/shorts\/)([\w-]{11})(?![\w-])/;

export const asWritten = (text: string): string => text;

/** The two identities that a link to a channel can carry; `/c/…` and `/user/…` are names of another kind, and no handles. */
export function linkedCreator(place: string, seen: Way<string>['seen']): readonly Way<string>[] {
  return [
    {
      by: 'handle in the link of the name',
      seen,
      from: { css: [place, 'a[href*="/@"]'], take: { attribute: 'href' }, part: HANDLE },
      parse: asWritten,
    },
    {
      by: 'channel id in the link of the name',
      seen,
      from: { css: [place, 'a[href*="/channel/UC"]'], take: { attribute: 'href' }, part: CHANNEL_ID },
      parse: asWritten,
    },
  ];
}
