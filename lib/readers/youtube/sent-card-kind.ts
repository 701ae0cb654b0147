import type { PostKind } from '../../model/observation';
import { at, type Sent } from '../sent';
import { listOf } from './sent-values';

const STATUS_KEYS = [
  'badges',
  'metadataBadgeRenderer',
  'style',
  'thumbnailOverlays',
  'thumbnailOverlayTimeStatusRenderer',
] as const;

function stylesOf(card: Sent): string[] {
  return [...listOf(card.badges), ...listOf(card.thumbnailOverlays)].map((one) =>
    String(at(one, 'metadataBadgeRenderer.style') ?? at(one, 'thumbnailOverlayTimeStatusRenderer.style')),
  );
}

/** Live, or to come: its count is of people who watch or wait. */
export function runningKind(card: Sent): PostKind | undefined {
  const styles = stylesOf(card);
  if (styles.some((style) => style === 'LIVE' || style.startsWith('BADGE_STYLE_TYPE_LIVE_NOW'))) return 'live';
  return 'upcomingEventData' in card || styles.includes('UPCOMING') ? 'upcoming' : undefined;
}

/** By its badges and the status on its thumbnail, else by having a length or an age. A short in the frame of a video is left open. */
export function kindOf(card: Sent): PostKind | undefined {
  const running = runningKind(card);
  if (running) return running;
  if ('headline' in card && at(card, 'navigationEndpoint.reelWatchEndpoint')) return 'short';
  if (at(card, 'navigationEndpoint.reelWatchEndpoint') || stylesOf(card).includes('SHORTS')) return undefined;
  return 'publishedTimeText' in card || 'lengthText' in card ? 'video' : undefined;
}

/** What `kindOf` looks at. */
export const KIND_KEYS = [
  'headline',
  ...STATUS_KEYS,
  'upcomingEventData',
  'startTime',
  'navigationEndpoint',
  'reelWatchEndpoint',
  'videoId',
  'publishedTimeText',
  'lengthText',
] as const;
