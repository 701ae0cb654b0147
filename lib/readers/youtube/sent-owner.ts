import { at, type Shape } from '../sent';
import { hasVerifiedBadge } from './sent-badges';
import { channelIdIn, found, linkedIn, sentFlag, sentSubscribers, sentText, textAt } from './sent-values';

const ROW = 'videoOwnerRenderer';
const LINK_KEYS = ['navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'] as const;
const BADGE_KEYS = ['badges', 'metadataBadgeRenderer', 'style'] as const;

/** Whose video a watch page is about. */
export const ownerSent: Shape = {
  of: 'creator',
  shape: 'owner of a video',
  has: ['videoOwnerRenderer'],
  creator: [
    {
      by: 'sent: link',
      seen: '2026-06',
      from: found('link of the owner', [ROW, ...LINK_KEYS], (row) =>
        linkedIn(at(row, `${ROW}.navigationEndpoint.browseEndpoint`)),
      ),
      parse: sentText,
    },
  ],
  ways: {
    name: [{ by: 'sent: title', seen: '2026-06', from: textAt(`${ROW}.title`), parse: sentText }],
    followers: [
      { by: 'sent: subscribers', seen: '2026-06', from: textAt(`${ROW}.subscriberCountText`), parse: sentSubscribers },
    ],
    verified: [
      {
        by: 'sent: badges',
        seen: '2026-06',
        // A collaboration has a row without a title, and no badge is nobody's there.
        from: found('badges', [ROW, ...BADGE_KEYS], (row) =>
          at(row, `${ROW}.title`) ? hasVerifiedBadge(at(row, `${ROW}.badges`)) : undefined,
        ),
        parse: sentFlag,
      },
    ],
    channelId: [
      {
        by: 'sent: browse id',
        seen: '2026-06',
        from: { path: `${ROW}.navigationEndpoint.browseEndpoint.browseId` },
        parse: channelIdIn,
      },
    ],
  },
};

/** The card of the channel in a description; on the phone's site the only place with the subscribers. */
export const channelCardSent: Shape = {
  of: 'creator',
  shape: 'channel in a description',
  has: ['sectionSubtitle', 'channelEndpoint'],
  creator: [
    {
      by: 'sent: link',
      seen: '2026-04',
      from: found('link of the card', ['channelEndpoint', ...LINK_KEYS], (card) =>
        linkedIn(at(card, 'channelEndpoint.browseEndpoint')),
      ),
      parse: sentText,
    },
  ],
  ways: {
    name: [{ by: 'sent: section title', seen: '2026-04', from: textAt('sectionTitle'), parse: sentText }],
    followers: [
      { by: 'sent: section subtitle', seen: '2026-04', from: textAt('sectionSubtitle'), parse: sentSubscribers },
    ],
  },
};

/** Whose video it is, on the phone's site. */
export const slimOwner: Shape = {
  of: 'creator',
  shape: 'owner on the phone',
  has: ['channelName', 'channelUrl', 'navigationEndpoint'],
  creator: [
    {
      by: 'sent: link',
      seen: '2026-04',
      from: found('link of the owner', LINK_KEYS, (row) => linkedIn(at(row, 'navigationEndpoint.browseEndpoint'))),
      parse: sentText,
    },
  ],
  ways: { name: [{ by: 'sent: channel name', seen: '2026-04', from: { path: 'channelName' }, parse: sentText }] },
};
