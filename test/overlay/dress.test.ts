// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { speaking } from '../../entrypoints/overlay/languages';
import type { Answer, ask, Protocol } from '../../lib/messages';
import { makeBadge } from '../../lib/overlay/badge';
import { BADGE_CSS } from '../../lib/overlay/badge-look';
import { dresser } from '../../lib/overlay/dress';

const rulesOf = (root: ShadowRoot | null) =>
  (root?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' ');
const rootIn = () => document.createElement('div').attachShadow({ mode: 'open' });

test('all that wear a sheet share it, and what it becomes; each rule of its own stays', () => {
  const { dress, change } = dresser('b{color:red}');
  const [one, same, other, late] = [rootIn(), rootIn(), rootIn(), rootIn()];
  dress(one);
  dress(same);
  dress(other, 'i{top:1px}');
  expect(one.adoptedStyleSheets[0]).toBe(same.adoptedStyleSheets[0]);
  change('b{color:blue}');
  dress(late);
  for (const root of [one, same, other, late]) expect(rulesOf(root)).toMatch(/blue/);
  for (const root of [one, same, other, late]) expect(rulesOf(root)).not.toMatch(/red/);
  expect([rulesOf(one), rulesOf(other)].map((rules) => /top/.test(rules))).toEqual([false, true]);
});

test('badges are not seen before the look has come with the words, and then are', async () => {
  const badge = makeBadge(document, { inside: [], in: 'line', gap: 0 });
  expect(rulesOf(badge.host.shadowRoot)).toMatch(/display:\s*none/);
  const answer: Answer<Protocol['words']['answer']> = {
    ok: true,
    value: {
      counts: {},
      ages: {},
      dates: {},
      nouns: {},
      own: {},
      heard: { answers: [], shapes: ['a b'], keys: [], around: [], deep: [], never: [] },
      look: BADGE_CSS,
    },
  };
  let refused = true;
  const tell = (async () => (refused ? { ok: false, trouble: 'failed' } : answer)) as unknown as typeof ask;
  const words = speaking(tell, () => undefined);
  expect(await words.learn('en')).toBeUndefined();
  expect(rulesOf(badge.host.shadowRoot)).not.toMatch(/\.pill/);
  refused = false;
  expect(await words.learn('en')).toMatchObject({ shapes: ['a b'] });
  expect(rulesOf(badge.host.shadowRoot)).toMatch(/\.pill/);
});
