// Writes lib/listener/heard.ts from the sent tables, so that the listener need not carry the tables into the page's world.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./heard/heard-of.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const target = new URL('../lib/listener/heard.ts', import.meta.url);
writeFileSync(target, module.heardSource());
