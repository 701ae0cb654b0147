// npm run fixture -- SHAPEFILE PLATFORM PAGE-CASE: makes a fixture folder from the shape of a page ("Copy page shape" in the popup)
import { ensurePackages } from './bootstrap.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(new URL('./fixture/main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
process.exit(module.main(process.argv.slice(2), new URL('../test/fixtures', import.meta.url).pathname));
