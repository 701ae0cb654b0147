// npm run bench [-- --quick] [--site NAME] [--runs N] [--cards N] [--only CONDITION] [--hot] [EXTENSION_FOLDER…]
// --hot: where Vaglio's time goes, by function; built with names, so a little slower.
// What Vaglio costs in an endless feed, beside nothing, beside the least that a badge can cost, and beside other unpacked extensions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureChromium, ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
const folder = mkdtempSync(join(tmpdir(), 'vaglio-bench-build-'));
let code = 1;
try {
  const env = { ...process.env, VAGLIO_OUT_DIR: folder, ...(process.argv.includes('--hot') && { VAGLIO_NAMES: '1' }) };
  bin('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/bench/main.ts'), { configFile: false, logLevel: 'error' });
  code = await module.main(process.argv.slice(2), {
    executablePath,
    vaglio: join(folder, 'chrome-mv3'),
    floor: join(root, 'scripts/bench/floor'),
    out: join(root, 'bench-out'),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
