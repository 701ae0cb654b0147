// npm run bench:store [-- --quick] [--only year|popup|export|import] [--creators N] [--runs N]
// What export, import, a year of visits and the popup's page cost, beside the least that IndexedDB itself costs, in the built extension's origin.
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { extensionBench } from './extension-bench.mjs';

await extensionBench('scripts/bench-store/main.ts', (main, browser) =>
  main(process.argv.slice(2), { ...browser, out: join(root, 'bench-out') }),
);
