// npm run ages: the ways that nobody has seen to hold for more than 90 days, oldest first.
import { ensurePackages } from './bootstrap.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(new URL('./ages/ages.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
console.log(module.agesText(module.oldWays(module.declaredWays(), Date.now())));
process.exit(0);
