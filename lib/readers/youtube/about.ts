import { normalised } from '../../text/normal';
import { type Place, textOf } from '../from';
import type { CreatorSubject } from '../table';
import { channelOfWindow } from './header';
import { asWritten, HANDLE } from './identity';

/** The panel stands outside the page, where windows are put. */
const PANEL = 'ytd-about-channel-renderer';

/** The rows below the description, without those that are buttons: address, subscribers, videos, views, joined, country. */
function rowsOf(panel: ParentNode): string[] {
  const rows = [...panel.querySelectorAll('tr')].filter((row) => !row.querySelector('button, a[href^="mailto:"]'));
  return rows.map(textOf).filter((text) => text !== '');
}

/** The country is the row that is no address and has no number. */
const COUNTRY: Place = {
  named: 'row without a number or an address',
  find: (panel) => rowsOf(panel).filter((text) => !/\d|[/@.]/.test(normalised(text))),
};

const OWN_ADDRESS: Place = {
  named: 'the channel’s own address among the rows',
  find: (panel) => rowsOf(panel).flatMap((text) => HANDLE.exec(text)?.[1] ?? []),
};

/**
 * The panel about a channel, once a person has opened it. It names its own channel, and is read on that channel's page only: of the
 * panel of the page before, one part may be filled anew and another not yet.
 */
export const about: CreatorSubject = {
  of: 'creator',
  outside: true,
  cells: {
    named: 'panel about the channel',
    find: (live) => [...(live.firstElementChild?.ownerDocument.querySelectorAll(PANEL) ?? [])],
  },
  creator: [{ by: 'address in the panel', seen: '2026-05', from: OWN_ADDRESS, parse: asWritten }],
  shown: [channelOfWindow],
  mustShow: true,
  ways: {
    bio: [
      {
        by: 'description',
        seen: '2026-05',
        from: { css: '[id="description-container"]', take: 'text' },
        parse: asWritten,
      },
    ],
    location: [{ by: 'row without a number or an address', seen: '2026-05', from: COUNTRY, parse: asWritten }],
    link: [
      {
        by: 'first of the links',
        seen: '2026-05',
        from: { css: 'yt-channel-external-link-view-model:first-child a', take: 'text' },
        parse: asWritten,
      },
    ],
  },
};
