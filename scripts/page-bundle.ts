import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module bundled as a script that a page can run, with what it exports under a global name. */
export async function pageBundle(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry.pathname} could not be bundled.`);
  return output.output[0].code;
}
