// npm run bench:sent: what an overheard answer costs the page's thread, as a ratio to one bare JSON.parse of the same text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bundledBench } from './bundled-bench.mjs';

const { bench, invented } = await bundledBench(new URL('./bench-sent/bench.ts', import.meta.url));

/** Real answers where they are, invented ones of the same shape where they are not. */
const captures = fileURLToPath(new URL('../../shared/captures', import.meta.url));
const answers = existsSync(captures) ? ['instagram', 'tiktok', 'youtube'].flatMap(realAnswers) : invented();
if (!existsSync(captures))
  console.log('../shared/captures is not there: invented answers, without the padding of real ones.');
bench(answers);

function realAnswers(platform) {
  return readdirSync(join(captures, platform))
    .filter((name) => /(?<!\.truth)\.json(\.gz)?$/.test(name) && !name.includes('_parsed'))
    .map((name) => {
      const file = readFileSync(join(captures, platform, name));
      const truth = join(captures, platform, `${name.replace(/\.json(\.gz)?$/, '')}.truth.json`);
      const href = existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')).url : `https://www.${platform}.com/`;
      return { platform, href, text: (name.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8') };
    });
}
