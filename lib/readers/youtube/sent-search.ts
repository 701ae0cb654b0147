import { at, type Sent, type SentFrom, type Shape } from '../sent';
import { channelNumbers } from './channel-numbers';
import { isAdvertisement } from './sent-answer';
import { hasVerifiedBadge } from './sent-badges';
import {
  channelIdIn,
  found,
  linkedIn,
  sentCount,
  sentFlag,
  sentSubscribers,
  sentText,
  textAt,
  textIn,
} from './sent-values';

const ROW = 'channelRenderer';
const FIELDS = ['subscriberCountText', 'videoCountText'] as const;

/** The keys say what they held until 2022; since then the handle stands under one and the subscribers under the other. */
const field = (which: 'subscribers' | 'videos'): SentFrom =>
  found(`${which} among the two fields`, [ROW, ...FIELDS], (channel) => {
    const texts = FIELDS.map((key) => ({ text: textIn(at(channel, `${ROW}.${key}`)) ?? '' }));
    return channelNumbers(texts)[which];
  });

/** A channel among the results. */
export const channelResult: Shape = {
  of: 'creator',
  shape: 'channel among results',
  has: ['channelRenderer'],
  creator: [
    {
      by: 'sent: link',
      seen: '2026-01',
      from: found(
        'link of the channel',
        [ROW, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'],
        (channel, around) =>
          isAdvertisement(around) ? undefined : linkedIn(at(channel, `${ROW}.navigationEndpoint.browseEndpoint`)),
      ),
      parse: sentText,
    },
  ],
  ways: {
    name: [{ by: 'sent: title', seen: '2026-01', from: textAt(`${ROW}.title`), parse: sentText }],
    followers: [
      {
        by: 'sent: field that is neither handle nor videos',
        seen: '2026-01',
        from: field('subscribers'),
        parse: sentSubscribers,
      },
    ],
    postCount: [
      {
        by: 'sent: field that names videos',
        seen: '2026-01',
        from: field('videos'),
        parse: sentCount,
      },
    ],
    verified: [
      {
        by: 'sent: badges',
        seen: '2026-01',
        from: found('badges', [ROW, 'ownerBadges', 'metadataBadgeRenderer', 'style'], (channel) =>
          hasVerifiedBadge(at(channel, `${ROW}.ownerBadges`)),
        ),
        parse: sentFlag,
      },
    ],
    bio: [{ by: 'sent: description', seen: '2026-01', from: textAt(`${ROW}.descriptionSnippet`), parse: sentText }],
    channelId: [{ by: 'sent: channel id', seen: '2026-01', from: { path: `${ROW}.channelId` }, parse: channelIdIn }],
  },
};

const titleLink = (card: Sent) => at(card, 'titleNavigationEndpoint.browseEndpoint');

/** The card of a channel above the results: a name and a handle, no counts. */
export const watchCard: Shape = {
  of: 'creator',
  shape: 'card above the results',
  has: ['title', 'subtitle', 'titleNavigationEndpoint'],
  creator: [
    {
      by: 'sent: handle in the subtitle, or link',
      seen: '2026-05',
      from: found(
        'handle in the subtitle, or link',
        ['subtitle', 'titleNavigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'],
        (card) => {
          const subtitle = textIn(card.subtitle);
          return subtitle?.startsWith('@') ? subtitle.slice(1) : linkedIn(titleLink(card));
        },
      ),
      parse: sentText,
    },
  ],
  ways: { name: [{ by: 'sent: title', seen: '2026-05', from: textAt('title'), parse: sentText }] },
};
