// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/shortlist/app';
import { keep } from '../../lib/store/observations';
import { broughtAlong, keepFees } from '../../lib/store/own';
import { eraseEverything, mark } from '../../lib/store/shortlist';
import { looksAt, NOW } from '../components/people';
import { show, wordsOf } from '../components/words';

const ADA = 'instagram:ada';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.setSystemTime(NOW);
  await eraseEverything();
  await keep(looksAt({ key: ADA, name: 'Ada Prova', followers: 20_412, likes: 620 }));
  await mark(ADA, 'saved', NOW);
});

async function opened(language: 'en' | 'it' = 'en') {
  show(<App />, wordsOf(language));
  fireEvent.click(await screen.findByText('Ada Prova'));
  return within(await screen.findByRole('complementary'));
}

const said = (pane: Awaited<ReturnType<typeof opened>>, label: string) =>
  pane.getByText(label).closest('div')?.textContent ?? '';

test('a quote is judged while it is typed, against lists, deals, views and likes', async () => {
  const pane = await opened();
  const amount = await pane.findByRole('textbox', { name: 'They ask' });
  fireEvent.change(amount, { target: { value: '100000' } });
  expect(said(pane, 'Against the list prices')).toMatch(/Above€/);
  expect(said(pane, 'Against deals really paid (four out of five)')).toMatch(/Above€/);
  fireEvent.change(amount, { target: { value: '5' } });
  expect(said(pane, 'Against the list prices')).toMatch(/Below€/);
  fireEvent.change(amount, { target: { value: '320' } });
  // 12 photos with 620 to 631 likes and 10 comments each: 635.5 in the middle.
  expect(said(pane, 'A like or comment would cost')).toMatch(/€0\.50/);
  // Photos show no views: what is not known is not reckoned with.
  expect(said(pane, 'A thousand views would cost')).toMatch(/Open the profile for the views/);
});

test('it speaks Italian, and takes an amount as Italians write it', async () => {
  const pane = await opened('it');
  const amount = await pane.findByRole('textbox', { name: 'Chiede' });
  fireEvent.change(amount, { target: { value: '1.500' } });
  expect(said(pane, 'Un mi piace o un commento costerebbe')).toMatch(/2,36\s€/);
  fireEvent.change(amount, { target: { value: 'tanto' } });
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  pane.getByText('“tanto” non è un numero.');
});

test('a fee that was paid is kept, listed, and moves the estimate with its left-out error beside it', async () => {
  const paid = (amount: number) => ({
    platform: 'instagram' as const,
    followers: 20_000,
    format: 'post' as const,
    amount,
    currency: 'EUR' as const,
  });
  await keepFees([paid(150), paid(160), paid(170)]);
  const pane = await opened();
  await pane.findByText(/^moved by 3 past fees of yours; each one left out was typically missed by a factor of \d/);
  fireEvent.change(await pane.findByRole('textbox', { name: 'They ask' }), { target: { value: '140' } });
  pane.getByText('Against the estimate from your own past fees');
  expect(pane.queryByText('Against the list prices')).toBeNull();
  fireEvent.click(pane.getByRole('button', { name: 'Keep as a past fee' }));
  await pane.findByText('Kept. Estimates for similar creators on this site now learn from it.');
  await pane.findByText(/^€140 · post · .*2026/);
  await pane.findByText(/^moved by 4 past fees of yours/);
  expect((await broughtAlong()).fees).toContainEqual(
    expect.objectContaining({ creator: ADA, amount: 140, followers: 20_412, on: '2026-11-20' }),
  );
});
