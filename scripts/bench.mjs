// npm run bench [-- --quick] [--site NAME] [--runs N] [--cards N] [--at-once N] [--only CONDITION] [--hot] [EXTENSION_FOLDER…]
// --at-once: so many of a batch's twenty cards in one task (4).
// --hot: where Vaglio's time goes, by function; built with names, so a little slower.
// What Vaglio costs in an endless feed, beside nothing, beside the least that a badge can cost, and beside other unpacked extensions.
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { extensionBench } from './extension-bench.mjs';

const code = await extensionBench(
  'scripts/bench/main.ts',
  (main, { executablePath, extension }) =>
    main(process.argv.slice(2), {
      executablePath,
      vaglio: extension,
      floor: join(root, 'scripts/bench/floor'),
      out: join(root, 'bench-out'),
    }),
  { names: process.argv.includes('--hot') },
);
process.exit(code);
