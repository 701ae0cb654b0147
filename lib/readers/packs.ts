import { PACK_PREFIX, type Pack, type PackWay } from '../model/pack';
import { LONGEST_TEXT } from './pack-part';
import type { Page, Parse, Reader, Subject, Way } from './table';

type Compiled = { way: PackWay; compiled: Way<unknown> };

/**
 * A reader that tries the ways of packs before its own. Only fields that a table has already: whom and what a cell is about stays with
 * the built-in ways. Without packs for its site, the very reader.
 */
export function withPacks(reader: Reader, packs: readonly Pack[]): Reader {
  try {
    const ways = packs.flatMap((pack) => pack.ways.flatMap((way) => compiled(reader, way) ?? []));
    if (ways.length === 0) return reader;
    return { ...reader, pages: reader.pages.map((page) => ({ ...page, subjects: subjectsOf(page, ways) })) };
  } catch {
    // A pack that another version or browser took, and this one cannot: the page is read all the same.
    return reader;
  }
}

/** A way whose parser the reader does not have any more is left out: packs outlive versions. */
function compiled({ platform, parsers }: Reader, way: PackWay): Compiled | undefined {
  const { by, seen, from, parse: name } = way;
  const named = Object.values(parsers ?? {}).find((group) => Object.hasOwn(group, name)) as
    | Record<string, Parse<unknown>>
    | undefined;
  const parse = name === 'hidden' ? name : named?.[name];
  if (way.platform !== platform || !parse) return undefined;
  const { css, take, part } = from;
  const source = { css, take, ...(part !== undefined && { part: new RegExp(part, 'u'), longest: LONGEST_TEXT }) };
  return { way, compiled: { by: PACK_PREFIX + by, seen, from: source, parse } };
}

function subjectsOf(page: Page, ways: readonly Compiled[]): Subject[] {
  return page.subjects.map((subject) => {
    const own = ways.filter(({ way }) => repairs(way, page, subject));
    if (own.length === 0) return subject;
    const fields: Record<string, unknown> = { ...subject.ways };
    for (const [field, table] of Object.entries(subject.ways)) {
      const extra = own.flatMap(({ way, compiled }) => (way.field === field ? [compiled] : []));
      fields[field] = [...extra, ...table];
    }
    return { ...subject, ways: fields } as Subject;
  });
}

/** Whether a way is about a subject of a page: of the page itself or of its cards, and with the field in its table. */
export function repairs(way: PackWay, page: Page, subject: Subject): boolean {
  return (
    way.page === page.page &&
    (way.on === 'card') === (subject.cells !== undefined) &&
    Object.hasOwn(subject.ways, way.field)
  );
}
