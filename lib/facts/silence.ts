import type { Silence, Tally } from '../model/health';
import type { Platform } from '../model/platform';

/** What is known of a kind of page before its silence, in days on which the site was met. */
const MET_BEFORE = 5;
/** So unlikely must it be that nobody happened to open one. */
const CHANCE = 0.01;
const LEAST_SILENT = 3;
/** Nobody's habits are certain. */
const MOST_CERTAIN = 0.9;

/**
 * Kinds of page on which nobody is read any more, while the site's other pages are: where a page no longer says whom it is about,
 * no field of it fails, and there is nothing but silence. Told only where, by the person's own habit, so many days without one would be chance
 * once in a hundred times.
 */
export function silencesIn(tallies: readonly Tally[]): Silence[] {
  const shown = tallies.filter(({ witness }) => witness === 'shown');
  const sites = daysBy(shown, ({ platform }) => platform);
  const pages = daysBy(shown, ({ platform, page }) => `${platform} ${page}`);
  return [...pages].flatMap(([name, met]) => {
    const [platform = '', page = ''] = name.split(' ');
    const last = Math.max(...met);
    const active = [...(sites.get(platform) ?? [])].sort((a, b) => a - b);
    const before = active.filter((day) => day <= last).length;
    const silent = active.filter((day) => day > last);
    const habit = Math.min(met.size / before, MOST_CERTAIN);
    const [since] = silent;
    if (since === undefined || before < MET_BEFORE || silent.length < LEAST_SILENT) return [];
    return (1 - habit) ** silent.length <= CHANCE ? [{ platform: platform as Platform, page, since }] : [];
  });
}

function daysBy(tallies: readonly Tally[], by: (tally: Tally) => string): Map<string, Set<number>> {
  const days = new Map<string, Set<number>>();
  for (const tally of tallies) {
    const key = by(tally);
    days.set(key, (days.get(key) ?? new Set()).add(tally.day));
  }
  return days;
}
