import type { Shape } from '../sent';
import { at } from '../sent-reader';
import { countsVideos } from './nouns';
import { CHANNEL_KEYS, channelOf } from './sent-answer';
import {
  channelIdIn,
  firstWith,
  found,
  isSent,
  listOf,
  sentFlag,
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
