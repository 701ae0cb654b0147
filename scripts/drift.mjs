// npm run drift -- [FOLDER OF CAPTURES]   breaks every fixture, and every capture, in every way, in a real browser, and prints what
// is read of it: wrong, lost or right
import { ensureChromium, ensurePackages } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(new URL('./drift/main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
process.exit(await module.main(process.argv.slice(2), executablePath));
