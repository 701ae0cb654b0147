import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReadingBrowser } from './browser';
import { compare, type Judgement } from './compare';
import { savedPage } from './saved-page';
import type { Truth } from './truth-file';
import { tableOf } from './truth-table';

/** Reads every page in a folder that has a `.truth.json` beside it and prints what was right, wrong or not read; 1 if anything is wrong. */
export async function compareFolder(folder: string, browser: ReadingBrowser, verbose: boolean): Promise<number> {
  if (!existsSync(folder)) {
    console.error(`${folder} is not there: no truth to compare with.`);
    return 2;
  }
  const judged: { truth: Truth; judgement: Judgement }[] = [];
  const skipped: string[] = [];
  for (const path of truthFiles(folder)) {
    const truth = JSON.parse(readFileSync(path, 'utf8')) as Truth;
    const file = pageBeside(path);
    if (!file) {
      skipped.push(relative(folder, path));
      continue;
    }
    const read = await browser.read(
      savedPage(file),
      truth.url,
      truth.language,
      Date.parse(`${seenOn(path)}T12:00:00Z`),
    );
    for (const judgement of compare(truth, read.observations)) judged.push({ truth, judgement });
  }
  const wrong = judged.filter(({ judgement: { outcome } }) => outcome === 'wrong' || outcome === 'made up');
  for (const { truth, judgement } of judged.filter(
    ({ judgement: { outcome } }) => outcome !== 'right' && (verbose || outcome === 'wrong' || outcome === 'made up'),
  )) {
    const { outcome, where, subject, field, expected, got } = judgement;
    console.log(
      `${outcome.toUpperCase()} ${truth.file} [${where}] ${subject} ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)?.slice(0, 200)}`,
    );
  }
  console.log(tableOf(judged));
  if (skipped.length > 0)
    console.log(`${skipped.length} truth files stand beside a picture or a bare text, which no reader reads: skipped.`);
  return wrong.length > 0 ? 1 : 0;
}

function truthFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => join(folder, name));
}

function pageBeside(truthPath: string): string | undefined {
  const stem = truthPath.slice(0, -'.truth.json'.length);
  return ['.html.gz', '.html', '.json.gz', '.json'].map((ending) => stem + ending).find((path) => existsSync(path));
}

/** The day of a capture stands in its truth file; ages are counted from it. */
function seenOn(path: string): string {
  const { date } = JSON.parse(readFileSync(path, 'utf8')) as { date: string };
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? date
    : `${/^\d{4}/.exec(date)?.[0] ?? '2026'}-${/^\d{4}-(\d{2})/.exec(date)?.[1] ?? '06'}-15`;
}
