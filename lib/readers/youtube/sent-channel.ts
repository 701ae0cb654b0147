import type { Shape } from '../sent';
import { at } from '../sent-reader';
import { countsVideos } from './nouns';
import { CHANNEL_KEYS, channelOf, handleInHeader } from './sent-answer';
import {
  channelIdIn,
  firstWith,
  found,
  isSent,
  linkedIn,
  listOf,
  sentCount,
  sentSubscribers,
  sentText,
  sentVideos,
  textAt,
  textIn,
} from './sent-values';

const HEADER_KEYS = [
  'pageHeaderViewModel',
  'metadata',
  'contentMetadataViewModel',
  'metadataRows',
  'metadataParts',
] as const;

/** The channel whose page the answer is. A playlist has the same header, but no channel's data beside it. */
const ofPage = (seen: '2026-05' | '2024-01') =>
  [
    {
      by: 'sent: channel of the answer',
      seen,
      from: found('channel of the answer', HEADER_KEYS, channelOf, CHANNEL_KEYS),
      parse: sentText,
    },
  ] as const;

/** What a channel says about itself, beside the header of any of its tabs. */
export const channelAbout: Shape = {
  of: 'creator',
  shape: 'channel',
  has: ['externalId', 'channelUrl', 'vanityChannelUrl'],
  creator: ofPage('2026-05'),
  ways: {
    name: [{ by: 'sent: title', seen: '2026-05', from: { path: 'title' }, parse: sentText }],
    bio: [{ by: 'sent: description', seen: '2026-05', from: { path: 'description' }, parse: sentText }],
    channelId: [{ by: 'sent: external id', seen: '2026-05', from: { path: 'externalId' }, parse: channelIdIn }],
  },
};

/** The texts of a header's rows that hold a number, videos known by their word. */
const number = (named: string, is: (text: string) => boolean) =>
  found(named, HEADER_KEYS, (header) => {
    const rows = listOf(at(header, 'pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows'));
    const texts = rows.flatMap((row) => listOf(at(row, 'metadataParts')).map((part) => textIn(at(part, 'text')) ?? ''));
    const numbers = texts.filter((text) => !text.startsWith('@') && /\p{Nd}/u.test(text) && is(text));
    return numbers.length === 1 ? numbers[0] : undefined;
  });

/** The header of a channel's page since July 2024. */
export const pageHeader: Shape = {
  of: 'creator',
  shape: 'channel header',
  has: ['pageHeaderViewModel'],
  creator: ofPage('2026-05'),
  ways: {
    name: [
      {
        by: 'sent: title',
        seen: '2026-05',
        from: textAt('pageHeaderViewModel.title.dynamicTextViewModel.text'),
        parse: sentText,
      },
    ],
    followers: [
      {
        by: 'sent: number that is not the videos',
        seen: '2026-05',
        from: number('number in the rows that is not the videos', (text) => !countsVideos(text)),
        parse: sentSubscribers,
      },
    ],
    postCount: [
      {
        by: 'sent: number of videos',
        seen: '2026-05',
        from: number('number of videos in the rows', countsVideos),
        parse: sentVideos,
      },
    ],
    verified: [
      {
        by: 'sent: mark in the title',
        seen: '2026-05',
        from: found('mark in the title', ['pageHeaderViewModel', 'title', 'attachmentRuns', 'imageName'], (header) => {
          const title = at(header, 'pageHeaderViewModel.title');
          return isSent(title) ? firstWith('imageName', title) !== undefined : undefined;
        }),
        parse: (value) => (typeof value === 'boolean' ? value : undefined),
      },
    ],
    link: [
      {
        by: 'sent: first link',
        seen: '2026-05',
        from: textAt('pageHeaderViewModel.attribution.attributionViewModel.text'),
        parse: sentText,
      },
    ],
  },
};

/** The header until July 2024. */
export const oldHeader: Shape = {
  of: 'creator',
  shape: 'channel header of 2022',
  has: ['c4TabbedHeaderRenderer'],
  creator: [
    {
      by: 'sent: handle',
      seen: '2024-01',
      // A channel that was removed keeps an empty header.
      from: found('handle in the header', ['c4TabbedHeaderRenderer', 'channelHandleText'], (header) =>
        at(header, 'c4TabbedHeaderRenderer.title') ? handleInHeader(header) : undefined,
      ),
      parse: sentText,
    },
    ...ofPage('2024-01'),
  ],
  ways: {
    name: [{ by: 'sent: title', seen: '2024-01', from: textAt('c4TabbedHeaderRenderer.title'), parse: sentText }],
    followers: [
      {
        by: 'sent: subscribers',
        seen: '2024-01',
        from: textAt('c4TabbedHeaderRenderer.subscriberCountText'),
        parse: sentSubscribers,
      },
    ],
    postCount: [
      {
        by: 'sent: videos',
        seen: '2024-01',
        from: textAt('c4TabbedHeaderRenderer.videosCountText'),
        parse: sentVideos,
      },
    ],
    verified: [
      {
        by: 'sent: badges',
        seen: '2024-01',
        from: found('badges', ['c4TabbedHeaderRenderer', 'badges', 'metadataBadgeRenderer', 'style'], (header) =>
          hasVerifiedBadge(at(header, 'c4TabbedHeaderRenderer.badges')),
        ),
        parse: (value) => (typeof value === 'boolean' ? value : undefined),
      },
    ],
    link: [
      {
        by: 'sent: first link',
        seen: '2024-01',
        from: textAt('c4TabbedHeaderRenderer.headerLinks.channelHeaderLinksViewModel.firstLink'),
        parse: sentText,
      },
    ],
  },
};

/** Artists have a note in the place of the tick; both are YouTube's word that a channel is who it says. */
export function hasVerifiedBadge(badges: unknown): boolean {
  return listOf(badges).some((badge) => /VERIFIED/.test(String(at(badge, 'metadataBadgeRenderer.style'))));
}

/** The panel about a channel, asked for when a person opens it. */
export const aboutPanel: Shape = {
  of: 'creator',
  shape: 'about panel',
  has: ['canonicalChannelUrl', 'channelId', 'joinedDateText'],
  creator: [
    {
      by: 'sent: address of the channel',
      seen: '2026-05',
      from: found(
        'address of the channel',
        ['canonicalChannelUrl', 'channelId'],
        ({ canonicalChannelUrl, channelId }) =>
          typeof canonicalChannelUrl === 'string'
            ? linkedIn({ canonicalBaseUrl: canonicalChannelUrl, browseId: channelId })
            : undefined,
      ),
      parse: sentText,
    },
  ],
  ways: {
    followers: [
      { by: 'sent: subscribers', seen: '2026-05', from: textAt('subscriberCountText'), parse: sentSubscribers },
    ],
    postCount: [{ by: 'sent: videos', seen: '2026-05', from: textAt('videoCountText'), parse: sentCount }],
    location: [{ by: 'sent: country', seen: '2026-05', from: textAt('country'), parse: sentText }],
    bio: [{ by: 'sent: description', seen: '2026-05', from: textAt('description'), parse: sentText }],
    channelId: [{ by: 'sent: channel id', seen: '2026-05', from: { path: 'channelId' }, parse: channelIdIn }],
  },
};
