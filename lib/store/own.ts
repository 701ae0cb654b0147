import { OWN_LIMITS, type OwnFile, type PastFee, type Quote } from '../model/own';
import { database } from './database';

/** All that a person brought along: files of own figures in the order of their names, and past fees, the latest first. */
export function broughtAlong(db = database): Promise<{ files: OwnFile[]; fees: PastFee[] }> {
  return db.transaction('r', db.ownFiles, db.pastFees, async () => {
    const [files, fees] = await Promise.all([db.ownFiles.toArray(), db.pastFees.toArray()]);
    return {
      files: files.sort((a, b) => a.name.localeCompare(b.name)),
      fees: fees.sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '')),
    };
  });
}

/** Keeps a file, in the place of one of the same id. False where there are as many as there may be. */
export function keepFile(file: OwnFile, db = database): Promise<boolean> {
  return db.transaction('rw', db.ownFiles, async () => {
    const others = await db.ownFiles.where('id').notEqual(file.id).count();
    if (others >= OWN_LIMITS.files) return false;
    await db.ownFiles.put(file);
    return true;
  });
}

export function dropFile(id: string, db = database): Promise<void> {
  return db.ownFiles.delete(id);
}

/**
 * Keeps past fees, all of them or none. Equal ones of one call are several deals; those that were kept by an earlier call are not
 * kept again. Returns how many are new, or nothing where they would be more than there may be.
 */
export function keepFees(quotes: readonly Quote[], db = database): Promise<number | undefined> {
  return db.transaction('rw', db.pastFees, async () => {
    const times = new Map<string, number>();
    const fees = quotes.map((quote): PastFee => {
      const said = idOf(quote);
      const time = (times.get(said) ?? 0) + 1;
      times.set(said, time);
      return { ...quote, id: `${said} ${time}` };
    });
    const before = await db.pastFees.bulkGet(fees.map(({ id }) => id));
    const fresh = fees.filter((_, at) => before[at] === undefined);
    if ((await db.pastFees.count()) + fresh.length > OWN_LIMITS.fees) return undefined;
    await db.pastFees.bulkPut(fresh);
    return fresh.length;
  });
}

export function dropFees(ids: readonly string[], db = database): Promise<void> {
  return db.pastFees.bulkDelete([...ids]);
}

function idOf({ platform, creator, format, followers, amount, currency, on }: Quote): string {
  return [on ?? '', platform, creator ?? '', format, followers, amount, currency].join(' ');
}
