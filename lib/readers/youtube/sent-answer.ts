import { addressOf } from '../address';
import { type Around, at, type Sent } from '../sent';
import { CHANNEL, WATCH } from './addresses';
import { HANDLE } from './identity';
import { channelIdIn, firstWith, found, isSent, linkedIn, listOf, sentText, textIn } from './sent-values';

/** The whole answer that an object stands in. */
export function answerAround(object: Sent, { ancestors }: Around): Sent {
  return ancestors.at(-1) ?? object;
}

/** An advertisement holds cards that look like any other. */
export function isAdvertisement({ ancestors }: Around): boolean {
  return ancestors.some((around) => 'fulfillmentContent' in around || 'promotedVideoRenderer' in around);
}

/** Leaf keys around an object that `videoOf` looks at. */
export const VIDEO_KEYS = ['videoId'] as const;

/** The video that an answer is about. */
export function videoOf(object: Sent, around: Around): string | undefined {
  const answer = answerAround(object, around);
  const id =
    at(answer, 'currentVideoEndpoint.watchEndpoint.videoId') ??
    at(answer, 'currentVideoEndpoint.reelWatchEndpoint.videoId') ??
    at(answer, 'replacementEndpoint.reelWatchEndpoint.videoId');
  return typeof id === 'string' ? id : undefined;
}

const owners = new WeakMap<Sent, string | undefined>();

/** Whose video an answer is about, as its owner's row says; nobody where several are. */
export function ownerOf(object: Sent, around: Around): string | undefined {
  const answer = answerAround(object, around);
  if (!owners.has(answer)) {
    const row =
      firstWith('videoOwnerRenderer', answer)?.videoOwnerRenderer ??
      firstWith('slimOwnerRenderer', answer)?.slimOwnerRenderer;
    owners.set(answer, linkedIn(at(row, 'navigationEndpoint.browseEndpoint')));
  }
  return owners.get(answer);
}

/**
 * The channel whose page an answer is: its own words about itself; for more of the same page, which has no such words, the channel
 * at whose address it was asked for.
 */
export function channelOf(object: Sent, around: Around): string | undefined {
  const answer = answerAround(object, around);
  const about = at(answer, 'metadata.channelMetadataRenderer');
  if (isSent(about)) return handleOf(about, answer) ?? channelIdIn(about.externalId);
  const isMore = 'onResponseReceivedActions' in answer && !('header' in answer) && !('metadata' in answer);
  return isMore ? addressOf(around.href, CHANNEL)?.groups.handle : undefined;
}

/** Leaf keys around an object that `channelOf` looks at. */
export const CHANNEL_KEYS = ['externalId', 'vanityChannelUrl'] as const;

function handleOf(about: Sent, answer: Sent): string | undefined {
  const vanity = typeof about.vanityChannelUrl === 'string' ? HANDLE.exec(about.vanityChannelUrl)?.[1] : undefined;
  return vanity ?? handleInHeader(at(answer, 'header'));
}

/** The text with an `@` among those of a channel's header, old or new. */
export function handleInHeader(header: unknown): string | undefined {
  const old = textIn(at(header, 'c4TabbedHeaderRenderer.channelHandleText'));
  const rows = firstWith('metadataRows', at(header, 'pageHeaderRenderer'))?.metadataRows;
  const texts = listOf(rows).flatMap((row) => listOf(at(row, 'metadataParts')).map((part) => textIn(at(part, 'text'))));
  return [old, ...texts].find((text) => text?.startsWith('@'))?.slice(1);
}

/** Below which video comments stand: their own links say so, else the address at which they were asked for. */
export function videoOfComments(object: Sent, around: Around): string | undefined {
  const own = videoOf(object, around);
  if (own) return own;
  const answer = answerAround(object, around);
  const command = firstWith('publishedTimeCommand', answer) ?? firstWith('publishedTimeText', answer);
  const id = firstWith('watchEndpoint', command?.publishedTimeCommand ?? command?.publishedTimeText)?.watchEndpoint;
  if (isSent(id) && typeof id.videoId === 'string') return id.videoId;
  return addressOf(around.href, WATCH)?.groups.post;
}

/** For shapes that are about the video of their answer: whose it is stands in a row of its own, which is heard for its own sake. */
export const ofVideo = {
  creator: [
    {
      by: 'sent: owner in the answer',
      seen: '2026-06',
      from: found('owner in the answer', [], ownerOf),
      parse: sentText,
    },
  ],
  post: [
    {
      by: 'sent: video of the answer',
      seen: '2026-06',
      from: found('video of the answer', [], videoOf, VIDEO_KEYS),
      parse: sentText,
    },
  ],
} as const;
