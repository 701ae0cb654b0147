import type { Lines } from './language';

const known = new Map<string, string>();

export function learnNouns(lines: Lines): void {
  for (const [name, line] of Object.entries(lines)) known.set(name, line);
}

/** What a site's count is called in all languages, as the site's folder wants it: nothing before it is learnt. */
export function nounsOf(name: string): string | undefined {
  return known.get(name);
}
