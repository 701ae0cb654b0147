const SCRIPT = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';

/** Phrases already looked up, by the script that holds them: the text is 200 kB, and cells are many. */
const known = new WeakMap<Element, Map<string, string | undefined>>();

/**
 * A phrase of TikTok's interface in the page's own language: every page carries the site's dictionary, and keeps it
 * through soft navigation. So a label is recognised by its key, and no list of translations is needed.
 */
export function phrase(node: Node, key: string): string | undefined {
  const script = node.ownerDocument?.querySelector(SCRIPT);
  if (!script) return undefined;
  const phrases = known.get(script) ?? new Map<string, string | undefined>();
  known.set(script, phrases);
  if (!phrases.has(key)) phrases.set(key, lookedUp(script.textContent ?? '', key));
  return phrases.get(key);
}

function lookedUp(data: string, key: string): string | undefined {
  const [, literal] = new RegExp(`"${escaped(key)}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(data) ?? [];
  if (literal === undefined) return undefined;
  try {
    return String(JSON.parse(`"${literal}"`)).trim();
  } catch {
    return undefined;
  }
}

/** A place for a number in a phrase, and for any other word: `{number}`, `%s`. */
const SLOT = /\{\w+\}|%s/;

/** What stands in the one slot of a phrase: "4 likes" says 4 by "{number} likes". Nothing where the text is another phrase. */
export function slotIn(text: string, template: string): string | undefined {
  const [before, after, ...more] = template.split(SLOT).map(folded);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const plain = folded(text).trim();
  const fits = plain.startsWith(before) && plain.endsWith(after) && plain.length > before.length + after.length;
  return fits ? plain.slice(before.length, plain.length - after.length) : undefined;
}

/** What stands in the first slot of a phrase with several, up to the last place where the rest still fits. */
export function firstSlotIn(text: string, template: string, slot: string): string | undefined {
  if (!template.startsWith(slot)) return undefined;
  const rest = template.slice(slot.length).split(SLOT).map(escaped).join('[^]+');
  return new RegExp(`^([^]*)${rest}$`).exec(text.trim())?.[1];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
