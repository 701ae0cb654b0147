import type { Count } from '../model/count';
import type { Observation, Reading, Readings } from '../model/observation';
import { type CreatorKey, creatorKey } from '../model/platform';
import { SlotGuard } from '../text/slot-guard';
import { type Address, addressOf } from './address';
import { elementsOf, type Given, once, textsOf } from './from';
import type { Cells, Context, Page, Reader, Subject, Way } from './table';

/** A cell of the page that a subject was found in, with where its badge may stand. */
export type Look = { subject: Subject; cell: ParentNode & Node; observation: Observation };

/** `guard` learns how this page writes its numbers. */
export type PageLook = { page: Page; address: Address; live: ParentNode & Node; guard: SlotGuard };

/** The page kind of an address and the live part of its document; nothing where the kind is unknown, walled or not there yet. */
export function pageOf(reader: Reader, document: Document, href: string): PageLook | undefined {
  for (const page of reader.pages) {
    const address = addressOf(href, page.at);
    if (!address) continue;
    const live = page.live ? document.querySelector(page.live) : document.body;
    if (!live || page.walls?.some((wall) => document.querySelector(wall))) return undefined;
    return { page, address, live, guard: new SlotGuard() };
  }
  return undefined;
}

/** Everything that a document shows at an address, as dated facts. Asks the page for nothing. */
export function readPage(reader: Reader, document: Document, href: string, now: number): Observation[] {
  return looksAt(reader, document, href, now).map((look) => look.observation);
}

/** The same, with the cell that each fact was read in. */
export function looksAt(reader: Reader, document: Document, href: string, now: number): Look[] {
  const found = pageOf(reader, document, href);
  if (!found) return [];
  const language = document.documentElement.lang;
  return found.page.subjects.flatMap((subject) =>
    cellsOf(subject, found.live).flatMap((cell) => readCell(reader, found, subject, cell, language, now) ?? []),
  );
}

/** Parts that a site keeps for later, the page before among them. YouTube's folded cards, elements of its own, are still of the page. */
export const HIDDEN = 'main[hidden], section[hidden], div[hidden]';

/** The cells of one subject inside a part of the page. */
export function cellsOf(subject: Subject, live: ParentNode & Node): readonly (ParentNode & Node)[] {
  if (!subject.cells) return [live];
  return find(subject.cells, live).filter(
    (cell) => !cell.closest(HIDDEN) && !subject.unless?.some((css) => cell.closest(css) || cell.querySelector(css)),
  );
}

function find(cells: Cells, live: ParentNode): readonly Element[] {
  return 'named' in cells ? cells.find(live) : Array.from(elementsOf(cells.css, live));
}

/** Whom and what a cell is about. `addressed`: the creator was taken from the address, so a page that has not caught up would lie. */
export type Identity = About & { addressed: boolean };

type About = { creator?: CreatorKey; post?: string; comment?: string };

/** Whether two looks are about the same creator, post and comment. */
export function isSameSubject(one: About | undefined, other: About | undefined): boolean {
  return one?.creator === other?.creator && one?.post === other?.post && one?.comment === other?.comment;
}

/** The identity of one cell; nothing where it is missing, doubtful, or not the address's. */
export function identityOf(
  reader: Reader,
  { address }: PageLook,
  subject: Subject,
  cell: ParentNode & Node,
  context: Context,
  given: Given = new Map(),
): Identity | undefined {
  const identity = (ways: readonly Way<string>[] | undefined) =>
    ways ? once(given, ways, () => readField(ways, cell, address, context, given)) : undefined;

  const handle = identity(subject.creator);
  // Two subjects of one cell are mostly of the same creator.
  const creator =
    handle?.status === 'read' ? once(given, handle, () => creatorKey(reader.platform, handle.value)) : undefined;
  if (!creator && (subject.of !== 'post' || handle?.status === 'unreadable')) return undefined;
  if (creator && !agrees(reader, subject, creator, identity(subject.shown))) return undefined;

  const post = identity(subject.post);
  if (subject.post && post?.status !== 'read') return undefined;
  const comment = identity(subject.comment);
  if (subject.comment && comment?.status !== 'read') return undefined;
  return {
    ...(creator && { creator }),
    ...(post?.status === 'read' && { post: post.value }),
    ...(comment?.status === 'read' && { comment: comment.value }),
    addressed:
      handle?.status === 'read' && subject.creator.some(({ by, from }) => by === handle.by && 'address' in from),
  };
}

/** One cell's facts; nothing where its identity is missing, doubtful, or not the address's. */
export function readCell(
  reader: Reader,
  found: PageLook,
  subject: Subject,
  cell: ParentNode & Node,
  language: string,
  now: number,
): Look | undefined {
  const identity = identityOf(reader, found, subject, cell, { language, style: reader.style, now });
  return identity && { subject, cell, observation: readFields(reader, found, subject, cell, identity, language, now) };
}

/** The facts of a cell whose identity is known. */
export function readFields(
  reader: Reader,
  { page, address, guard }: PageLook,
  subject: Subject,
  cell: ParentNode & Node,
  { addressed: _, ...who }: Identity,
  language: string,
  now: number,
  given: Given = new Map(),
): Observation {
  const context: Context = { language, style: reader.style, now, guard };
  const readings: Record<string, Reading<unknown>> = {};
  for (const [field, ways] of fieldsOf(subject)) readings[field] = readField(ways, cell, address, context, given);
  return {
    ...who,
    page: page.page,
    witness: 'shown',
    seenAt: now,
    language,
    readings: readings as Readings,
  };
}

type Field = readonly [string, readonly Way<unknown>[]];

const fields = new WeakMap<Subject, readonly Field[]>();

function fieldsOf(subject: Subject): readonly Field[] {
  let all = fields.get(subject);
  if (!all) {
    all = Object.entries(subject.ways) as readonly Field[];
    fields.set(subject, all);
  }
  return all;
}

function agrees(reader: Reader, subject: Subject, creator: CreatorKey, shown: Reading<string> | undefined): boolean {
  if (!subject.shown || !shown) return true;
  if (shown.status === 'missing') return !subject.mustShow;
  return shown.status === 'read' && creatorKey(reader.platform, shown.value) === creator;
}

/** The first way that finds exactly one text and understands it. */
export function readField<T>(
  ways: readonly Way<T>[],
  cell: ParentNode & Node,
  address: Address,
  context: Context,
  given: Given = new Map(),
): Reading<T> {
  let failure: Reading<T> = { status: 'missing' };
  for (const way of ways) {
    const { by, from, parse } = way;
    let texts = given.get(from) as readonly string[] | undefined;
    if (!texts) {
      texts = textsOf(from, cell, address, given);
      given.set(from, texts);
    }
    const text = texts[0];
    if (text === undefined) continue;
    if (parse === 'hidden') return { status: 'hidden', by };
    const several = texts.length > 1;
    const value = several ? undefined : parse(text, context);
    const refused = isCount(value) && context.guard?.refuses(way, text, context.language);
    if (value !== undefined && !refused) return { status: 'read', value, by };
    if (failure.status === 'missing') {
      failure = { status: 'unreadable', by, why: several ? 'several' : 'not understood' };
    }
  }
  return failure;
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'low' in value;
}
