// npm run bench:store [-- --quick] [--only year|popup|export|import] [--creators N] [--runs N]
// What export, import, a year of visits and the popup's page cost, beside the least that IndexedDB itself costs, in the built extension's origin.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureChromium, ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
const folder = mkdtempSync(join(tmpdir(), 'vaglio-bench-store-'));
try {
  bin('wxt', ['build'], { env: { ...process.env, VAGLIO_OUT_DIR: folder }, stdio: ['ignore', 'ignore', 'inherit'] });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/bench-store/main.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  await module.main(process.argv.slice(2), {
    executablePath,
    extension: join(folder, 'chrome-mv3'),
    profile: join(folder, 'profile'),
    out: join(root, 'bench-out'),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
