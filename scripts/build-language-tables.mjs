// Writes lib/text/tables/*.ts from this Node's full ICU data, the wordings of older CLDR releases and the overlay.
// Run it at each release: `node scripts/build-language-tables.mjs`. With --check it writes nothing and fails where a table differs.
// What a site once printed stays readable: where a newer ICU has dropped words, nothing is written until they stand in
// older-wordings.json, or in the overlay's `wrong` with the reason (--lose writes all the same).
import { readFileSync, writeFileSync } from 'node:fs';
import { ageTable } from './language-tables/ages.mjs';
import { countTable } from './language-tables/counts.mjs';
import { dateTable } from './language-tables/dates.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`./language-tables/${name}.json`, import.meta.url), 'utf8'));
const { youtube, instagram, tiktok } = read('languages');
const all = [...new Set([...youtube, ...instagram, ...tiktok])].sort();
const sources = { overlay: read('overlay'), older: read('older-wordings') };

write('counts', 'COUNT_WORDS', all, (language) => countTable(language, sources));
write('ages', 'AGE_WORDS', youtube, (language) => ageTable(language, sources));
write('dates', 'DATE_WORDS', youtube, dateTable);

function write(name, constant, languages, lineOf) {
  const lines = new Map();
  for (const language of [...languages].sort()) {
    const line = lineOf(language);
    const parent = language.includes('-') ? lines.get(language.split('-')[0]) : undefined;
    if (line !== parent) lines.set(language, line);
  }
  const body = [...lines].map(([language, line]) => `  ${key(language)}: ${quoted(line)},\n`).join('');
  const head = `// Made by scripts/build-language-tables.mjs from ICU ${process.versions.icu} (CLDR ${process.versions.cldr}); its form is told in scripts/language-tables/${name}.mjs.\n`;
  const file = new URL(`../lib/text/tables/${name}.ts`, import.meta.url);
  const text = `${head}// biome-ignore format: one language a line\nexport const ${constant}: Readonly<Record<string, string>> = {\n${body}};\n`;
  const lost = process.argv.includes('--lose') ? [] : lostWords(readFileSync(file, 'utf8'), lines);
  if (lost.length > 0) fail(`lib/text/tables/${name}.ts would lose: ${lost.join(', ')}`);
  else if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text)
    fail(`lib/text/tables/${name}.ts is not what this ICU and the overlay make`);
}

/** Words that stand in the written table and in no group of the same language of the new one. */
function lostWords(written, lines) {
  return [...written.matchAll(/^ {2}'?([\w-]+)'?: '(.*)',$/gm)].flatMap(([, language, line]) => {
    const kept = new Set(wordsOf(lines.get(language) ?? lines.get(language.split('-')[0]) ?? ''));
    return wordsOf(line.replaceAll("\\'", "'"))
      .filter((word) => !kept.has(word))
      .map((word) => `${language} ${word}`);
  });
}

function wordsOf(line) {
  return line
    .split(/[;,|]/)
    .map((word) => word.replace(/^[.,]?\d*[=^~+<!_]*/, ''))
    .filter((word) => word !== '');
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

function key(language) {
  return /^\w+$/.test(language) ? language : `'${language}'`;
}

function quoted(line) {
  return `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
