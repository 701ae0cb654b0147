// npm run bench:score: how long 10,000 creators with 30 posts take, as a ratio to adding the same numbers up in a plain loop.
import { build } from 'vite';

// Bundled as the extension is: in separate modules every call across files costs a look-up that nobody's browser makes.
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    ssr: true,
    rollupOptions: { input: new URL('./bench-score/bench.ts', import.meta.url).pathname },
  },
});
const [{ code }] = built.output;
const { bench } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
bench();
