import { at, type Shape } from '../sent';
import { channelNumbers } from './channel-numbers';
import { CHANNEL_KEYS, channelOf } from './sent-answer';
import {
  channelIdIn,
  firstWith,
  found,
  isSent,
  listOf,
  sentCount,
  sentFlag,
  sentSubscribers,
  sentText,
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
export const ofPage = (seen: '2026-05' | '2024-01') =>
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

/** One of the numbers in a header's rows. */
const number = (which: 'subscribers' | 'videos') =>
  found(`${which} among the numbers of the rows`, [...HEADER_KEYS, 'accessibilityLabel'], (header) => {
    const rows = listOf(at(header, 'pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows'));
    const parts = rows.flatMap((row) => listOf(at(row, 'metadataParts')));
    const texts = parts.map((part) => ({
      text: textIn(at(part, 'text')) ?? '',
      labelled: at(part, 'accessibilityLabel') !== undefined,
    }));
    return channelNumbers(texts)[which];
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
        from: number('subscribers'),
        parse: sentSubscribers,
      },
    ],
    postCount: [
      {
        by: 'sent: number of videos',
        seen: '2026-05',
        from: number('videos'),
        parse: sentCount,
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
        parse: sentFlag,
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
