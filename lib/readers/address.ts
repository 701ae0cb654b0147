/** A page's address, taken apart by the pattern of its page kind. `groups` are the pattern's named groups, decoded. */
export type Address = { href: string; groups: Readonly<Record<string, string | undefined>> };

/** Matches `pathname + search` of an address against a page's pattern; nothing for an address that is no URL. */
export function addressOf(href: string, at: RegExp): Address | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  const match = at.exec(url.pathname + url.search);
  if (!match) return undefined;
  const groups: Record<string, string | undefined> = {};
  for (const [name, text] of Object.entries(match.groups ?? {}))
    groups[name] = text === undefined ? undefined : decoded(text);
  return { href, groups };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
