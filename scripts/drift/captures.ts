import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPage } from '../read/saved-page';
import type { Truth } from '../read/truth-file';

/** A page to break: `of` names what it is counted with. */
export type Saved = { name: string; of: string; html: string; url: string; now: number };

/** Pages with a truth file beside them whose body shows something. */
export function capturedPages(folder: string): Saved[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.flatMap((path) => {
    if (!path.endsWith('.truth.json')) return [];
    const stem = join(folder, path.slice(0, -'.truth.json'.length));
    const file = [`${stem}.html.gz`, `${stem}.html`].find(existsSync);
    const { expect, url, platform, date } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Truth & {
      date: string;
    };
    if (!file || expect !== 'dom') return [];
    const now = Date.parse(`${/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '2026-06-15'}T12:00:00Z`);
    return [{ name: path, of: `captures of ${platform}`, html: savedPage(file).text, url, now }];
  });
}
