import { FIELD_KINDS, type FieldKind } from '../model/field-kinds';
import type { Field } from '../model/observation';
import { PACK_LIMITS, type Pack, type PackWay } from '../model/pack';
import { packFileSchema, packWaySchema } from '../model/pack-schema';
import type { Platform } from '../model/platform';
import { partTrouble } from './pack-part';
import { repairs } from './packs';
import type { Parsers, Reader } from './table';

/** What is wrong with a pack's file. `way`: which of its ways, from 1; `found`: the words of the file that it is about. */
export type PackMistake = {
  what:
    | 'too large'
    | 'no json'
    | 'no pack'
    | 'newer'
    | 'too many'
    | 'form'
    | 'place'
    | 'field'
    | 'selector'
    | 'expression'
    | 'runs away'
    | 'parser'
    | 'twice';
  way?: number;
  found?: string;
};

/** The format that this version reads. */
const FORMAT = 1;

/** So many at once are enough to mend. */
const MOST_TOLD = 5;

/** The kind of a field's parsers; fields without one (a post's kind, a list, who comments) no pack can repair. */
function parsersOf(field: Field): keyof Parsers | undefined {
  const kind: FieldKind = FIELD_KINDS[field];
  if (field === 'commenter' || kind === 'post kind') return undefined;
  if (typeof kind !== 'object') return kind;
  return 'text' in kind ? 'text' : undefined;
}

/**
 * A pack from the text of its file, or what is wrong with it. Nothing of it runs as code: selectors are tried on an empty part of
 * `document`, regular expressions are weighed before they are used, parsers are known by name.
 */
export function packFrom(
  text: string,
  readers: Record<Platform, Reader>,
  document: Document,
): { pack: Pack } | { mistakes: readonly PackMistake[] } {
  if (text.length > PACK_LIMITS.bytes) return { mistakes: [{ what: 'too large' }] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { mistakes: [{ what: 'no json', found: error instanceof Error ? error.message : '' }] };
  }
  const file = packFileSchema.safeParse(data);
  if (!file.success) return { mistakes: [{ what: 'no pack', found: placeOf(file.error.issues) }] };
  const { pack: format, name, ways } = file.data;
  if (format !== FORMAT) return { mistakes: [{ what: 'newer', found: String(format) }] };
  if (ways.length > PACK_LIMITS.ways) return { mistakes: [{ what: 'too many', found: String(ways.length) }] };
  const good: PackWay[] = [];
  const mistakes: PackMistake[] = [];
  for (const [at, way] of ways.entries()) {
    const read = wayFrom(way, good, readers, document);
    if ('what' in read) mistakes.push({ ...read, way: at + 1 });
    else good.push(read);
  }
  return mistakes.length > 0 ? { mistakes: mistakes.slice(0, MOST_TOLD) } : { pack: { name, ways: good } };
}

function wayFrom(
  data: unknown,
  before: readonly PackWay[],
  readers: Record<Platform, Reader>,
  document: Document,
): PackWay | PackMistake {
  const read = packWaySchema.safeParse(data);
  if (!read.success) return { what: 'form', found: placeOf(read.error.issues) };
  const way = read.data;
  const wrong = misplaced(way, readers[way.platform]) ?? wrongSource(way, document);
  if (wrong) return wrong;
  if (before.some((other) => isSame(other, way))) return { what: 'twice', found: way.by };
  return way;
}

function misplaced(way: PackWay, reader: Reader): PackMistake | undefined {
  const pages = reader.pages.filter(({ page }) => page === way.page);
  if (pages.length === 0) return { what: 'place', found: way.page };
  const kind = Object.hasOwn(FIELD_KINDS, way.field) ? parsersOf(way.field) : undefined;
  const isRepaired = pages.some((page) => page.subjects.some((subject) => repairs(way, page, subject)));
  if (!kind || !isRepaired) return { what: 'field', found: way.field };
  // That something is there is no number and no text.
  const fits = way.from.take !== 'presence' || kind === 'flag';
  const known = fits && Object.hasOwn(reader.parsers?.[kind] ?? {}, way.parse);
  return known || way.parse === 'hidden' ? undefined : { what: 'parser', found: way.parse };
}

function wrongSource({ from: { css, part } }: PackWay, document: Document): PackMistake | undefined {
  const wrong = [css].flat().find((step) => !isSelector(step, document));
  if (wrong !== undefined) return { what: 'selector', found: wrong };
  const trouble = part === undefined ? undefined : partTrouble(part);
  return part !== undefined && trouble ? { what: trouble, found: part } : undefined;
}

/** Whether a browser takes it for a selector, also as one of a list: so the engine puts selectors together. */
function isSelector(css: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    document.createDocumentFragment().querySelector(`${css},a`);
    return true;
  } catch {
    return false;
  }
}

function isSame(one: PackWay, other: PackWay): boolean {
  return (['platform', 'page', 'on', 'field', 'by'] as const).every((key) => one[key] === other[key]);
}

function placeOf(issues: readonly { path: PropertyKey[]; keys?: readonly string[] }[]): string {
  const [first] = issues;
  return [...(first?.path ?? []), ...(first?.keys ?? [])].map(String).join('.');
}
