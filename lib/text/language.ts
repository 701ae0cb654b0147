/** A table: what is known of each language, in one line. */
export type Lines = Readonly<Record<string, string>>;

/** The languages of a table, each read out of its line once, when it is first asked for. */
export type Languages<T> = {
  /** Adds lines. Nothing is known before: a page learns its own language only, and under which key it stands. */
  learn: (lines: Lines, own?: { language: string; key: string | undefined }) => void;
  /** From now on every tag's key is found, not only those that were told or are keys themselves. */
  findBy: (keyOf: (tag: string) => string | undefined) => void;
  /** The nearest to a page's language; nothing where neither the tag nor a parent of it is known to be in the table. */
  of: (tag: string) => T | undefined;
  every: () => readonly T[];
};

/** Languages to be learnt, with the function that makes something of a line. */
export function languagesOf<T>(fromLine: (key: string, line: string) => T): Languages<T> {
  const table = new Map<string, string>();
  const read = new Map<string, T>();
  const nearest = new Map<string, string | undefined>();
  let keyOf = (tag: string): string | undefined => (table.has(tag) ? tag : undefined);
  const languageAt = (key: string) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const fresh = fromLine(key, table.get(key) ?? '');
    read.set(key, fresh);
    return fresh;
  };
  return {
    learn: (lines, own) => {
      for (const [key, line] of Object.entries(lines)) table.set(key, line);
      if (own) nearest.set(own.language, own.key);
    },
    findBy: (find) => {
      keyOf = find;
    },
    of: (tag) => {
      let key = nearest.get(tag);
      if (key === undefined && !nearest.has(tag)) {
        key = keyOf(tag);
        nearest.set(tag, key);
      }
      return key === undefined ? undefined : languageAt(key);
    },
    every: () => [...table.keys()].map(languageAt),
  };
}
