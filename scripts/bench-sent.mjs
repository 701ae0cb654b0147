// npm run bench:sent: what an overheard answer costs the page's thread, as a ratio to one bare JSON.parse of the same text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureChromium, ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
const folder = mkdtempSync(join(tmpdir(), 'vaglio-bench-build-'));
try {
  const env = { ...process.env, VAGLIO_OUT_DIR: folder };
  bin('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/bench-sent/main.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  await module.main({
    executablePath,
    extension: join(folder, 'chrome-mv3'),
    captures: join(root, '../shared/captures'),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
