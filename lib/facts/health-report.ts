import type { FieldHealth } from '../model/health';

const DAY_MS = 86_400_000;

/**
 * What a person can hand over when a site has changed: names of tables and numbers, in English, for those who mend it. Nobody's
 * name and no address is in it, since none is in the tallies.
 */
export function healthReport(fields: readonly FieldHealth[], version: string, today: number): string {
  const head = `Vaglio ${version}, ${dateOf(today)}: what was read in the last 30 days`;
  return [head, ...fields.map(lineOf)].join('\n');
}

function lineOf({ platform, page, witness, field, total, ways, trouble }: FieldHealth): string {
  const state = trouble ? `${trouble.what.toUpperCase()} since ${dateOf(trouble.since)}` : 'ok';
  const parts = ways.map(({ by, read, hidden, unreadable, conflict }) =>
    [`"${by}"`, said('read', read), said('hidden', hidden), said('unreadable', unreadable), said('conflict', conflict)]
      .filter((part) => part !== '')
      .join(' '),
  );
  const missing = total.missing > 0 ? [`missing ${total.missing}`] : [];
  return `${platform} ${page} ${field} (${witness}): ${state}; ${[...parts, ...missing].join('; ')}`;
}

function said(what: string, count: number): string {
  return count > 0 ? `${what} ${count}` : '';
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
