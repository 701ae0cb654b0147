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

/** Where in a script's text the value begins that it assigns to a name. */
export function placeOf(name: string, text: string): number | undefined {
  const before = new RegExp(`(?:^|[^\\w$])(?:window\\.|window\\["|var\\s+)?${name}(?:"\\])?\\s*=\\s*`).exec(text);
  return before ? before.index + before[0].length : undefined;
}

const STRINGS_AND_BRACES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/gs;

/** The text from the opening brace at a place to its closing one; braces inside strings do not count. */
export function bracedAt(text: string, open: number): string | undefined {
  if (text[open] !== '{') return undefined;
  STRINGS_AND_BRACES.lastIndex = open;
  let depth = 0;
  for (let match = STRINGS_AND_BRACES.exec(text); match; match = STRINGS_AND_BRACES.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return text.slice(open, match.index + 1);
  }
  return undefined;
}
