import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = join(__dirname, '../.output/chrome-mv3/content-scripts');

/**
 * What each page pays before anything is read, in bytes after gzip.
 * Lower them with the scripts; raise them for a reason.
 */
const MOST: Record<string, number> = {
  instagram: 29_900,
  tiktok: 25_600,
  youtube: 30_000,
  'instagram-listener': 2_850,
  'tiktok-listener': 2_750,
  'youtube-listener': 3_600,
};

describe.each(Object.entries(MOST))('the script in the pages of %s', (name, most) => {
  const file = join(BUILT, `${name}.js`);

  it(`has at most ${most} bytes`, ({ skip }) => {
    if (!existsSync(file)) {
      console.log(`skipped: no build of ${name}.js in .output; npm test makes one first`);
      skip('no build');
    }
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('carries no schemas and no framework', ({ skip }) => {
    if (!existsSync(file)) skip('no build');
    const code = readFileSync(file, 'utf8');
    expect(/ZodMini|_zod|react-dom/.exec(code)?.[0]).toBeUndefined();
  });

  it('leaves no name of its own among the globals, which a listener has in common with the page', ({ skip }) => {
    if (!existsSync(file)) skip('no build');
    expect(readFileSync(file, 'utf8').slice(0, 10)).toMatch(/^\((?:function|\(\)=>)/);
  });

  it('has no timer, one mutation observer at most, and writes or reads no markup', ({ skip }) => {
    if (!existsSync(file)) skip('no build');
    const code = readFileSync(file, 'utf8');
    expect(code.match(/\b(?:setTimeout|setInterval|requestAnimationFrame|innerText|innerHTML)\b/g) ?? []).toEqual([]);
    expect((code.match(/new MutationObserver/g) ?? []).length).toBeLessThanOrEqual(1);
  });
});
