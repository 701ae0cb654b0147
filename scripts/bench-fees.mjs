// npm run bench:fees: how far a fee curve misses a publisher that it never saw.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./bench-fees/left-out.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
module.bench();
