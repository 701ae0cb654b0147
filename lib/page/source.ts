/** More than any page of the three sites has without its scripts. */
const LONGEST = 12_000_000;

/**
 * The document as text without what its scripts and styles hold, and its path, for the popup alone, which makes the shape of it
 * there: so the code that does it is in no page. Read, not cloned: a copy of an image would be asked for.
 */
export function sourceOf({ documentElement, location }: Document): { html: string; path: string } {
  const html = documentElement.outerHTML.replace(/(<(script|style)\b[^>]*>).*?(?=<\/\2)/gis, '$1').slice(0, LONGEST);
  return { html, path: location.pathname + location.search };
}
