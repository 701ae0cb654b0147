import type { SentFrom, SentWay, Shape } from '../sent';
import { at } from '../sent-reader';
import { HANDLE } from './identity';
import { ownerOf, VIDEO_KEYS, videoOf, videoOfComments } from './sent-answer';
import { hasVerifiedBadge } from './sent-channel';
import {
  channelIdIn,
  firstWith,
  found,
  isSent,
  linkedIn,
  sentCount,
  sentMoment,
  sentSubscribers,
  sentText,
  sentViews,
  textAt,
  textIn,
} from './sent-values';

/** Around a video's numbers stands whose it is; that row is heard for its own sake. */
const owner: readonly SentWay<string>[] = [
  {
    by: 'sent: owner in the answer',
    seen: '2026-06',
    from: found('owner in the answer', [], ownerOf),
    parse: sentText,
  },
];

const video: readonly SentWay<string>[] = [
  {
    by: 'sent: video of the answer',
    seen: '2026-06',
    from: found('video of the answer', [], videoOf, VIDEO_KEYS),
    parse: sentText,
  },
];

const LINK_KEYS = ['navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'] as const;
const BADGE_KEYS = ['badges', 'metadataBadgeRenderer', 'style'] as const;

/** Whose video a watch page is about. */
export const ownerSent: Shape = {
  of: 'creator',
  shape: 'owner of a video',
  has: ['title', 'subscriptionButton', 'navigationEndpoint'],
  // A channel among the results has the same keys, and its own id.
  lacks: ['channelId'],
  creator: [
    {
      by: 'sent: link',
      seen: '2026-06',
      from: found('link of the owner', LINK_KEYS, (row) => linkedIn(at(row, 'navigationEndpoint.browseEndpoint'))),
      parse: sentText,
    },
  ],
  ways: {
    name: [{ by: 'sent: title', seen: '2026-06', from: textAt('title'), parse: sentText }],
    followers: [
      { by: 'sent: subscribers', seen: '2026-06', from: textAt('subscriberCountText'), parse: sentSubscribers },
    ],
    verified: [
      {
        by: 'sent: badges',
        seen: '2026-06',
        from: found('badges', BADGE_KEYS, ({ badges }) => hasVerifiedBadge(badges)),
        parse: (value) => (typeof value === 'boolean' ? value : undefined),
      },
    ],
    channelId: [
      {
        by: 'sent: browse id',
        seen: '2026-06',
        from: { path: 'navigationEndpoint.browseEndpoint.browseId' },
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

const COUNTER = 'viewCount.videoViewCountRenderer';

/** Who watches now stands where views stand; `isLive` tells the two apart. */
const unlessLive = (path: string): SentFrom =>
  found(
    `${path}, unless live`,
    ['viewCount', 'videoViewCountRenderer', 'isLive', 'shortViewCount', 'extraShortViewCount'],
    (head) => (at(head, `${COUNTER}.isLive`) === true ? undefined : textIn(at(head, path))),
  );

/** The head of a watch page: exact views and the date. */
export const videoHead: Shape = {
  of: 'post',
  shape: 'head of a video',
  has: ['viewCount', 'videoActions', 'title'],
  creator: owner,
  post: video,
  ways: {
    kind: [
      {
        by: 'sent: live or not',
        seen: '2026-06',
        from: found('live or not', ['viewCount', 'videoViewCountRenderer', 'isLive'], (head) =>
          isSent(at(head, COUNTER)) ? at(head, `${COUNTER}.isLive`) === true : undefined,
        ),
        parse: (live) => (live === true ? 'live' : 'video'),
      },
    ],
    views: [
      { by: 'sent: views', seen: '2026-06', from: unlessLive(`${COUNTER}.viewCount`), parse: sentViews },
      { by: 'sent: views in short', seen: '2026-06', from: unlessLive(`${COUNTER}.shortViewCount`), parse: sentViews },
    ],
    publishedAt: [
      {
        by: 'sent: date',
        seen: '2026-06',
        from: found('date, unless live', ['dateText', 'viewCount', 'videoViewCountRenderer', 'isLive'], (head) =>
          at(head, `${COUNTER}.isLive`) === true ? undefined : textIn(head.dateText),
        ),
        parse: sentMoment,
      },
    ],
    caption: [{ by: 'sent: title', seen: '2026-06', from: textAt('title'), parse: sentText }],
  },
};

/** The head of a description: on the phone's site the place with whole numbers. A stream's views come in pieces. */
export const descriptionHead: Shape = {
  of: 'post',
  shape: 'head of a description',
  has: ['channel', 'views', 'publishDate'],
  creator: owner,
  post: video,
  ways: {
    kind: [
      {
        by: 'sent: views in one piece',
        seen: '2026-04',
        from: found('views in one piece', ['views'], ({ views }) => inOnePiece(views)),
        parse: (text, context) => (sentViews(text, context) ? 'video' : undefined),
      },
    ],
    views: [
      {
        by: 'sent: views in one piece',
        seen: '2026-04',
        from: found('views in one piece', ['views'], ({ views }) => inOnePiece(views)),
        parse: sentViews,
      },
    ],
    publishedAt: [{ by: 'sent: date', seen: '2026-04', from: textAt('publishDate'), parse: sentMoment }],
  },
};

function inOnePiece(views: unknown): string | undefined {
  const text = textIn(views);
  return text !== undefined && at(views, 'runs.1') === undefined ? text : undefined;
}

const LIKE_KEYS = [
  'likeButtonViewModel',
  'toggleButtonViewModel',
  'defaultButtonViewModel',
  'buttonViewModel',
  'title',
  'accessibilityText',
];
const OLD_LIKE_KEYS = [
  'likeButton',
  'toggleButtonRenderer',
  'defaultText',
  'accessibility',
  'label',
  'accessibilityData',
];

const likeButton = (key: 'title' | 'accessibilityText'): SentFrom =>
  found(`${key} of the like button`, LIKE_KEYS, ({ likeButtonViewModel }) =>
    textIn(
      at(firstWith('defaultButtonViewModel', likeButtonViewModel), `defaultButtonViewModel.buttonViewModel.${key}`),
    ),
  );

/** Whether a text in the place of a number has none: then the likes are hidden. */
const withoutNumber = (from: SentFrom): SentFrom =>
  'named' in from
    ? {
        ...from,
        named: `${from.named}, without a number`,
        find: (object, around) => {
          const text = from.find(object, around);
          return typeof text === 'string' && text !== '' && !/\p{Nd}/u.test(text) ? text : undefined;
        },
      }
    : from;

/** The like button of a video, on any of its pages. Its label has the whole number. */
export const likeSent: Shape = {
  of: 'post',
  shape: 'like button',
  has: ['likeButtonViewModel', 'dislikeButtonViewModel'],
  creator: owner,
  post: video,
  ways: {
    likes: [
      { by: 'sent: label', seen: '2026-06', from: likeButton('accessibilityText'), parse: sentCount },
      { by: 'sent: text', seen: '2026-06', from: likeButton('title'), parse: sentCount },
      { by: 'sent: text without a number', seen: '2026-06', from: withoutNumber(likeButton('title')), parse: 'hidden' },
    ],
  },
};

const oldText = textAt('likeButton.toggleButtonRenderer.defaultText');

/** The like button until 2023. Those of comments have a button for replies beside them. */
export const oldLikeSent: Shape = {
  of: 'post',
  shape: 'like button of 2022',
  has: ['likeButton', 'dislikeButton'],
  lacks: ['replyButton'],
  creator: owner,
  post: video,
  ways: {
    likes: [
      {
        by: 'sent: label',
        seen: '2022-11',
        from: found('label of the like button', OLD_LIKE_KEYS, (buttons) =>
          at(buttons, 'likeButton.toggleButtonRenderer.accessibility.label'),
        ),
        parse: sentCount,
      },
      { by: 'sent: text', seen: '2022-11', from: oldText, parse: sentCount },
      { by: 'sent: text without a number', seen: '2022-11', from: withoutNumber(oldText), parse: 'hidden' },
    ],
  },
};

const PANEL = 'engagement-panel-comments-section';

/** The head of the panel with the comments: how many there are, in short. */
export const commentsPanel: Shape = {
  of: 'post',
  shape: 'panel of comments',
  has: ['title', 'contextualInfo'],
  creator: owner,
  post: [
    {
      by: 'sent: video of the answer',
      seen: '2026-06',
      from: found(
        'video of the answer, in the panel of comments',
        [],
        (head, around) =>
          around.ancestors.some(({ panelIdentifier, targetId }) => panelIdentifier === PANEL || targetId === PANEL)
            ? videoOf(head, around)
            : undefined,
        ['panelIdentifier', 'targetId', ...VIDEO_KEYS],
      ),
      parse: sentText,
    },
  ],
  ways: {
    comments: [{ by: 'sent: head of the panel', seen: '2026-06', from: textAt('contextualInfo'), parse: sentCount }],
  },
};

/** The way in to the comments below a video until 2024. */
export const commentsEntry: Shape = {
  of: 'post',
  shape: 'entry to the comments',
  has: ['headerText', 'commentCount'],
  creator: owner,
  post: video,
  ways: {
    comments: [{ by: 'sent: entry to the comments', seen: '2024-10', from: textAt('commentCount'), parse: sentCount }],
  },
};

/** The head of the comments themselves: the whole number. */
export const commentsHead: Shape = {
  of: 'post',
  shape: 'head of the comments',
  has: ['countText', 'createRenderer'],
  creator: owner,
  post: [
    {
      by: 'sent: video of the comments',
      seen: '2026-01',
      from: found('video of the comments', [], videoOfComments, VIDEO_KEYS),
      parse: sentText,
    },
  ],
  ways: {
    comments: [{ by: 'sent: head of the comments', seen: '2026-01', from: textAt('countText'), parse: sentCount }],
  },
};

/** The player's own data: the only place that declares paid promotion. */
export const playerSent: Shape = {
  of: 'post',
  shape: 'player',
  has: ['videoDetails', 'playabilityStatus'],
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
