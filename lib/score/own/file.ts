import type { Source } from '../../model/evaluation';
import type { Quote } from '../../model/own';
import { creatorKey } from '../../model/platform';
import { cutRow } from '../benchmarks/bands';
import type { EngagementSet, EngagementTable, FeeRow, FeeSet } from '../benchmarks/set';
import { csvRows } from './csv';
import { jsonRows } from './json';
import { type FileRow, type Mistake, MOST_ROWS } from './mistake';
import { type BandRow, bandRow, quoteRow, type RateRow, rateRow, readRows } from './rows';
import { inOrder, sizeMistakes } from './sizes';

/** What a person's file holds: a rate card, engagement bands, or past fees. */
export type OwnFile = { fees: FeeSet } | { engagement: EngagementSet } | { quotes: Quote[] };
export type Read = { ok: true; value: OwnFile } | { ok: false; mistakes: readonly Mistake[] };

type Raw = { kind: 'fees' | 'engagement' | 'quotes'; name: string; asOf: string; rows: readonly FileRow[] };

/**
 * Reads a CSV or JSON file that a person chose. All mistakes are told at once, each with its line; nothing is half taken.
 * `month`: 'YYYY-MM', when the file was chosen: its figures count as new then, unless it says itself from when they are.
 */
export function readOwnFile(text: string, fileName: string, month = ''): Read {
  const raw = /^\s*[[{]/.test(text) ? fromJson(text, fileName, month) : fromCsv(text, fileName, month);
  if ('mistake' in raw) return { ok: false, mistakes: [raw] };
  if (raw.rows.length === 0) return { ok: false, mistakes: [{ mistake: 'empty' }] };
  if (raw.rows.length > MOST_ROWS)
    return { ok: false, mistakes: [{ mistake: 'tooLong', found: String(raw.rows.length) }] };
  if (raw.kind === 'quotes') return quotesFrom(raw);
  return raw.kind === 'fees' ? feesFrom(raw) : engagementFrom(raw);
}

const NEEDED = {
  fees: ['platform', 'format', 'from', 'low'],
  engagement: ['platform', 'denominator', 'from', 'cut1', 'cut2', 'cut3', 'cut4'],
  quotes: ['platform', 'format', 'followers', 'amount'],
} as const;

function fromCsv(text: string, name: string, month: string): Raw | Mistake {
  const read = csvRows(text);
  if ('mistake' in read) return read;
  const kind = read.columns.includes('amount') ? 'quotes' : read.columns.includes('cut1') ? 'engagement' : 'fees';
  const missing = NEEDED[kind].find((column) => !read.columns.includes(column));
  if (missing) return { mistake: 'missingColumn', line: 1, found: missing };
  const dated = read.rows.map(({ cells }) => String(cells.as_of ?? '')).find((cell) => MONTH.test(cell));
  return { kind, name, asOf: dated?.slice(0, 7) ?? month, rows: read.rows };
}

function fromJson(text: string, fileName: string, month: string): Raw | Mistake {
  const read = jsonRows(text);
  if ('mistake' in read) return read;
  const { kind, name, year, asOf } = read.about;
  if (kind !== 'fees' && kind !== 'engagement' && kind !== 'quotes') {
    return { mistake: 'unknownKind', ...(kind !== undefined && { found: String(kind) }) };
  }
  return {
    kind,
    name: typeof name === 'string' ? name : fileName,
    asOf:
      [asOf, year && `${year}-12`]
        .map(String)
        .find((one) => MONTH.test(one))
        ?.slice(0, 7) ?? month,
    rows: read.rows,
  };
}

function quotesFrom({ rows }: Raw): Read {
  const { good, mistakes } = readRows(quoteRow, rows);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const quotes = good.map(({ row: { on, creator, ...row } }): Quote => {
    const key = creator === undefined ? undefined : creatorKey(row.platform, creator);
    return { ...row, ...(on && { on }), ...(key && { creator: key }) };
  });
  return { ok: true, value: { quotes } };
}

function feesFrom(raw: Raw): Read {
  const { good, mistakes } = readRows(rateRow, raw.rows);
  const wrong = [
    ...mistakes,
    ...good.flatMap(({ line, row }): Mistake[] =>
      row.high !== undefined && row.high < row.low ? [{ mistake: 'highBelowLow', line, found: String(row.high) }] : [],
    ),
    ...sizeMistakes(good, (row) => `${row.platform} ${row.format} ${row.currency}`),
  ];
  if (wrong.length > 0) return { ok: false, mistakes: inOrder(wrong) };
  const source = sourceOf(raw);
  const tables = (['EUR', 'USD'] as const).map((currency) => ({
    source,
    currency,
    region: 'own',
    rows: good.filter(({ row }) => row.currency === currency).map(({ row }) => feeRow(row)),
  }));
  return { ok: true, value: { fees: { id: source.id, tables: tables.filter(({ rows }) => rows.length > 0) } } };
}

function feeRow({ platform, format, from, to, low, high }: RateRow): FeeRow {
  return {
    platform,
    format,
    from,
    below: to ?? Number.POSITIVE_INFINITY,
    low,
    ...(high !== undefined && { high }),
    status: 'V',
  };
}

function engagementFrom(raw: Raw): Read {
  const { good, mistakes } = readRows(bandRow, raw.rows);
  const cuts = (row: BandRow) => [row.cut1, row.cut2, row.cut3, row.cut4];
  const wrong = [
    ...mistakes,
    ...mixedDenominators(good),
    ...good.flatMap(({ line, row }): Mistake[] =>
      cuts(row).every((cut, index, all) => index === 0 || cut > (all[index - 1] ?? cut))
        ? []
        : [{ mistake: 'cutsNotRising', line, found: cuts(row).join(', ') }],
    ),
    ...sizeMistakes(good, (row) => row.platform),
  ];
  if (wrong.length > 0) return { ok: false, mistakes: inOrder(wrong) };
  const source = sourceOf(raw);
  const platforms = [...new Set(good.map(({ row }) => row.platform))];
  const tables = platforms.map((platform): EngagementTable => {
    const own = good.map(({ row }) => row).filter((row) => row.platform === platform);
    return {
      id: `${source.id}-${platform}`,
      platform,
      denominator: own[0]?.denominator ?? 'followers',
      stated: true,
      terms: 'likes+comments',
      source,
      rows: own.map((row) => cutRow(row.from, row.to ?? Number.POSITIVE_INFINITY, cuts(row))),
      notes: ['ownSet'],
    };
  });
  return { ok: true, value: { engagement: { id: source.id, about: 'creators', sample: 'profile', tables } } };
}

/** A site's rates must all be by followers, or all by views: two kinds of rate have no common bands. */
function mixedDenominators(rows: readonly { line: number; row: BandRow }[]): Mistake[] {
  return rows.flatMap(({ line, row }): Mistake[] => {
    const first = rows.find((other) => other.row.platform === row.platform);
    return first && first.row.denominator !== row.denominator
      ? [{ mistake: 'mixedDenominators', line, found: String(first.line) }]
      : [];
  });
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/;
/** Longest part of a name that becomes the id: settings and exports carry it. */
const LONGEST_ID = 60;

function sourceOf({ name, asOf }: Raw): Source {
  const slug = name
    .toLowerCase()
    .replace(/\.(csv|json)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_ID);
  return { id: `own:${slug}`, name, year: asOf.slice(0, 4), ...(asOf !== '' && { asOf }), status: 'own' };
}
