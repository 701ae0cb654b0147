import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../lib/model/observation';
import type { Platform } from '../../lib/model/platform';

/** A fixture's address, the moment of the look, and every fact that the page shows; readings left out of it are `missing`. */
export type Expected = {
  url: string;
  now: number;
  observations: readonly Observation[];
  sent?: readonly Observation[];
};

/** A page made by hand (`page.html`), answers that were sent to it (`sent.json`), or both, with what must be read from them. */
export type Fixture = { platform: Platform; name: string; html?: string; sent?: string; expected: Expected };

const FOLDER = join(import.meta.dirname, '..', 'fixtures');

/** Every fixture folder of one platform, in the order of their names. */
export function fixturesOf(platform: Platform): Fixture[] {
  const folder = join(FOLDER, platform);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => fixtureIn(platform, entry.name, join(folder, entry.name)));
}

function fixtureIn(platform: Platform, name: string, folder: string): Fixture {
  const file = (base: string) => {
    const path = join(folder, base);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const expected = file('expected.json');
  const [html, sent] = [file('page.html'), file('sent.json')];
  if (expected === undefined) throw new Error(`${platform}/${name} has no expected.json`);
  if (html === undefined && sent === undefined)
    throw new Error(`${platform}/${name} has neither page.html nor sent.json`);
  return {
    platform,
    name,
    ...(html !== undefined && { html }),
    ...(sent !== undefined && { sent }),
    expected: JSON.parse(expected),
  };
}

/** An observation as fixtures write it: what is `missing` is left out. */
export function withoutMissing(observation: Observation): Observation {
  const readings = Object.entries(observation.readings).filter(([, reading]) => reading?.status !== 'missing');
  return { ...observation, readings: Object.fromEntries(readings) };
}
