// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupPart } from '../../entrypoints/options/backup-part';
import { linesOf } from '../../entrypoints/options/lines-of-file';
import type { CreatorKey } from '../../lib/model/platform';
import { database } from '../../lib/store/database';
import { keep } from '../../lib/store/observations';
import { eraseEverything } from '../../lib/store/shortlist';
import { looksAt } from '../components/people';
import { show, wordsOf } from '../components/words';

const MANY = 1_500;
const en = wordsOf('en');

let files: Blob[] = [];
const trouble = vi.fn();

const contentOf = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

async function choose(file: File, say = en) {
  fireEvent.change(await screen.findByLabelText(say.t('backup.take')), { target: { files: [file] } });
}

/** The file that a click on "Save a backup" hands over. */
async function saved(): Promise<File> {
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
  await screen.findByText(/^The backup is the file vaglio-backup-/);
  return new File([files[0] ?? ''], 'vaglio-backup.jsonl');
}

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
  await eraseEverything();
  const keys = Array.from({ length: MANY }, (_, at): CreatorKey => `tiktok:numero${at}`);
  await keep(keys.flatMap((key, at) => looksAt({ key, name: `N ${at}`, followers: at })));
  await database.shortlist.bulkAdd(
    keys.map((creator, at) => ({ creator, savedAt: at, note: `“${at}”`, status: 'saved' })),
  );
  files = [];
  URL.createObjectURL = (blob) => `blob:${files.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
});

test('saved, erased and taken back, everything is as it was, and what came is said', async () => {
  show(<BackupPart onTrouble={trouble} />);
  const file = await saved();
  const before = await contentOf();
  await eraseEverything();
  await choose(file);
  screen.getByRole('progressbar', { name: 'Taking the backup back…' });
  await screen.findByText(
    /^Taken back\. New on your lists: 1,500\. .* left as they were: 0\. Creators and posts read: 1,500\./,
  );
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await contentOf()).toEqual(before);
});

test('stopped while it is taken back, everything is as it was before', async () => {
  show(<BackupPart onTrouble={trouble} />);
  const file = await saved();
  await eraseEverything();
  await keep(looksAt({ key: 'instagram:ada', name: 'Ada', followers: 9 }));
  const before = await contentOf();
  await choose(file);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByText('Cancelled; everything is as it was.');
  expect(await contentOf()).toEqual(before);
});

test('stopped while it is saved, no file is made', async () => {
  show(<BackupPart onTrouble={trouble} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByText('Backup cancelled; no file was made.');
  expect(files).toEqual([]);
});

test.each([
  ['en', '“old.jsonl” was not taken, and nothing was changed.', 'Line 2: This line is damaged.'],
  ['it', '“old.jsonl” non è stato accettato, e nulla è cambiato.', 'Riga 2: Questa riga è danneggiata.'],
] as const)('what is wrong with a file is said by line, in the words of %s', async (language, said, line) => {
  const say = wordsOf(language);
  show(<BackupPart onTrouble={trouble} />, say);
  const before = await contentOf();
  await choose(new File(['{"vaglio":"backup","form":1}\n{"entry":{"creator":"tik'], 'old.jsonl'), say);
  await screen.findByText(said);
  screen.getByText(line);
  expect(await contentOf()).toEqual(before);
});

test('a file that cannot be read any more is said to be one', async () => {
  show(<BackupPart onTrouble={trouble} />);
  const file = new File(['{"vaglio":"backup","form":1}\n'], 'gone.jsonl');
  const gone = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  file.slice = () => ({ arrayBuffer: gone }) as never;
  await choose(file);
  await screen.findByText('The file could not be read. Choose it again.');
});

test('the lines of a file come whole, however it is cut into pieces', async () => {
  const lines = Array.from({ length: 9_000 }, (_, at) => `${at} ${'è€😀'.repeat(at % 40)}`);
  const file = new Blob([lines.join('\n')]);
  expect(file.size).toBeGreaterThan(1_000_000);
  const read: string[] = [];
  const told: number[] = [];
  for await (const some of linesOf(file, (bytes) => told.push(bytes))) read.push(...some);
  expect(read).toEqual(lines);
  expect(told.at(-1)).toBe(file.size);
  expect(told.length).toBe(Math.ceil(file.size / (512 * 1024)));
});
