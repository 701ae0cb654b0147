import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LeftOutReason, Source } from '../../lib/model/evaluation';
import { BAND_IDS, FORMULA_IDS, INPUT_IDS, NOTE_IDS, WHY_IDS } from '../../lib/model/proof';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { BRAND_SETS } from '../../lib/score/benchmarks/measured';
import { ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import { PER_ENGAGEMENT, PER_THOUSAND_FOLLOWERS, PER_THOUSAND_VIEWS } from '../../lib/score/benchmarks/unit-prices';
import { MISTAKE_IDS } from '../../lib/score/own/mistake';
import { sourceName, wordKey } from '../../lib/words/sources';

const REASONS = {
  pinned: 'pinned',
  'too young': 'tooYoung',
  'too old': 'tooOld',
  'likes hidden': 'likesHidden',
  'likes unknown': 'likesUnknown',
  'views unknown': 'viewsUnknown',
  'not a video': 'notAVideo',
  'another kind': 'anotherKind',
  sponsored: 'sponsored',
  'beyond the latest': 'beyondTheLatest',
  'from the feed': 'fromTheFeed',
  'age unknown': 'ageUnknown',
} satisfies Record<LeftOutReason, string>;

const SOURCES: readonly Source[] = [
  ...[...ENGAGEMENT_SETS, ...BRAND_SETS].flatMap(({ tables }) => tables.map(({ source }) => source)),
  ...FEE_SETS.flatMap(({ tables, curves }) => [
    ...tables.map(({ source }) => source),
    ...(curves ? [curves.source] : []),
  ]),
  ...TIER_SCHEMES.map(({ source }) => source),
  PER_THOUSAND_VIEWS.source,
  PER_ENGAGEMENT.source,
  PER_THOUSAND_FOLLOWERS.source,
];

/** "Influencer Hero", "Later × Fohr", "impulze.ai": the same in every language. */
function isProperName(name: string): boolean {
  return /^(?:[\p{Lu}\d×][\p{L}\d]*(?: |$)|impulze\.ai$|Word on the Block$)+$/u.test(name);
}

const GROUPS = {
  formula: FORMULA_IDS,
  input: INPUT_IDS,
  note: NOTE_IDS,
  why: WHY_IDS,
  band: BAND_IDS,
  mistake: [...MISTAKE_IDS, 'line'],
  leftOut: Object.values(REASONS),
  sample: [...new Set(SOURCES.flatMap(({ id, sample }) => (sample === undefined ? [] : [wordKey(id)])))],
  source: [...new Set(SOURCES.flatMap(({ id, name }) => (isProperName(name) ? [] : [wordKey(id)])))],
  // Message names allow no hyphen.
  set: [...new Set([...ENGAGEMENT_SETS, ...FEE_SETS, ...TIER_SCHEMES].map(({ id }) => id.replaceAll('-', '_')))],
};

it('every source that is described has its words, and no other needs them', () => {
  const say = { t: (key: string) => key, locale: 'en' };
  for (const source of SOURCES) {
    const worded = sourceName(source, say) !== source.name;
    // Two lists share the id of a source that is described in one of them.
    if (!isProperName(source.name)) expect(worded, source.name).toBe(true);
  }
});

function messages(language: string): Record<string, Record<string, unknown>> {
  return parse(readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8'));
}

describe.each(['en', 'it'])('every word of a proof has its sentence in %s', (language) => {
  it.each(Object.entries(GROUPS))('%s', (group, ids) => {
    const sentences = messages(language)[group] ?? {};
    expect(Object.keys(sentences).sort()).toEqual([...ids].sort());
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/\p{L}{2,}/u);
  });
});
