import type { FieldHealth, Silence } from '../model/health';

const DAY_MS = 86_400_000;

/**
 * What a person can hand over when a site has changed: names of tables and numbers, in English, for those who mend it. Nobody's
 * name and no address is in it, since none is in the tallies.
 */
export function healthReport(
  { fields, silences }: { fields: readonly FieldHealth[]; silences: readonly Silence[] },
  version: string,
  today: number,
): string {
  const head = `Vaglio ${version}, ${dateOf(today)}: what was read in the last 30 days`;
  const silent = silences.map(
    ({ platform, page, since }) => `${platform} ${page}: NOBODY READ since ${dateOf(since)}, though other pages were`,
  );
  return [head, ...silent, ...fields.map(lineOf)].join('\n');
}

function lineOf({ platform, page, witness, field, total, ways, lastRead, trouble }: FieldHealth): string {
  const state = trouble ? `${trouble.what.toUpperCase()} since ${dateOf(trouble.since)}` : 'ok';
  const parts = ways.map(({ by, read, hidden, unreadable, conflict }) =>
    [`"${by}"`, said('read', read), said('hidden', hidden), said('unreadable', unreadable), said('conflict', conflict)]
      .filter((part) => part !== '')
      .join(' '),
  );
  const missing = total.missing > 0 ? [`missing ${total.missing}`] : [];
  if (lastRead !== undefined) missing.push(`last read ${dateOf(lastRead)}`);
  return `${platform} ${page} ${field} (${witness}): ${state}; ${[...parts, ...missing].join('; ')}`;
}

function said(what: string, count: number): string {
  return count > 0 ? `${what} ${count}` : '';
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
