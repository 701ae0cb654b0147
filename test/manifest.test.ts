import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SITES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (build) => {
  const path = `.output/${build}/manifest.json`;
  const there = existsSync(path);
  if (!there) console.log(`Skipped: ${path} is not built (npm test builds it first).`);
  const manifest = there ? JSON.parse(readFileSync(path, 'utf8')) : {};

  it.skipIf(!there)('asks for what is used and nothing more', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it.skipIf(!there)('reaches three hosts', () => {
    const reached = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect([...new Set(reached)].sort()).toEqual(SITES);
    const exposed = (manifest.web_accessible_resources ?? []).flatMap((one: { matches: string[] }) => one.matches);
    expect(exposed.every((match: string) => SITES.includes(match))).toBe(true);
  });

  it.skipIf(!there)("runs one script in each site's own world, its listener", () => {
    const inPage = manifest.content_scripts.filter((script: { world?: string }) => script.world === 'MAIN');
    expect(inPage.flatMap((script: { js: string[] }) => script.js)).toEqual(
      ['instagram', 'tiktok', 'youtube'].map((site) => `content-scripts/${site}-listener.js`),
    );
  });
});
