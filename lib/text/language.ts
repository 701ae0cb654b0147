const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  iw: 'he',
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  in: 'id',
  jw: 'jv',
  mo: 'ro',
  sh: 'sr-Latn',
  'zh-hant': 'zh-TW',
  'zh-mo': 'zh-HK',
};
const LATIN_AMERICA = /^es-(?:ar|bo|cl|co|cr|cu|do|ec|gt|hn|mx|ni|pa|pe|pr|py|sv|uy|ve)\b/;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/;

/**
 * The keys to look a page's language up by, nearest first: the tag as it is, its aliases and parents, its base language.
 * Nothing for a text that is no language tag.
 */
export function languageKeys(tag: string): readonly string[] {
  const plain = tag.trim().toLowerCase().replaceAll('_', '-');
  if (!TAG.test(plain)) return [];
  const keys = [plain];
  if (plain.startsWith('zh-hant-hk') || plain.startsWith('zh-hant-mo')) keys.push('zh-HK');
  if (LATIN_AMERICA.test(plain)) keys.push('es-419');
  if (/^sr-me\b/.test(plain)) keys.push('sr-Latn');
  for (let parent = plain; parent !== ''; parent = parent.slice(0, Math.max(parent.lastIndexOf('-'), 0))) {
    keys.push(parent, SAME_LANGUAGE[parent] ?? parent);
  }
  return [...new Set(keys)];
}

/** A table: what is known of each language, in one line. */
export type Lines = Readonly<Record<string, string>>;

/** The lines that a page's language needs; all of them where the table has neither it nor a parent of it. */
export function linesFor(table: Lines, tag: string): Lines {
  const keys = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
  const key = languageKeys(tag).flatMap((one) => keys.get(one.toLowerCase()) ?? [])[0];
  return key === undefined ? table : { [key]: table[key] ?? '' };
}

/** The languages of a table, each read out of its line once, when it is first asked for. */
export type Languages<T> = {
  /** Adds lines. Nothing is known before: a page learns its own language only. */
  learn: (lines: Lines) => void;
  /** The nearest to a page's language; nothing where neither the tag nor a parent of it is in the table. */
  of: (tag: string) => T | undefined;
  every: () => readonly T[];
};

/** Languages to be learnt, with the function that makes something of a line. */
export function languagesOf<T>(fromLine: (key: string, line: string) => T): Languages<T> {
  const table = new Map<string, string>();
  const read = new Map<string, T>();
  const nearest = new Map<string, string | undefined>();
  const keys = new Map<string, string>();
  const languageAt = (key: string) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const fresh = fromLine(key, table.get(key) ?? '');
    read.set(key, fresh);
    return fresh;
  };
  return {
    learn: (lines) => {
      nearest.clear();
      for (const [key, line] of Object.entries(lines)) {
        table.set(key, line);
        keys.set(key.toLowerCase(), key);
      }
    },
    of: (tag) => {
      if (!nearest.has(tag)) {
        nearest.set(tag, languageKeys(tag).flatMap((key) => keys.get(key.toLowerCase()) ?? [])[0]);
      }
      const key = nearest.get(tag);
      return key === undefined ? undefined : languageAt(key);
    },
    every: () => [...keys.values()].map(languageAt),
  };
}
