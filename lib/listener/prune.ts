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
  /** Keys inside such an object below which a table looks however deep. */
  deep: readonly string[];
  /** Keys that are never entered: the viewer's own record, messages, tokens. */
  never: readonly string[];
};

type Plain = { [key: string]: unknown };

const LONGEST_TEXT = 20_000;
const DEEPEST = 100;

/** What is done with a value by the key that it stands under. */
const ALWAYS = 1;
const INSIDE = 2;
const CLOSED = 4;
const DEEP = 8;

/**
 * A copy of an answer with nothing in it but the values that the tables read and the objects that they stand in;
 * nothing where no object of a known shape is in it.
 */
export function pruner({ shapes, keys, around, deep, never }: Heard): (data: unknown) => unknown {
  const marks = new Map<string, number>();
  const lists = [
    [keys, INSIDE],
    [around, ALWAYS | INSIDE],
    [deep, INSIDE | DEEP],
    [[...never, '__proto__'], CLOSED],
  ] as const;
  for (const [names, mark] of lists) for (const name of names) marks.set(name, mark);
  // By the first of the keys that belong together.
  const known = new Map<string, { has: string[]; lacks: string[] }[]>();
  for (const shape of shapes) {
    const [has = '', lacks = ''] = shape.split('!');
    const [first = '', ...more] = has.split(' ');
    known.set(first, [...(known.get(first) ?? []), { has: more, lacks: lacks === '' ? [] : lacks.split(' ') }]);
  }
  let found = false;

  // What JSON.parse made has no properties but its own, none of them undefined.
  const isKnown = (object: Plain) => {
    for (const name in object) {
      const fits = known
        .get(name)
        ?.some(
          ({ has, lacks }) =>
            has.every((key) => object[key] !== undefined) && lacks.every((key) => object[key] === undefined),
        );
      if (fits) return true;
    }
    return false;
  };

  /** `where`: the marks of the place inside an object of a known shape; 0 outside. */
  const pruneList = (list: readonly unknown[], kept: boolean, where: number, depth: number): unknown => {
    const copy: unknown[] = [];
    let any = false;
    for (const item of list) {
      let left: unknown;
      if (typeof item === 'object' && item !== null) left = prune(item, kept, where, depth + 1);
      else if (kept && !isEndless(item)) left = item;
      if (left !== undefined) any = true;
      // A list that is read by position (`runs.0.text`) keeps its places.
      if (left !== undefined || where) copy.push(left ?? null);
    }
    return any ? copy : undefined;
  };

  const pruneObject = (object: Plain, where: number, depth: number): unknown => {
    const entered = !where && isKnown(object);
    if (entered) found = true;
    const looked = where || entered ? INSIDE : ALWAYS;
    let copy: Plain | undefined;
    for (const name in object) {
      const marked = marks.get(name) ?? 0;
      const kept = (marked & looked) !== 0;
      let left = object[name];
      if (typeof left === 'object' && left !== null) {
        if (marked & CLOSED) continue;
        // Where no table looks, one is outside again, until the next object of a known shape.
        const further = where & DEEP || (looked === INSIDE ? marked & (INSIDE | DEEP) : 0);
        left = prune(left, kept, further, depth + 1);
        if (left === undefined) continue;
      } else if (!kept || isEndless(left)) continue;
      copy ??= {};
      copy[name] = left;
    }
    // An empty object can be a mark (`{pinned: {}}`), but only where a table looks.
    return copy ?? (entered ? {} : undefined);
  };

  const prune = (node: object, kept: boolean, where: number, depth: number): unknown => {
    if (depth > DEEPEST) return undefined;
    return Array.isArray(node) ? pruneList(node, kept, where, depth) : pruneObject(node as Plain, where, depth);
  };

  return (data) => {
    found = false;
    const left = typeof data === 'object' && data !== null ? prune(data, false, 0, 0) : undefined;
    return found ? left : undefined;
  };
}

const isEndless = (value: unknown) => typeof value === 'string' && value.length > LONGEST_TEXT;
