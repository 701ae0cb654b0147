import { type Around, at, type Sent, type SentFrom, type Shape } from '../sent';
import { CHANNEL_KEYS, channelOf, isAdvertisement } from './sent-answer';
import { KIND_KEYS, kindOf, runningKind } from './sent-card-kind';
import {
  firstWith,
  found,
  handleIn,
  isSent,
  listOf,
  sentMoment,
  sentText,
  sentViews,
  textAt,
  textIn,
} from './sent-values';

const BYLINES = ['ownerText', 'longBylineText', 'shortBylineText'] as const;
const LINK_KEYS = ['navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'] as const;

/** The first line with names that a card has; it has up to three that say the same. */
function bylineOf(card: Sent): unknown {
  return BYLINES.map((key) => card[key]).find(isSent);
}

/**
 * Whom the one name of a card leads to, by handle: the card of a channel with a bare id does not show its handle either. A
 * collaboration's names lead to a window; a channel's own cards name nobody.
 */
function creatorOf(card: Sent, around: Around): string | undefined {
  if (isAdvertisement(around)) return undefined;
  const byline = bylineOf(card);
  if (!byline) return 'publishedTimeText' in card || 'viewCountText' in card ? channelOf(card, around) : undefined;
  const linked = new Set(
    listOf(at(byline, 'runs')).flatMap((run) => handleIn(at(run, 'navigationEndpoint.browseEndpoint')) ?? []),
  );
  return linked.size === 1 ? [...linked][0] : undefined;
}

/** Views, of what is neither live nor to come and has a length, an age, or the shape of a short. */
const views = (path: string): SentFrom =>
  found(`views at ${path}`, [path, ...KIND_KEYS], (card) => {
    const finished = ['publishedTimeText', 'lengthText', 'headline'].some((key) => key in card);
    return finished && !runningKind(card) ? textIn(at(card, path)) : undefined;
  });

const post = (named: string): SentFrom =>
  found(named, ['videoId', 'navigationEndpoint', 'shortBylineText'], (card, around) =>
    !isAdvertisement(around) && ('navigationEndpoint' in card || 'shortBylineText' in card) ? card.videoId : undefined,
  );

const NAMES_OF_DIALOG = ['navigationEndpoint', 'listItems', 'listItemViewModel', 'title'] as const;

/** Whoever made a video together is listed in the window that its names lead to. */
export function namesInDialog(value: unknown): readonly string[] | undefined {
  const items = listOf(firstWith('listItems', value)?.listItems);
  const names = items.flatMap((item) => textIn(at(item, 'listItemViewModel.title')) ?? []);
  return names.length > 1 ? names : undefined;
}

const creator = [
  {
    by: 'sent: link of the name, or the channel of the answer',
    seen: '2026-05',
    from: found('link of the name, or the channel of the answer', [...BYLINES, ...LINK_KEYS], creatorOf, CHANNEL_KEYS),
    parse: sentText,
  },
] as const;

const name = {
  by: 'sent: name',
  seen: '2026-05',
  from: found('name', BYLINES, (card) => textIn(bylineOf(card))),
  parse: sentText,
} as const;

const WAYS: Extract<Shape, { of: 'post' }>['ways'] = {
  kind: [
    {
      by: 'sent: badges, status, length',
      seen: '2026-05',
      from: found('badges, status, length', KIND_KEYS, kindOf),
      parse: (kind) => (['video', 'live', 'upcoming', 'short'] as const).find((each) => each === kind),
    },
  ],
  views: [
    { by: 'sent: views', seen: '2026-01', from: views('viewCountText'), parse: sentViews },
    { by: 'sent: views in short', seen: '2026-04', from: views('shortViewCountText'), parse: sentViews },
  ],
  publishedAt: [{ by: 'sent: age', seen: '2026-05', from: textAt('publishedTimeText'), parse: sentMoment }],
  authorName: [name],
  coAuthors: [
    {
      by: 'sent: window of the names',
      seen: '2026-05',
      from: found('names in the window', [...BYLINES, ...NAMES_OF_DIALOG], (card) => namesInDialog(bylineOf(card))),
      parse: (names) => (Array.isArray(names) ? names.filter((one) => typeof one === 'string') : undefined),
    },
  ],
};

const caption = (key: string) => [{ by: `sent: ${key}`, seen: '2026-05', from: textAt(key), parse: sentText }] as const;

/** A video in a list: results, grids, related videos until mid 2025, the end of a video. */
export const cardSent: Shape = {
  of: 'post',
  shape: 'card',
  has: ['videoId', 'title'],
  creator,
  post: [{ by: 'sent: video id', seen: '2026-05', from: post('video id of a card'), parse: sentText }],
  ways: { ...WAYS, caption: caption('title') },
};

/** A video on the phone's site, and a short until autumn 2024. */
export const headlineSent: Shape = {
  of: 'post',
  shape: 'card with a headline',
  has: ['videoId', 'headline'],
  creator,
  post: [{ by: 'sent: video id', seen: '2026-04', from: post('video id of a headline'), parse: sentText }],
  ways: { ...WAYS, caption: caption('headline') },
};

/** Whose card it is, where a name leads to one channel. */
export const cardCreatorSent: Shape = {
  of: 'creator',
  shape: 'creator of a card',
  has: ['videoId', 'shortBylineText'],
  creator,
  ways: {
    name: [name],
    channelId: [
      {
        by: 'sent: link of the name',
        seen: '2026-05',
        from: found('channel id in the link of the name', [...BYLINES, ...LINK_KEYS], (card) =>
          at(bylineOf(card), 'runs.0.navigationEndpoint.browseEndpoint.browseId'),
        ),
        parse: sentText,
      },
    ],
  },
};
