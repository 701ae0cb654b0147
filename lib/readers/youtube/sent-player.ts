import { at, type Shape } from '../sent';
import { HANDLE } from './identity';
import { found, sentMoment, sentText, textAt } from './sent-values';

/** The player's own data: the only place that declares paid promotion. */
export const playerSent: Shape = {
  of: 'post',
  shape: 'player',
  has: ['videoDetails', 'microformat'],
  creator: [
    {
      by: 'sent: address of the owner',
      seen: '2026-01',
      from: found('address of the owner', ['microformat', 'playerMicroformatRenderer', 'ownerProfileUrl'], (player) => {
        const url = at(player, 'microformat.playerMicroformatRenderer.ownerProfileUrl');
        return typeof url === 'string' ? HANDLE.exec(url)?.[1] : undefined;
      }),
      parse: sentText,
    },
  ],
  post: [{ by: 'sent: video id', seen: '2026-01', from: { path: 'videoDetails.videoId' }, parse: sentText }],
  ways: {
    paidLabel: [
      {
        by: 'sent: notice',
        seen: '2026-01',
        from: textAt('paidContentOverlay.paidContentOverlayRenderer.text'),
        parse: (text) => (typeof text === 'string' ? true : undefined),
      },
    ],
    publishedAt: [
      {
        by: 'sent: publication date',
        seen: '2026-01',
        from: { path: 'microformat.playerMicroformatRenderer.publishDate' },
        parse: sentMoment,
      },
    ],
  },
};
