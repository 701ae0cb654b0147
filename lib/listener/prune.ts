/** What of a site's answers is heard: which addresses, which objects, and which of their keys. Made from the sent tables by scripts/build-heard.mjs. */
export type Heard = {
  /** Sources of regular expressions, tested on pathname + search of an answer's address. */
  answers: readonly string[];
  /** For each shape the keys that belong together, and after a `!` those of something else. */
  shapes: readonly string[];
  /** The keys inside such an object that a table looks at. */
  keys: readonly string[];
  /** Keys that a table looks at in what stands around such an object. */
  around: readonly string[];
  /** Keys that are never entered: the viewer's own record, messages, tokens. */
  never: readonly string[];
};

type Plain = { [key: string]: unknown };

const LONGEST_TEXT = 20_000;
const DEEPEST = 100;

/**
 * A copy of an answer with nothing in it but the values that the tables read and the objects that they stand in;
 * nothing where no object of a known shape is in it.
 */
export function pruner({ shapes, keys, around, never }: Heard): (data: unknown) => unknown {
  // By whether one is inside an object of a known shape.
  const alwaysKept = new Set(around);
  const keptInside = new Set([...keys, ...around]);
  const closed = new Set([...never, '__proto__']);
  const known = shapes.map((shape) => {
    const [has = '', lacks = ''] = shape.split('!');
    return { has: has.split(' '), lacks: lacks === '' ? [] : lacks.split(' ') };
  });
  const byFirst = new Map<string, typeof known>();
  for (const one of known) {
    const first = one.has[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  let found = false;

  const isKnown = (object: Plain) => {
    for (const name in object) {
      const fits = byFirst
        .get(name)
        ?.some(
          ({ has, lacks }) =>
            has.every((key) => Object.hasOwn(object, key)) && !lacks.some((key) => Object.hasOwn(object, key)),
        );
      if (fits) return true;
    }
    return false;
  };

  const pruneList = (list: readonly unknown[], key: string, inside: boolean, depth: number): unknown => {
    const copy: unknown[] = [];
    let any = false;
    for (const item of list) {
      const left = prune(item, key, inside, depth + 1);
      if (left !== undefined) any = true;
      // A list that is read by position (`runs.0.text`) keeps its places.
      if (left !== undefined || inside) copy.push(left ?? null);
    }
    return any ? copy : undefined;
  };

  const pruneObject = (object: Plain, inside: boolean, depth: number): unknown => {
    const entered = !inside && isKnown(object);
    if (entered) found = true;
    const within = inside || entered;
    let copy: Plain | undefined;
    // What JSON.parse made has no properties but its own.
    for (const name in object) {
      if (closed.has(name)) continue;
      const left = prune(object[name], name, within, depth + 1);
      if (left === undefined) continue;
      copy ??= {};
      copy[name] = left;
    }
    // An empty object can be a mark (`{pinned: {}}`), but only where a table looks.
    return copy ?? (entered ? {} : undefined);
  };

  const prune = (node: unknown, key: string, inside: boolean, depth: number): unknown => {
    if (typeof node !== 'object' || node === null) {
      if (!(inside ? keptInside : alwaysKept).has(key)) return undefined;
      return typeof node === 'string' && node.length > LONGEST_TEXT ? undefined : node;
    }
    if (depth > DEEPEST) return undefined;
    return Array.isArray(node) ? pruneList(node, key, inside, depth) : pruneObject(node as Plain, inside, depth);
  };

  return (data) => {
    found = false;
    const left = prune(data, '', false, 0);
    return found ? left : undefined;
  };
}
