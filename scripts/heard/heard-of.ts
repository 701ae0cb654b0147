import type { Heard } from '../../lib/listener/prune';
import { READERS } from '../../lib/readers';
import type { SentFrom, SentTable, SentWay, Shape } from '../../lib/readers/sent';

/** What the listener must let through for a site's tables to read the same from its copy as from the whole answer. */
export function heardOf({ answers, shapes, never = [], deep = [] }: SentTable): Heard {
  const froms = shapes.flatMap(fromsOf);
  const keys = new Set(shapes.flatMap(({ has }) => has));
  const around = new Set(shapes.flatMap(({ around: looked = [] }) => looked));
  for (const from of froms) {
    for (const key of 'path' in from ? from.path.split('.') : (from.keys ?? [])) if (!/^\d+$/.test(key)) keys.add(key);
    for (const key of 'path' in from ? [] : (from.around ?? [])) around.add(key);
  }
  return {
    answers: answers.map(({ source }) => source),
    shapes: shapes.map(({ has, lacks = [] }) =>
      [has.join(' '), ...(lacks.length > 0 ? [lacks.join(' ')] : [])].join('!'),
    ),
    keys: [...keys].sort(),
    around: [...around].sort(),
    deep: [...deep].sort(),
    never: [...never].sort(),
  };
}

function fromsOf(shape: Shape): SentFrom[] {
  const ways: (readonly SentWay<unknown>[] | undefined)[] = [
    shape.creator,
    shape.post,
    shape.comment,
    ...Object.values(shape.ways),
  ];
  return ways.flatMap((list) => (list ?? []).map(({ from }) => from));
}

/** The text of lib/listener/heard.ts. */
export function heardSource(): string {
  const sites = Object.values(READERS).map(
    ({ platform, sent }) => `export const ${platform}: Heard = ${JSON.stringify(heardOf(sent), null, 2)};`,
  );
  return `// Made by scripts/build-heard.mjs from the sent tables of lib/readers; a test holds the two together.
import type { Platform } from '../model/platform';
import type { Heard } from './prune';

${sites.join('\n\n')}

/** By site: what of its answers is heard. */
export const HEARD: Record<Platform, Heard> = { ${Object.keys(READERS).join(', ')} };
`;
}
