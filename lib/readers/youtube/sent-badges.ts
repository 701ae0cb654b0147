import { at } from '../sent';
import { listOf } from './sent-values';

/** Artists have a note in the place of the tick; both are YouTube's word that a channel is who it says. */
export function hasVerifiedBadge(badges: unknown): boolean {
  return listOf(badges).some((badge) => /VERIFIED/.test(String(at(badge, 'metadataBadgeRenderer.style'))));
}
