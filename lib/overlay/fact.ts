import type { FactPhrases, Picture, WhyPhrases } from '../model/phrases';
import { el } from './look';

type Words = Record<'why' | 'used' | 'leftOut' | 'sources' | 'notes', string>;

/** One fact of the card: label and what it rests on, value and interval, picture, sentence, and the proof to be opened. */
export function factElement(document: Document, fact: FactPhrases, words: Words): HTMLElement {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...inside: (Node | string)[]) =>
    el(document, tag, name, ...inside);
  const rest = fact.basis === undefined ? [] : [make('span', '', fact.basis)];
  const small = fact.small === undefined ? [] : [make('small', '', fact.small)];
  const group = make(
    'div',
    'fact',
    make('dt', '', make('span', '', fact.label), ...rest),
    make('dd', fact.unknown ? 'value unknown' : 'value', fact.value, ...small),
  );
  group.dataset.fact = fact.id;
  if (fact.picture) group.append(make('dd', '', pictureElement(document, fact.picture)));
  if (fact.sentence !== undefined) group.append(make('dd', 'sentence', fact.sentence));
  if (fact.why) group.append(make('dd', '', whyElement(document, fact, fact.why, words)));
  return group;
}

function pictureElement(document: Document, picture: Picture): HTMLElement {
  const box = el(document, 'div', picture.kind);
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', picture.alt);
  if (picture.kind === 'scale') {
    box.style.background = bands(picture.cuts);
    const at = el(document, 'b');
    at.style.insetInlineStart = percent(picture.at);
    box.append(span(el(document, 'u'), picture.low, picture.high), at);
  } else {
    box.append(
      span(el(document, 's'), picture.wideLow, picture.wideHigh),
      span(el(document, 'b'), picture.low, picture.high),
    );
  }
  return box;
}

function span<E extends HTMLElement>(element: E, low: number, high: number): E {
  element.style.insetInlineStart = percent(low);
  element.style.inlineSize = percent(high - low);
  return element;
}

/** The five colours over as many bands as the set has, from the low end. */
function bands(cuts: readonly number[]): string {
  const edges = [0, ...cuts, 1];
  const stops = edges.slice(1).map((edge, at) => {
    const step = cuts.length === 0 ? 2 : Math.round((at * 4) / cuts.length);
    return `var(--s${step}) ${percent(edges[at] ?? edge)} ${percent(edge)}`;
  });
  return `linear-gradient(90deg,${stops.join(',')})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function whyElement(document: Document, fact: FactPhrases, why: WhyPhrases, words: Words): HTMLElement {
  const summary = el(document, 'summary', '', words.why);
  summary.setAttribute('aria-label', `${words.why} ${fact.label}`);
  const details = el(document, 'details', '', summary, el(document, 'p', '', why.formula));
  if (why.sum !== undefined) details.append(el(document, 'p', 'sum', why.sum));
  const list = (title: string, lines: readonly (Node | string)[]) => {
    if (lines.length === 0) return;
    if (title !== '') details.append(el(document, 'h3', '', title));
    details.append(el(document, 'ul', '', ...lines.map((line) => el(document, 'li', '', line))));
  };
  list('', why.inputs);
  list(words.used, why.used);
  list(words.leftOut, why.leftOut);
  list(words.notes, why.notes);
  list(
    words.sources,
    why.sources.map(({ text, url }) => sourceElement(document, text, url)),
  );
  return details;
}

function sourceElement(document: Document, text: string, url: string | undefined): Node | string {
  if (url === undefined || !URL.canParse(url) || new URL(url).protocol !== 'https:') return text;
  const link = el(document, 'a', '', text);
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
