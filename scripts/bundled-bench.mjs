import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A bench, bundled as the extension is: in separate modules every call across files costs a look-up that nobody's browser makes. */
export async function bundledBench(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, ssr: true, rollupOptions: { input: fileURLToPath(entry) } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
