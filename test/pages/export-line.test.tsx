// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Far } from '../../components/progress';
import { exportShortlist } from '../../entrypoints/pages/export-file';
import { ExportLine } from '../../entrypoints/pages/export-line';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { database } from '../../lib/store/database';
import { eraseEverything } from '../../lib/store/shortlist';
import { show, wordsOf } from '../components/words';
import { rowsOf } from '../e2e/csv';

const MANY = 1_200;
const scales = { benchmarks: DEFAULT_SETTINGS.benchmarks, now: 0 };

let files: Blob[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  await eraseEverything();
  await database.shortlist.bulkAdd(
    Array.from({ length: MANY }, (_, at) => ({
      creator: `tiktok:numero${at}` as const,
      savedAt: at,
      note: '',
      status: at % 100 === 7 ? ('rejected' as const) : ('saved' as const),
    })),
  );
  files = [];
  URL.createObjectURL = (blob) => `blob:${files.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
});

test('tells how far it is, to the end, and hands over one row for each that is saved', async () => {
  const values: number[] = [];
  const trouble = vi.fn();
  show(<ExportLine count={MANY} scales={scales} onTrouble={trouble} />);
  fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
  const bar = screen.getByRole('progressbar', { name: 'Exporting…' });
  new MutationObserver(() => values.push(Number(bar.getAttribute('value')))).observe(bar, { attributes: true });
  await screen.findByText(`${MANY - 12} creators exported.`);
  expect(screen.queryByRole('progressbar')).toBeNull();
  // Two pages done within a frame are drawn as one.
  expect(values.length).toBeGreaterThan(0);
  expect([500 / MANY, 1000 / MANY, 1]).toEqual(expect.arrayContaining(values));
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(rowsOf((await files[0]?.text()) ?? '')).toHaveLength(MANY - 12);
  expect(trouble).toHaveBeenLastCalledWith(undefined);
});

test('tells of every page, up to the last creator', async () => {
  const told: Far[] = [];
  const { signal } = new AbortController();
  const written = await exportShortlist('plain', scales, { signal, tell: (far) => told.push(far) });
  expect(told.map(({ done }) => done)).toEqual([500, 1000, MANY]);
  expect(told.every(({ of }) => of === MANY)).toBe(true);
  expect(written).toBe(MANY - 12);
});

test('stopped, it makes no file, says so, and can be started again', async () => {
  const say = wordsOf('it');
  show(<ExportLine count={MANY} scales={scales} onTrouble={() => undefined} />, say);
  fireEvent.click(screen.getByRole('button', { name: say.t('shortlist.export') }));
  fireEvent.click(screen.getByRole('button', { name: 'Annulla' }));
  await screen.findByText('Esportazione annullata: nessun file creato.');
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(files).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: say.t('shortlist.export') }));
  await screen.findByText(say.many('shortlist.exported', MANY - 12));
  expect(files).toHaveLength(1);
});
