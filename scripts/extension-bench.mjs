import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureChromium, ensurePackages, root } from './bootstrap.mjs';

/**
 * Builds the extension beside the build in use, and hands it, with a Chromium, to the `main` of a bench's module, whose answer it gives.
 * `names`: functions keep their names.
 */
export async function extensionBench(module, use, { names = false } = {}) {
  ensurePackages();
  const executablePath = await ensureChromium();
  const folder = mkdtempSync(join(tmpdir(), 'vaglio-bench-build-'));
  try {
    const env = { ...process.env, VAGLIO_OUT_DIR: folder, ...(names && { VAGLIO_NAMES: '1' }) };
    bin('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const { runnerImport } = await import('vite');
    const { module: bench } = await runnerImport(join(root, module), { configFile: false, logLevel: 'error' });
    return await use(bench.main, { executablePath, extension: join(folder, 'chrome-mv3') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
