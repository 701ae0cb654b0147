import type { Outcome } from '../../components/outcome';
import type { PageSay } from '../../components/say';
import { tellTabs } from '../../lib/messages';
import { OWN_LIMITS, type OwnFile } from '../../lib/model/own';
import { monthOf } from '../../lib/own';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { readOwnFile } from '../../lib/score/own/file';
import type { Mistake } from '../../lib/score/own/mistake';
import { changeSettings, readSettings } from '../../lib/settings';
import { dropFees, dropFile, keepFees, keepFile } from '../../lib/store/own';
import { withRoom } from '../../lib/store/retention';

/** More mistakes than these are the same one, over and over. */
const MOST_SHOWN = 20;

/** Reads a chosen file and keeps what it holds, all of it or nothing. */
export async function takeFile(file: File, say: PageSay): Promise<Outcome> {
  const refused = (...mistakes: string[]) => ({ said: say.t('options.own.refused', [file.name]), mistakes });
  // Nothing is read of a file that is a film.
  if (file.size > OWN_LIMITS.bytes) return refused(say.t('options.own.tooLarge'));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused(say.t('options.own.unreadable'));
  const addedAt = Date.now();
  const read = readOwnFile(text, file.name, monthOf(addedAt));
  if (!read.ok) return refused(...mistakesShown(read.mistakes, say));
  if ('quotes' in read.value) {
    const { quotes } = read.value;
    const fresh = await withRoom(() => keepFees(quotes));
    if (fresh === undefined) return refused(say.t('options.own.fullFees', [String(OWN_LIMITS.fees)]));
    await tellAll();
    return { said: fresh === 0 ? say.t('options.own.takenNone') : say.many('options.own.takenFees', fresh) };
  }
  const kind = 'fees' in read.value ? 'fees' : 'engagement';
  const set = 'fees' in read.value ? read.value.fees : read.value.engagement;
  const kept: OwnFile = { id: `${kind} ${set.id}`, kind, name: file.name.slice(0, 200), text, addedAt };
  if (!(await withRoom(() => keepFile(kept)))) return refused(say.t('options.own.full', [String(OWN_LIMITS.files)]));
  await tellAll();
  return { said: say.t('options.own.taken', [kept.name]) };
}

function mistakesShown(mistakes: readonly Mistake[], say: PageSay): string[] {
  const shown = mistakes.slice(0, MOST_SHOWN).map(({ mistake, line, found = '' }) => {
    const sentence = say.t(`mistake.${mistake}`, [found.slice(0, 100)]);
    return line === undefined ? sentence : `${say.t('mistake.line', [String(line)])}: ${sentence}`;
  });
  const more = mistakes.length - shown.length;
  return more > 0 ? [...shown, say.t('options.own.more', [String(more)])] : shown;
}

/** The id that settings know an own file's set by. */
export function setIdOf({ id, kind }: OwnFile): string {
  return id.slice(kind.length + 1);
}

/** Takes a file away. Where its figures were in use, Vaglio's own choice takes their place, and that is said. */
export async function removeFile(file: OwnFile, say: PageSay): Promise<Outcome> {
  const { benchmarks } = await readSettings();
  const used = benchmarks[file.kind] === setIdOf(file);
  if (used) await changeSettings({ benchmarks: { ...benchmarks, [file.kind]: DEFAULT_BENCHMARKS[file.kind] } });
  await dropFile(file.id);
  await tellAll();
  return { said: say.t(used ? 'options.own.removedUsed' : 'options.own.removed', [file.name]) };
}

/** Takes Vaglio's own choice where one of the person's own sets is in use. */
export async function withoutOwnSets(): Promise<void> {
  const { benchmarks } = await readSettings();
  const own = (['fees', 'engagement'] as const).filter((kind) => benchmarks[kind].startsWith('own:'));
  if (own.length === 0) return;
  const instead = Object.fromEntries(own.map((kind) => [kind, DEFAULT_BENCHMARKS[kind]]));
  await changeSettings({ benchmarks: { ...benchmarks, ...instead } });
}

export async function removeFees(ids: readonly string[], say: PageSay): Promise<Outcome> {
  await dropFees(ids);
  await tellAll();
  return { said: say.many('options.own.removedFees', ids.length) };
}

/** Lets the pages that are open score everybody anew. */
export async function tellAll(): Promise<void> {
  const settings = await readSettings();
  void tellTabs({ news: 'settings', settings });
}
