import type { Count } from '../../model/count';
import type { CreatorFields } from '../../model/observation';
import type { CreatorSubject, Way, Ways } from '../table';
import type { ProfileCount } from './count-labels';
import { labelled, linked, placed, titled } from './count-row';
import { categoryInHeader, nameInHeader, noMarkInHeader } from './header';
import { strokesOf } from './icons';
import { bioLink } from './link';
import { asIs, count, handle, no, wholeCount, yes } from './parse';

const HEADER = 'main:not([hidden]) header';

// Long bios end in "… more", a button of their own. Counts and highlights have no box inside their line.
const BIO = `${HEADER} span[dir] > div > span[dir]`;

// Several links are a button with the first one's address and "+ 2", "and 2 more" behind it.
const FIRST_ADDRESS = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/u;

function labelledWay(field: ProfileCount): Way<Count> {
  return { by: 'number with its label', seen: '2026-05', from: labelled(field, HEADER), parse: count };
}

function placedWay(field: ProfileCount): Way<Count> {
  return { by: 'place among the three counts', seen: '2025-12', from: placed(field, HEADER), parse: count };
}

function linkedWay(path: 'followers' | 'following'): Way<Count> {
  return { by: `link to the ${path}`, seen: '2025-12', from: linked(path, HEADER), parse: count };
}

const WAYS: Ways<CreatorFields> = {
  name: [{ by: 'first line of the header', seen: '2026-05', from: nameInHeader, parse: asIs }],
  followers: [
    { by: 'title of the shown number', seen: '2026-05', from: titled(HEADER), parse: wholeCount },
    linkedWay('followers'),
    labelledWay('followers'),
  ],
  following: [linkedWay('following'), labelledWay('following'), placedWay('following')],
  postCount: [labelledWay('postCount'), placedWay('postCount')],
  verified: [
    {
      by: 'mark as drawn',
      seen: '2026-05',
      from: { css: strokesOf('verified', HEADER), take: 'presence' },
      parse: yes,
    },
    { by: 'no mark beside the handle', seen: '2025-09', from: noMarkInHeader, parse: no },
  ],
  category: [{ by: 'box of plain text', seen: '2025-09', from: categoryInHeader, parse: asIs }],
  bio: [
    { by: 'text in a box of its own', seen: '2026-05', from: { css: BIO, take: 'text' }, parse: asIs },
    { by: 'heading below the name', seen: '2024-06', from: { css: `${HEADER} h1[dir]`, take: 'text' }, parse: asIs },
  ],
  link: [
    {
      by: 'redirect',
      seen: '2025-12',
      from: { css: `${HEADER} a[href*="//l.instagram.com/"]`, take: { attribute: 'href' } },
      parse: bioLink,
    },
    {
      by: 'button with an address',
      seen: '2025-09',
      from: { css: `${HEADER} button div[dir]`, take: 'text', part: FIRST_ADDRESS },
      parse: bioLink,
    },
  ],
  private: [
    { by: 'lock as drawn', seen: '2025-02', from: { css: strokesOf('lock', 'main'), take: 'presence' }, parse: yes },
  ],
};

// Behind the handle and its mark; where no heading names the handle, at the end of the header's text.
const PLACES = [`${HEADER} div:has(> h2)`, `${HEADER} div:has(> a > h2)`, `${HEADER}:not(:has(h2)) section`].join(', ');

/** Whom a profile page is about. The heading, or the link to the followers, must name the handle of the address. */
export const profileOwner: CreatorSubject = {
  of: 'creator',
  creator: [{ by: 'address', seen: '2026-05', from: { address: 'handle' }, parse: handle }],
  shown: [
    { by: 'heading', seen: '2026-05', from: { css: `${HEADER} h2`, take: 'text' }, parse: handle },
    {
      by: 'link to the followers',
      seen: '2025-12',
      from: { css: `${HEADER} a[href]`, take: { attribute: 'href' }, part: /\/([\w.]+)\/followers\/$/ },
      parse: handle,
    },
  ],
  mustShow: true,
  ways: WAYS,
  badge: { css: PLACES, size: 'full' },
};
