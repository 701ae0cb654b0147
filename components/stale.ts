const DAY_MS = 86_400_000;
/** Creators post weekly and grow monthly: after this, figures are shown as old. */
const STALE_MS = 30 * DAY_MS;

/** Whether a look is so long ago that what it saw may no longer hold. */
export function isStale(seenAt: number, now: number): boolean {
  return now - seenAt > STALE_MS;
}
