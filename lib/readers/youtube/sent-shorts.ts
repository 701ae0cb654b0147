import { at, type Sent, type Shape } from '../sent';
import { viewsAlone } from './parse';
import { CHANNEL_KEYS, channelOf } from './sent-answer';
import { channelIdIn, found, isSent, linkedIn, ofText, sentText, textAt, textIn } from './sent-values';

const VIDEO_KEYS = ['onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId'];

/** A short in a list: nobody's name, no age. On a channel's page it is the channel's. */
export const shortSent: Shape = {
  of: 'post',
  shape: 'short in a list',
  has: ['entityId', 'onTap', 'overlayMetadata'],
  creator: [
    {
      by: 'sent: channel of the answer',
      seen: '2026-01',
      from: found('channel of the answer', [], channelOf, CHANNEL_KEYS),
      parse: sentText,
    },
  ],
  post: [
    {
      by: 'sent: video id',
      seen: '2026-05',
      from: found('video id of a short', VIDEO_KEYS, (short) =>
        at(short, 'onTap.innertubeCommand.reelWatchEndpoint.videoId'),
      ),
      parse: sentText,
    },
  ],
  ways: {
    kind: [
      {
        by: 'sent: player of shorts',
        seen: '2026-05',
        from: found('player of shorts', VIDEO_KEYS, (short) =>
          isSent(at(short, 'onTap.innertubeCommand.reelWatchEndpoint')),
        ),
        parse: (is) => (is === true ? 'short' : undefined),
      },
    ],
    views: [
      {
        by: 'sent: text below the title',
        seen: '2026-01',
        from: textAt('overlayMetadata.secondaryText'),
        parse: ofText(viewsAlone),
      },
      {
        by: 'sent: label without the title',
        seen: '2026-05',
        from: found('label without the title', ['accessibilityText', 'overlayMetadata', 'primaryText'], (short) => {
          const title = textIn(at(short, 'overlayMetadata.primaryText')) ?? '';
          const label = textIn(short.accessibilityText);
          return label?.startsWith(title) ? label.slice(title.length).replace(/^[\s,،、]+/, '') : undefined;
        }),
        parse: ofText(viewsAlone),
      },
    ],
    caption: [{ by: 'sent: title', seen: '2026-05', from: textAt('overlayMetadata.primaryText'), parse: sentText }],
  },
};

const BAR_KEYS = [
  'reelChannelBarViewModel',
  'channelName',
  'commandRuns',
  'onTap',
  'innertubeCommand',
  'browseEndpoint',
  'canonicalBaseUrl',
  'browseId',
];
/** Where the link of the bar's name leads to. */
const barEndpoint = (bar: Sent) =>
  at(bar, 'reelChannelBarViewModel.channelName.commandRuns.0.onTap.innertubeCommand.browseEndpoint');

/** The bar with the creator in the player of shorts: who it is, and nothing more. */
export const reelBar: Shape = {
  of: 'creator',
  shape: 'channel bar of a short',
  has: ['reelChannelBarViewModel'],
  creator: [
    {
      by: 'sent: link of the name',
      seen: '2026-05',
      from: found('link of the name', BAR_KEYS, (bar) => linkedIn(barEndpoint(bar))),
      parse: sentText,
    },
  ],
  ways: {
    channelId: [
      {
        by: 'sent: browse id',
        seen: '2026-05',
        from: found('browse id', BAR_KEYS, (bar) => at(barEndpoint(bar), 'browseId')),
        parse: channelIdIn,
      },
    ],
  },
};
