import { at, type Shape } from '../sent';
import { handleInHeader } from './sent-answer';
import { hasVerifiedBadge } from './sent-badges';
import { ofPage } from './sent-channel';
import { found, sentFlag, sentSubscribers, sentText, sentVideos, textAt } from './sent-values';

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
        parse: sentFlag,
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
