// npm start: builds Vaglio and opens a browser with it on the demo's feeds. With no display: a headless tour that
// saves creators on each site and writes pictures and a CSV to demo-out/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureChromium, ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
bin('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless =
  process.argv.includes('--headless') || (!process.argv.includes('--headed') && (!display || Boolean(process.env.CI)));

const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts/demo/tour.ts'), { configFile: false, logLevel: 'error' });
const folder = mkdtempSync(join(tmpdir(), 'vaglio-demo-'));
try {
  await module.demo({
    executablePath,
    headless,
    folder,
    extension: join(root, '.output/chrome-mv3'),
    out: join(root, 'demo-out'),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
