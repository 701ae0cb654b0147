// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CreatorRow } from '../../components/creator-row';
import { nameOf, shortName } from '../../components/name';
import { RowList } from '../../components/row-list';
import type { CreatorView } from '../../lib/model/view';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { viewOf } from '../../lib/views';
import { entryOf, NOW, viewOfPerson } from './people';
import { show, wordsOf } from './words';

function Row({ view }: { view: CreatorView }) {
  const [open, setOpen] = useState(false);
  return (
    <CreatorRow
      view={view}
      now={NOW}
      open={open}
      onToggle={() => setOpen(!open)}
      action={<button type="button">act</button>}
    />
  );
}

const row = () => document.querySelector<HTMLElement>('[data-row]') ?? document.body;

test('a row says name, platform, tier, followers, engagement, band and fee', () => {
  show(<Row view={viewOfPerson({ name: 'Giulia Prova', followers: 20_412, likes: 600 })} />);
  const said = row().textContent;
  for (const word of ['Giulia Prova', 'Instagram', 'Micro', '20.4K', '%', 'High', '€']) expect(said).toContain(word);
  expect(row().querySelectorAll('[aria-hidden] .bg-step-5')).toHaveLength(5);
});

test('what is not known says what to do, in Italian too, and no figure is made up', () => {
  show(<Row view={viewOfPerson({ name: 'Bar Sottocasa' })} />, wordsOf('it'));
  expect(row().textContent).toContain('Apri il profilo per i follower');
  expect(row().textContent).not.toMatch(/[0-9€%]/);
});

test('a click opens where the figures come from, with the way to the profile', () => {
  show(<Row view={viewOfPerson({ name: 'Giulia Prova', followers: 20_412, likes: 600 })} />);
  fireEvent.click(row());
  expect(row().getAttribute('aria-expanded')).toBe('true');
  const details = within(screen.getByRole('region', { name: 'The figures of Giulia Prova' }));
  expect(details.getByText('20,412')).toBeTruthy();
  expect(details.getByRole('link', { name: 'Open profile' }).getAttribute('href')).toBe(
    'https://www.instagram.com/giulia.prova/',
  );
  fireEvent.click(row());
  expect(screen.queryByRole('region')).toBeNull();
});

test('a creator on the list that was never looked at opens too, and says what is needed', () => {
  show(
    <Row
      view={viewOf('youtube:mai', undefined, entryOf('youtube:mai'), { benchmarks: DEFAULT_BENCHMARKS, now: NOW })}
    />,
  );
  fireEvent.click(row());
  const details = screen.getByRole('region', { name: 'The figures of mai' });
  expect(details.textContent).toContain('Open the profile for the subscribers');
  expect(details.textContent).not.toContain('seen');
});

test('old figures are marked as old', () => {
  show(<Row view={viewOfPerson({ name: 'Ada', followers: 9_000, daysAgo: 43 })} />);
  expect(row().textContent).toContain('seen 6 weeks ago');
});

test('a name is text, whatever it holds', () => {
  const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  show(<Row view={viewOfPerson({ name: attack, followers: 9_000 })} />);
  expect(screen.getByText(attack).tagName).toBe('BDI');
  expect(document.querySelector('img, script')).toBeNull();
});

test('a name cannot turn the order of letters round, nor be nothing at all', () => {
  const called = (name: string) => nameOf(viewOfPerson({ name }).creator);
  expect(called('invoice\u202Efdp.exe')).toBe('invoicefdp.exe');
  expect(called(' \u200b\u200d ')).toBe('giulia.prova');
  expect(called('مطبخ سارة')).toBe('مطبخ سارة');
  expect(called('👩‍🍳')).toBe('👩‍🍳');
  expect(nameOf(viewOfPerson({}).creator)).toBe('giulia.prova');
});

test('five hundred characters stay whole in the row, and short in what is read out', () => {
  const name = '💛a'.repeat(250);
  show(<Row view={viewOfPerson({ name })} />);
  expect(screen.getByText(name).className).toContain('truncate');
  expect([...shortName(name)]).toHaveLength(61);
  expect(shortName(name).isWellFormed()).toBe(true);
});

test('the arrow keys go from row to row', () => {
  const views = (['instagram:a', 'tiktok:b', 'youtube:c'] as const).map((key) => viewOfPerson({ key }));
  show(
    <RowList>
      <ul>
        {views.map((view) => (
          <Row key={view.creator.key} view={view} />
        ))}
      </ul>
    </RowList>,
  );
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  rows[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(rows[1]);
  screen.getAllByText('act')[1]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(rows[2]);
  press('ArrowDown');
  expect(document.activeElement).toBe(rows[2]);
  press('ArrowUp');
  expect(document.activeElement).toBe(rows[1]);
});
