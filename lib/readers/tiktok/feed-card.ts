import type { Count } from '../../model/count';
import { type Place, type Source, textOf, textsOf } from '../from';
import type { CreatorSubject, PostSubject, Way } from '../table';
import { asCount, asFalse, asTrue } from './count';
import { phrase, slotIn } from './dictionary';
import { asText, PROFILE_PATH } from './post-link';
import { momentOfPost } from './post-time';

/** A card of the one-video-at-a-time feed. Most are empty: only the one in view and its neighbours are filled. */
const CARD = '[data-e2e="recommend-list-item-container"]';
const CAPTION = '[data-e2e="video-desc"]';

/** Logged out, the author's name has no mark of its own; links in the caption are people who are only mentioned. */
const PROFILE_LINK: Place = {
  named: 'link to a profile outside the caption',
  near: 'a[href*="/@"]',
  find: (cell) => {
    const links = [...cell.querySelectorAll('a[href*="/@"]')].filter((link) => !link.closest(CAPTION));
    return links.flatMap((link) => PROFILE_PATH.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  },
};

const AUTHOR: readonly Way<string>[] = [
  {
    by: 'link of the avatar',
    seen: '2025-12',
    from: {
      css: 'a[data-e2e="video-author-avatar"]',
      take: { attribute: 'href' },
      part: /^(?:https:\/\/www\.tiktok\.com)?\/@([^/?#]+)/,
    },
    parse: asText,
  },
  {
    by: 'video-author-uniqueid',
    seen: '2025-06',
    from: { css: '[data-e2e="video-author-uniqueid"]', take: 'text' },
    parse: asText,
  },
  { by: 'link to the profile', seen: '2025-12', from: PROFILE_LINK, parse: asText },
];

/** The player carries the id of its video; the card has no link to it. */
const POST_ID: Source = {
  css: '[id^="xgwrapper-"]',
  take: { attribute: 'id' },
  part: /^xgwrapper-\d+-(\d{15,20})$/,
};

/** On the page of a post only that post is read: the cards after it are loaded ahead, and nobody sees their numbers yet. */
const ADDRESSED_POST: Place = {
  named: 'id in the player, where the address has the same',
  near: '[id^="xgwrapper-"]',
  find: (cell, address) => textsOf(POST_ID, cell, address).filter((id) => id === address.groups.post),
};

/** The buttons say their number to screen readers, in a phrase of the page's dictionary: "Like video, 4 likes". */
export const spoken = (key: string): Place => ({
  named: `number in the button's label ${key}`,
  near: '[aria-label]',
  find: (cell) => {
    const template = phrase(cell, key);
    if (template === undefined) return [];
    const labels = [...cell.querySelectorAll('[aria-label]')].map((button) => button.getAttribute('aria-label') ?? '');
    return labels.flatMap((label) => slotIn(label, template) ?? []);
  },
});

const button = (mark: string, key: string): readonly Way<Count>[] => [
  { by: mark, seen: '2025-12', from: { css: `[data-e2e="${mark}"]`, take: 'flat text' }, parse: asCount },
  { by: "button's label", seen: '2025-12', from: spoken(key), parse: asCount },
];

/** The label as the dictionary words it, for the day when its mark goes. */
const LABELLED: Place = {
  named: 'the words for a paid partnership',
  find: (cell) => {
    const words = ['bc_new_disclosure', 'tcm_closedLoop_commercialContent_brandOrganic_videoTag'].flatMap(
      (key) => phrase(cell, key) ?? [],
    );
    // Hardly any card says it at all.
    const whole = words.length > 0 ? (cell.textContent ?? '').replace(/\s+/g, ' ') : '';
    if (!words.some((word) => whole.includes(word))) return [];
    const lines = [...cell.querySelectorAll('p, span, div')].filter((line) => !line.firstElementChild);
    return lines.some((line) => words.includes(textOf(line)) && !line.closest(CAPTION)) ? ['1'] : [];
  },
};

/** A card that is filled down to its buttons would show the label. */
const NOT_LABELLED: Place = {
  named: 'caption and buttons without a label',
  find: (cell) => (cell.querySelector(CAPTION) && cell.querySelector('[data-e2e="share-count"]') ? ['1'] : []),
};

const LABEL: readonly Way<boolean>[] = [
  {
    by: 'sponsored-tag',
    seen: '2025-12',
    from: { css: '[data-e2e="sponsored-tag"]', take: 'presence' },
    parse: asTrue,
  },
  { by: 'words of the label', seen: '2025-12', from: LABELLED, parse: asTrue },
];

export const FEED_CREATOR: CreatorSubject = {
  of: 'creator',
  cells: { css: CARD },
  creator: AUTHOR,
  ways: {},
  badge: { css: 'div:not([data-e2e]):has(> a[href^="/@"] + span)', size: 'compact' },
};

export const FEED_POST: PostSubject = {
  of: 'post',
  cells: { css: CARD },
  creator: AUTHOR,
  post: [{ by: 'player', seen: '2025-12', from: POST_ID, parse: asText }],
  ways: {
    kind: [{ by: 'player', seen: '2025-12', from: POST_ID, parse: () => 'video' }],
    publishedAt: [{ by: 'id of the post', seen: '2025-12', from: POST_ID, parse: momentOfPost }],
    likes: button('like-count', 'accessibilityLabels_forYou_btn_like'),
    comments: button('comment-count', 'accessibilityLabels_forYou_btn_comment'),
    // The site's own slip: the button for saving has no name, so its number is "undefined".
    saves: button('undefined-count', 'accessibilityLabels_feed_icon_favorite'),
    shares: button('share-count', 'accessibilityLabels_forYou_btn_share'),
    // Below the caption stands a summary by a machine, at times that of the card before.
    caption: [{ by: 'video-desc', seen: '2025-12', from: { css: CAPTION, take: 'text' }, parse: asText }],
    paidLabel: LABEL,
  },
};

/** A feed may hold advertisements with a label that nobody has recorded for us: only on its own page does a post go without. */
export const ADDRESSED_FEED_POST: PostSubject = {
  ...FEED_POST,
  post: [{ by: 'player and address', seen: '2025-12', from: ADDRESSED_POST, parse: asText }],
  ways: {
    ...FEED_POST.ways,
    paidLabel: [...LABEL, { by: 'no label', seen: '2025-12', from: NOT_LABELLED, parse: asFalse }],
  },
};
