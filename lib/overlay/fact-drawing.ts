import type { Drawing } from '../model/drawing';
import type { FactPhrases, Picture, WhyPhrases } from '../model/phrases';

type Words = Record<'why' | 'used' | 'leftOut' | 'sources' | 'notes', string>;

/** One fact of the card: label and what it rests on, value and interval, picture, sentence, and the proof to be opened. */
export function factDrawing(fact: FactPhrases, words: Words): Drawing {
  const { id, label, basis, value, unknown, small, picture, sentence, why } = fact;
  return {
    tag: 'div',
    has: { class: 'fact', 'data-fact': id },
    inside: [
      { tag: 'dt', inside: [label, basis].flatMap((text) => (text === undefined ? [] : [plain('span', text)])) },
      {
        tag: 'dd',
        has: { class: unknown ? 'value unknown' : 'value' },
        inside: small === undefined ? [value] : [value, plain('small', small)],
      },
      ...(picture ? [plain('dd', pictureDrawing(picture))] : []),
      ...(sentence === undefined ? [] : [named('dd', 'sentence', sentence)]),
      ...(why ? [plain('dd', whyDrawing(label, why, words))] : []),
    ],
  };
}

function plain(tag: string, ...inside: (Drawing | string)[]): Drawing {
  return { tag, inside };
}

function named(tag: string, name: string, text: string): Drawing {
  return { tag, has: { class: name }, inside: [text] };
}

function pictureDrawing(picture: Picture): Drawing {
  const { kind, alt, low, high } = picture;
  const box = { tag: 'div', has: { class: kind, role: 'img', 'aria-label': alt } };
  if (picture.kind === 'range')
    return { ...box, inside: [span('s', picture.wideLow, picture.wideHigh), span('b', low, high)] };
  const at: Drawing = { tag: 'b', style: { 'inset-inline-start': percent(picture.at) } };
  return { ...box, style: { background: bands(picture.cuts) }, inside: [span('u', low, high), at] };
}

function span(tag: string, low: number, high: number): Drawing {
  return { tag, style: { 'inset-inline-start': percent(low), 'inline-size': percent(high - low) } };
}

/** The five colours over as many bands as the set has, from the low end. */
function bands(cuts: readonly number[]): string {
  const edges = [0, ...cuts, 1];
  const stops = edges.slice(1).map((edge, at) => {
    const step = cuts.length === 0 ? 2 : Math.round((at * 4) / cuts.length);
    return `var(--s${step}) ${percent(edges[at] ?? edge)} ${percent(edge)}`;
  });
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function whyDrawing(label: string, why: WhyPhrases, words: Words): Drawing {
  const lists: [title: string, lines: readonly (Drawing | string)[]][] = [
    ['', why.inputs],
    [words.used, why.used],
    [words.leftOut, why.leftOut],
    [words.notes, why.notes],
    [words.sources, why.sources.map(sourceDrawing)],
  ];
  return plain(
    'details',
    { tag: 'summary', has: { 'aria-label': `${words.why} ${label}` }, inside: [words.why] },
    plain('p', why.formula),
    ...(why.sum === undefined ? [] : [named('p', 'sum', why.sum)]),
    ...lists.flatMap(([title, lines]) => {
      if (lines.length === 0) return [];
      const list = plain('ul', ...lines.map((line) => plain('li', line)));
      return title === '' ? [list] : [plain('h3', title), list];
    }),
  );
}

function sourceDrawing({ text, url }: WhyPhrases['sources'][number]): Drawing | string {
  // A set that a person brought along may carry any address: only one that a browser may safely open becomes a link.
  if (url === undefined || !URL.canParse(url)) return text;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:') return text;
  return { tag: 'a', has: { href, target: '_blank', rel: 'noopener noreferrer' }, inside: [text] };
}
