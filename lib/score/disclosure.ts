import { type DealKind, type Jurisdiction, MARKERS, type Marker } from './benchmarks/markers';

/** A label found in a caption. `sufficient` by the rules of the jurisdiction, which says nothing about legality. */
export type Disclosure = {
  kind: DealKind;
  marker: string;
  jurisdiction: Jurisdiction;
  place: 'start' | 'first three hashtags' | 'later';
  sufficient: boolean;
  source: string;
};

/** How far into a caption a label still stands at its start, in characters. */
const START = 3;

/** The labels in a caption by the rules of one country. A hashtag matches only as a whole: `#advice` is not `#ad`. */
export function disclosuresIn(caption: string, jurisdiction: Jurisdiction): Disclosure[] {
  const text = plain(caption);
  const tags = [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((match) => match[1] ?? '');
  return MARKERS.filter((marker) => marker.jurisdiction === jurisdiction).flatMap((marker) =>
    'tag' in marker ? byTag(marker, marker.tag, tags) : byWords(marker, marker.words, text),
  );
}

function byTag(marker: Marker, pattern: string, tags: readonly string[]): Disclosure[] {
  const begins = plain(pattern.replace('…', ''));
  const open = pattern.endsWith('…');
  const at = tags.findIndex((tag) => (open ? tag.startsWith(begins) && tag.length > begins.length : tag === begins));
  const found = tags[at];
  if (found === undefined) return [];
  const early = at < 3;
  const brand = tags.length > 1 && [at - 1, at + 1].some((beside) => beside >= 0 && beside < Math.min(3, tags.length));
  const sufficient =
    marker.enough === 'always' ||
    (marker.enough === 'first three' && early) ||
    (marker.enough === 'first three with brand' && early && brand);
  return [disclosure(marker, `#${found}`, early ? 'first three hashtags' : 'later', sufficient)];
}

function byWords(marker: Marker, phrase: string, text: string): Disclosure[] {
  const begins = plain(phrase.replace('…', ''));
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}#])${begins}(?![\\p{L}\\p{N}])${phrase.endsWith('…') ? '\\s*[@#\\p{L}]' : ''}`,
    'u',
  ).exec(text);
  if (!match) return [];
  const place = match.index <= START ? 'start' : 'later';
  return [
    disclosure(
      marker,
      phrase,
      place,
      marker.enough === 'always' || (marker.enough === 'at the start' && place === 'start'),
    ),
  ];
}

function disclosure(marker: Marker, found: string, place: Disclosure['place'], sufficient: boolean): Disclosure {
  return {
    kind: marker.kind,
    marker: found,
    jurisdiction: marker.jurisdiction,
    place,
    sufficient,
    source: marker.source,
  };
}

/** Lower case, without accents and compatibility forms, for matching only. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
