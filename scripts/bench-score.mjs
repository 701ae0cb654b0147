// npm run bench:score: how long 10,000 creators with 30 posts take, as a ratio to adding the same numbers up in a plain loop.
import { bundledBench } from './bundled-bench.mjs';

const { bench } = await bundledBench(new URL('./bench-score/bench.ts', import.meta.url));
bench();
