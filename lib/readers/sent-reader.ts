import type { Observation, Reading, Readings } from '../model/observation';
import { type CreatorKey, creatorKey } from '../model/platform';
import { addressOf } from './address';
import { type Around, at, type Sent, type SentWay, type Shape } from './sent';
import type { Context, WholeReader } from './table';

/** No answer holds this many objects; past it, the rest is left alone. */
const MOST_OBJECTS = 200_000;
const DEEPEST = 100;

/** `href`: the address of the tab when the data was asked for. */
export type SentContext = { href: string; language: string; now: number };

/**
 * Every fact that a site's shapes find in data that a page was sent. Objects are found by the keys that belong
 * together, wherever they stand; an object without an identity gives nothing.
 */
export function readSent(reader: WholeReader, data: unknown, { href, language, now }: SentContext): Observation[] {
  const context: Context = { language, style: reader.style, now };
  const observations: Observation[] = [];
  for (const { object, ancestors } of objectsIn(data)) {
    for (const shape of reader.sent.shapes) {
      if (!fits(shape, object)) continue;
      const observation = observe(reader, shape, object, { ancestors, href }, context);
      if (observation) observations.push(observation);
    }
  }
  return observations;
}

function fits(shape: Shape, object: Sent): boolean {
  return (
    shape.has.every((key) => Object.hasOwn(object, key)) && !shape.lacks?.some((key) => Object.hasOwn(object, key))
  );
}

/** Every plain object in the data, in the order in which it is written, with its ancestors, nearest first. */
function* objectsIn(data: unknown): Generator<{ object: Sent; ancestors: readonly Sent[] }> {
  const waiting: { node: unknown; ancestors: readonly Sent[] }[] = [{ node: data, ancestors: [] }];
  for (let seen = 0; seen < MOST_OBJECTS; ) {
    const next = waiting.pop();
    if (!next) return;
    const { node, ancestors } = next;
    if (typeof node !== 'object' || node === null || ancestors.length > DEEPEST) continue;
    if (Array.isArray(node)) {
      for (let index = node.length - 1; index >= 0; index--) waiting.push({ node: node[index], ancestors });
      continue;
    }
    seen++;
    const object = node as Sent;
    yield { object, ancestors };
    const inside = [object, ...ancestors];
    for (const child of Object.values(object).reverse()) {
      if (typeof child === 'object' && child !== null) waiting.push({ node: child, ancestors: inside });
    }
  }
}

function observe(
  reader: WholeReader,
  shape: Shape,
  object: Sent,
  around: Around,
  context: Context,
): Observation | undefined {
  const identity = (ways: readonly SentWay<string>[] | undefined) =>
    ways ? readSentField(ways, object, around, context) : undefined;
  const handle = identity(shape.creator);
  const creator = handle?.status === 'read' ? creatorKey(reader.platform, handle.value) : undefined;
  if (!creator && (shape.of !== 'post' || handle?.status === 'unreadable')) return undefined;
  const post = identity(shape.post);
  if (shape.of === 'post' && post?.status !== 'read') return undefined;
  const comment = identity(shape.comment);
  if (shape.of === 'comment' && comment?.status !== 'read') return undefined;

  const readings: Record<string, Reading<unknown>> = {};
  for (const [field, ways] of Object.entries(shape.ways)) {
    readings[field] = readSentField(ways as readonly SentWay<unknown>[], object, around, context);
  }
  return {
    ...(creator && { creator }),
    ...(post?.status === 'read' && { post: post.value }),
    ...(comment?.status === 'read' && { comment: comment.value }),
    page: shape.page ? shape.page(object, around) : pageWord(reader, around.href, creator),
    witness: 'sent',
    seenAt: context.now,
    language: context.language,
    readings: readings as Readings,
  };
}

/**
 * The kind of the tab's page, where the fact is about the creator that the page is about or the page is about nobody;
 * 'beside' for somebody else's facts on a creator's page, so that no suggestion counts as a profile's sample.
 */
function pageWord(reader: WholeReader, href: string, creator: CreatorKey | undefined): string {
  for (const page of reader.pages) {
    const address = addressOf(href, page.at);
    if (!address) continue;
    const handle = address.groups.handle;
    return handle === undefined || creatorKey(reader.platform, handle) === creator ? page.page : 'beside';
  }
  return 'elsewhere';
}

/** The first way that finds a value and understands it. */
export function readSentField<T>(
  ways: readonly SentWay<T>[],
  object: Sent,
  around: Around,
  context: Context,
): Reading<T> {
  let failure: Reading<T> = { status: 'missing' };
  for (const { by, from, parse } of ways) {
    const found = 'named' in from ? from.find(object, around) : at(object, from.path);
    if (found === undefined || found === null || found === '') continue;
    if (parse === 'hidden') return { status: 'hidden', by };
    const value = parse(found, context);
    if (value !== undefined) return { status: 'read', value, by };
    if (failure.status === 'missing') failure = { status: 'unreadable', by, why: 'not understood' };
  }
  return failure;
}
