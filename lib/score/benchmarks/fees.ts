import { DEREV_TABLES } from './fees-derev';
import { KOLSQUARE_TABLES } from './fees-kolsquare';
import { OTHER_TABLES } from './fees-others';
import { US_TABLES } from './fees-us';
import type { FeeSet, FeeTable } from './set';

/**
 * The default: DeRev's range first where the creator's size has a verified one, then curves fitted to 53 rows of European
 * lists (scoring.md 4.5). `factor` is the 80th percentile of the error when a publisher is left out.
 */
const europe: FeeSet = {
  id: 'eu',
  tables: DEREV_TABLES.map((table) => ({ ...table, rows: table.rows.filter((row) => row.status !== 'D') })),
  curves: {
    source: {
      id: 'eu-curves',
      name: 'Vaglio’s fit to the lists of DeRev, Kolsquare and Prismalia',
      year: '2021–2025',
      asOf: '2025-12',
      sample: '53 list prices',
      status: 'E',
    },
    currency: 'EUR',
    region: 'EU',
    by: {
      instagram: { at100K: 1217, exponent: 0.76, factor: 1.6 },
      tiktok: { at100K: 729, exponent: 0.78, factor: 1.8 },
      youtube: { at100K: 6765, exponent: 0.59, factor: 2.0 },
    },
  },
};

const alone = (table: FeeTable): FeeSet => ({ id: table.source.id, tables: [table] });

/** Every price list; the first is the default. */
export const FEE_SETS: readonly FeeSet[] = [
  europe,
  { id: 'derev', tables: DEREV_TABLES },
  ...KOLSQUARE_TABLES.map(alone),
  ...OTHER_TABLES.map(alone),
  ...US_TABLES.map(alone),
];
