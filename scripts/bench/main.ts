import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { pageBundle } from '../page-bundle';
import { type Condition, type Effort, type Run, run } from './run';
import { tableOf } from './table';
import { type Compared, compare } from './truth';

type Folders = { executablePath: string; vaglio: string; floor: string; out: string };

const FULL: Effort = { cards: 2000, between: 300, idle: 12_000, atOnce: 4 };
/** Instagram keeps sixty cards, so a longer feed shows what is kept of those that went. */
const WINDOWED: Effort = { ...FULL, cards: 3000 };
const QUICK: Effort = { ...FULL, cards: 240, between: 150, idle: 1500 };

/** Measures, prints a table a site, writes bench-out/bench.json; 1 where a card was not read as it is. */
export async function main(args: string[], folders: Folders): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      site: { type: 'string' },
      runs: { type: 'string' },
      cards: { type: 'string' },
      'at-once': { type: 'string' },
      only: { type: 'string' },
      hot: { type: 'boolean', default: false },
    },
  });
  const sites = PLATFORMS.filter((site) => values.site === undefined || values.site === site);
  const runs = Number(values.runs ?? (values.quick ? 1 : 3));
  const known: Condition[] = [
    { name: 'none' },
    { name: 'floor', extension: folders.floor, badge: 'b.bench-floor' },
    { name: 'Vaglio', extension: folders.vaglio, badge: 'vaglio-badge', answers: true },
    ...positionals.map((path) => ({ name: basename(resolve(path)), extension: resolve(path) })),
  ];
  const conditions = known.filter(({ name }) => values.only === undefined || name === values.only);
  const script = await pageBundle(new URL('./in-page.ts', import.meta.url), 'vaglioBench');
  const now = Date.now();
  const all: Run[] = [];
  const compared: Record<string, Compared> = {};
  for (const site of sites) {
    const effort = effortOf(site, values.quick, values.cards, values['at-once']);
    for (let round = 0; round < runs; round++) {
      for (let turn = 0; turn < conditions.length; turn++) {
        const condition = conditions[(turn + round) % conditions.length];
        if (!condition) continue;
        process.stderr.write(`· ${site}, ${condition.name}, run ${round + 1} of ${runs}\n`);
        const { observations, ...one } = await run({
          site,
          condition,
          effort,
          script,
          now,
          executablePath: folders.executablePath,
        });
        all.push({ ...one, observations: [] });
        if (condition.answers) compared[site] = compare(site, effort.cards, now, observations);
      }
    }
    console.log(
      tableOf(
        site,
        conditions,
        all.filter((one) => one.site === site),
      ),
    );
    const truth = compared[site];
    if (truth) console.log(truthLine(truth));
    if (values.hot) console.log(hotTable(all.filter((one) => one.site === site && one.condition === 'Vaglio')));
  }
  mkdirSync(folders.out, { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, platform: process.platform };
  writeFileSync(
    join(folders.out, 'bench.json'),
    JSON.stringify({ machine, at: new Date(now), runs: all, compared }, null, 1),
  );
  console.log('Written: bench-out/bench.json');
  return Object.values(compared).some(({ wrong, missing }) => wrong.length + missing.length > 0) ? 1 : 0;
}

function effortOf(site: Platform, quick: boolean, cards: string | undefined, atOnce: string | undefined): Effort {
  const effort = quick ? QUICK : site === 'instagram' ? WINDOWED : FULL;
  return {
    ...effort,
    ...(cards !== undefined && { cards: Math.ceil(Number(cards) / 20) * 20 }),
    ...(atOnce !== undefined && { atOnce: Number(atOnce) }),
  };
}

function truthLine({ cards, fields, read, wrong, missing }: Compared): string {
  const some = [...wrong, ...missing].slice(0, 5);
  return `read: ${read} of ${fields} fields of ${cards} cards, ${wrong.length} wrong, ${missing.length} missing${some.length > 0 ? `: ${some.join('; ')}` : ''}\n`;
}

function hotTable(runs: readonly Run[]): string {
  const line = ({ name, self, all }: Run['hot'][number]) =>
    `${all.toFixed(1).padStart(8)} ms in all, ${self.toFixed(1).padStart(7)} of its own  ${name}`;
  return (runs.at(-1)?.hot ?? []).map(line).join('\n');
}
