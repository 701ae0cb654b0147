// Writes lib/text/tables/*.ts from this Node's full ICU data, the wordings of older CLDR releases and the overlay.
// Run it at each release: `node scripts/build-language-tables.mjs`. What a site once printed stays readable: entries are only added.
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
  writeFileSync(
    new URL(`../lib/text/tables/${name}.ts`, import.meta.url),
    `${head}// biome-ignore format: one language a line\nexport const ${constant}: Readonly<Record<string, string>> = {\n${body}};\n`,
  );
}

function key(language) {
  return /^\w+$/.test(language) ? language : `'${language}'`;
}

function quoted(line) {
  return `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
