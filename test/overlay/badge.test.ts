// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { BADGE_TAG, makeBadge } from '../../lib/overlay/badge';
import { ATTACK, FULL } from './phrases';

beforeEach(() => document.body.replaceChildren());

function shown(...args: Parameters<ReturnType<typeof makeBadge>['show']>) {
  const badge = makeBadge(document, { inside: [], in: 'line', gap: 0 });
  document.body.append(badge.host);
  badge.show(...args);
  const root = badge.host.shadowRoot;
  const [facts, star] = root?.querySelectorAll('button') ?? [];
  if (!root || !facts || !star) throw new Error('no badge');
  const parts = () => [...root.querySelectorAll('.part')].map(({ textContent }) => textContent);
  return { badge, root, facts, star, parts };
}

describe('a badge', () => {
  test('says tier, engagement and fee, short in a feed and long on a profile', () => {
    expect(shown(FULL, 'compact').parts()).toEqual(['Micro', '3.1%', '€230–580']);
    expect(shown(FULL, 'full').parts()).toEqual(['Micro · 20.4K', '3.1% of followers', '€230–580 a post']);
  });

  test('is two buttons with names, the first of which opens a dialog', () => {
    const { facts, star } = shown(FULL, 'compact');
    expect([
      facts.title,
      facts.getAttribute('aria-haspopup'),
      star.getAttribute('aria-label'),
      star.getAttribute('aria-pressed'),
    ]).toEqual([FULL.label, 'dialog', 'Save', 'false']);
  });

  test('has a meter only where there is a band, with as many bars as it is high', () => {
    const { root } = shown(FULL, 'compact');
    const meters = [...root.querySelectorAll('.meter')];
    expect(meters.map((meter) => meter.getAttribute('data-step'))).toEqual(['3']);
    expect(meters[0]?.parentElement?.textContent).toBe('3.1%');
  });

  test('takes a star, gives it back, and has none when there is nothing left to save', () => {
    const { badge, root } = shown(FULL, 'compact');
    badge.show({ ...FULL, saved: true, star: 'Saved' }, 'compact');
    expect(root.querySelector('.star')?.textContent).toBe('★');
    badge.show({ ...FULL, state: 'trouble', parts: [{ text: 'gone' }], label: 'gone', star: '' }, 'compact');
    expect(root.querySelector('.star')).toBeNull();
    expect(root.querySelectorAll('.part')).toHaveLength(1);
  });

  test('shows a name that is an attack as text', () => {
    const { root } = shown({ ...FULL, parts: [{ text: ATTACK }], label: ATTACK }, 'compact');
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.querySelector('.part')?.textContent).toBe(ATTACK);
  });

  test('keeps its buttons while one has the keyboard’s focus', () => {
    const { badge, root, star } = shown(FULL, 'compact');
    star.focus();
    badge.show({ ...FULL, saved: true, star: 'Saved' }, 'compact');
    expect(root.querySelector('.star')).toBe(star);
    expect(star.getAttribute('aria-pressed')).toBe('true');
  });

  test('has few nodes, one host of its own, and no style that the page must allow', () => {
    const { badge, root } = shown(FULL, 'compact');
    expect(badge.host.localName).toBe(BADGE_TAG);
    expect(root.querySelectorAll('*').length).toBeLessThanOrEqual(12);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector('style, [style]')).toBeNull();
    expect(shown(FULL, 'full').root.adoptedStyleSheets[0]).toBe(root.adoptedStyleSheets[0]);
  });
});
