// npm run read -- --url URL [--language TAG] FILE…   reads saved pages with the real reader, in a real browser
// npm run read -- --truth DIR                        compares what is read with the truth files beside the pages
import { ensureChromium, ensurePackages } from './bootstrap.mjs';

ensurePackages();
const executablePath = await ensureChromium();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(new URL('./read/main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
process.exit(await module.main(process.argv.slice(2), executablePath));
