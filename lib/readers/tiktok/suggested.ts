import { type Place, textOf } from '../from';
import type { CreatorSubject } from '../table';
import { asCount } from './count';
import { phrase, slotIn } from './dictionary';
import { asText, PROFILE_PATH } from './post-link';

/** The line under a name may also say why an account is suggested: only a whole "N followers" is a count. */
const FOLLOWERS: Place = {
  named: 'number in the phrase for followers',
  near: 'p',
  find: (cell) => {
    const template = phrase(cell, 'reason_tag_popular_creator');
    if (template === undefined) return [];
    const lines = [...cell.querySelectorAll('p')].filter((line) => !line.closest('a'));
    return lines.flatMap((line) => slotIn(textOf(line), template) ?? []);
  },
};

/** Suggested accounts: creators of their own, never the one that the page is about. */
export const SUGGESTED: CreatorSubject = {
  of: 'creator',
  cells: { css: 'div:has(> a[href*="/@"]):has([data-e2e="follow-button"])' },
  creator: [
    {
      by: 'link to the profile',
      seen: '2025-12',
      from: { css: 'a[href*="/@"]', take: { attribute: 'href' }, part: PROFILE_PATH },
      parse: asText,
    },
  ],
  ways: {
    name: [{ by: 'text of the link', seen: '2025-12', from: { css: 'a[href*="/@"] p', take: 'text' }, parse: asText }],
    followers: [{ by: 'phrase for followers', seen: '2025-12', from: FOLLOWERS, parse: asCount }],
  },
};
