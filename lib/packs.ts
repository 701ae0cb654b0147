import { browser } from 'wxt/browser';
import { PACK_LIMITS, type Pack } from './model/pack';

const KEY = 'packs';

/** The packs that a person took. They were checked when they were taken (lib/readers/pack-check.ts), and nothing else writes here. */
export async function readPacks(): Promise<readonly Pack[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored : [];
}

/** Keeps a checked pack, in the place of one of the same name. False where there are as many as there may be. */
export async function addPack(pack: Pack): Promise<boolean> {
  const others = (await readPacks()).filter(({ name }) => name !== pack.name);
  if (others.length >= PACK_LIMITS.packs) return false;
  await browser.storage.local.set({ [KEY]: [...others, pack] });
  return true;
}

/** Takes a pack away; where none is left, nothing stays in the storage. */
export async function removePack(name: string): Promise<void> {
  const left = (await readPacks()).filter((pack) => pack.name !== name);
  await (left.length > 0 ? browser.storage.local.set({ [KEY]: left }) : browser.storage.local.remove(KEY));
}
