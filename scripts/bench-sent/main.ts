import { PLATFORMS } from '../../lib/model/platform';
import { inBrowser } from '../bench/browser';
import { pageBundle } from '../page-bundle';
import { byMegabyte, type InUse, inUse, type ReadBy } from './in-use';
import type { PARTS, Parts } from './parts';
import { type Sample, samples } from './samples';

declare const vaglioBench: { partsOf(sample: Sample, now: number): Parts };

const asTheyCame = (texts: readonly string[]) => texts;
const HOWS: readonly [string, (texts: readonly string[]) => readonly string[], ReadBy][] = [
  ['a megabyte at a time, read as text', byMegabyte, 'text'],
  ['a megabyte at a time, read as data', byMegabyte, 'json'],
  ['as they came, read as text', asTheyCame, 'text'],
  ['as they came, read as data', asTheyCame, 'json'],
];

/** Prints what overheard answers cost: in use, with the built extension in a page, and piece by piece. */
export async function main(folders: { executablePath: string; extension: string; captures: string }): Promise<void> {
  const now = Date.now();
  const all = samples(folders.captures, now);
  console.log('In a page, by its CPU profile, × one bare JSON.parse of the same answers:');
  for (const [how, join, by] of HOWS) {
    const used = new Map<string, InUse>();
    for (const platform of PLATFORMS) {
      const own = all.filter((sample) => sample.platform === platform).map(({ text }) => text);
      used.set(platform, await inUse(platform, join(own), by, folders));
    }
    used.set('all sites', [...used.values()].reduce(added));
    for (const [name, one] of used) console.log(`  ${name}, ${how}: ${usedAs(one)}`);
  }

  const measured = await inBrowser(folders.executablePath, undefined, async (context) => {
    const page = await context.newPage();
    await page.addScriptTag({ content: await pageBundle(new URL('./parts.ts', import.meta.url), 'vaglioBench') });
    const parts: (Sample & Parts)[] = [];
    for (const sample of all) {
      const found = await page.evaluate(([one, at]) => vaglioBench.partsOf(one, at), [sample, now] as const);
      parts.push({ ...sample, ...found });
    }
    return parts;
  });
  console.log('Piece by piece, by the clock:');
  for (const name of [...PLATFORMS, 'all sites']) console.log(`  ${piecesOf(name, measured)}`);
}

function usedAs({ bare, heard, unheard, answers }: InUse): string {
  const each = ((1000 * unheard) / answers).toFixed(0);
  return `${(heard / bare).toFixed(2)}; not listened to ${(unheard / bare).toFixed(3)} (${each} µs each)`;
}

function added(one: InUse, other: InUse): InUse {
  return {
    bare: one.bare + other.bare,
    heard: one.heard + other.heard,
    unheard: one.unheard + other.unheard,
    answers: one.answers + other.answers,
  };
}

function piecesOf(name: string, all: readonly (Sample & Parts)[]): string {
  const own = all.filter(({ platform }) => name === 'all sites' || platform === name);
  const sum = (part: (typeof PARTS)[number]) => own.reduce((total, { times }) => total + times[part], 0);
  const bytes = own.reduce((total, { text }) => total + text.length, 0);
  const passed = own.reduce((total, one) => total + one.passed, 0);
  const share = (...parts: (typeof PARTS)[number][]) =>
    (parts.reduce((total, part) => total + sum(part), 0) / sum('bare')).toFixed(2);
  return (
    `${name}: ${own.length} answers, ${(bytes / 1e6).toFixed(1)} MB, ${((100 * passed) / bytes).toFixed(0)} % passed on; ` +
    `on the page ${share('parse', 'prune', 'write', 'message')} (parse ${share('parse')}, prune ${share('prune')}, ` +
    `write ${share('write')}, message ${share('message')}); in the background ${share('read')}`
  );
}
