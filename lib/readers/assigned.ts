/** The data that a text of JSON is; nothing where it is none. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a script assigns to a name, `window.NAME = {…};`, as strict JSON. */
export function assigned(name: string): (text: string) => unknown {
  return (text) => {
    const place = placeOf(name, text);
    return place === undefined ? undefined : json(bracedAt(text, place) ?? '');
  };
}

/** Where in a script's text the value stands that it assigns to a name. */
export function placeOf(name: string, text: string): number | undefined {
  const start = text.search(new RegExp(`(?:^|[^\\w$])(?:window\\.|window\\["|var\\s+)?${name}(?:"\\])?\\s*=`));
  return start < 0 ? undefined : text.indexOf('=', start) + 1;
}

const STRINGS_AND_BRACES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/gs;

/** The text from the next opening brace to its closing one; braces inside strings do not count. */
export function bracedAt(text: string, from: number): string | undefined {
  const open = text.indexOf('{', from);
  if (open < 0) return undefined;
  STRINGS_AND_BRACES.lastIndex = open;
  let depth = 0;
  for (let match = STRINGS_AND_BRACES.exec(text); match; match = STRINGS_AND_BRACES.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return text.slice(open, match.index + 1);
  }
  return undefined;
}
