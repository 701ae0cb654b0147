import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LeftOutReason } from '../../lib/model/evaluation';
import { BAND_IDS, FORMULA_IDS, INPUT_IDS, NOTE_IDS, WHY_IDS } from '../../lib/model/proof';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import { MISTAKE_IDS } from '../../lib/score/own/mistake';

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

const GROUPS = {
  formula: FORMULA_IDS,
  input: INPUT_IDS,
  note: NOTE_IDS,
  why: WHY_IDS,
  band: BAND_IDS,
  mistake: [...MISTAKE_IDS, 'line'],
  leftOut: Object.values(REASONS),
  // Message names allow no hyphen.
  set: [...new Set([...ENGAGEMENT_SETS, ...FEE_SETS, ...TIER_SCHEMES].map(({ id }) => id.replaceAll('-', '_')))],
};

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
