// npm run bench:sent: what an overheard answer costs the page's thread, as a ratio to one bare JSON.parse of the same text.
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { extensionBench } from './extension-bench.mjs';

await extensionBench(
  'scripts/bench-sent/main.ts',
  (main, browser) => main({ ...browser, captures: join(root, '../shared/captures') }),
  // The profile looks for a function by its name.
  { names: true },
);
