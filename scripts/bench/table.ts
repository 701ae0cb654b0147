import type { Platform } from '../../lib/model/platform';
import type { Condition, Run } from './run';

type Column = {
  head: string;
  of: (run: Run, floor: readonly Run[], none: readonly Run[]) => number | undefined;
  digits: number;
};

const perCard = ({ feed, cards }: Run) => (feed * 1000) / cards;
const over = (limit: number) => (run: Run) => (run.slices.filter((slice) => slice > limit).length * 1000) / run.cards;

const COLUMNS: readonly Column[] = [
  { head: 'µs a card', of: perCard, digits: 0 },
  { head: '× floor', of: (run, floor) => perCard(run) / median(floor.map(perCard)), digits: 2 },
  { head: 'last ÷ first quarter', of: ({ quarters }) => (quarters.at(-1) ?? 0) / (quarters[0] ?? 0), digits: 2 },
  { head: 'slices > 50 ms', of: ({ slices }) => slices.filter((slice) => slice > 50).length, digits: 0 },
  { head: '> 4 ms a 1,000', of: over(4), digits: 1 },
  { head: 'longest ms', of: ({ slices }) => Math.max(0, ...slices), digits: 1 },
  { head: 'insertion→badge p50 ms', of: ({ probed }) => quantile(probed.late, 0.5), digits: 1 },
  { head: 'p95', of: ({ probed }) => quantile(probed.late, 0.95), digits: 1 },
  { head: 'on screen without p95 ms', of: ({ probed }) => quantile(probed.unseen, 0.95), digits: 1 },
  { head: 'seen, never badged', of: ({ probed }) => (probed.late.length > 0 ? probed.never : undefined), digits: 0 },
  { head: 'known: shell→filled p95 ms', of: ({ probed }) => quantile(probed.filled, 0.95), digits: 1 },
  { head: 'idle ms/s', of: ({ idle, idleFor }) => (idle * 1000) / idleFor, digits: 2 },
  { head: 'start ms', of: ({ start }) => start, digits: 1 },
  { head: 'longest at start', of: ({ startSlices }) => Math.max(0, ...startSlices), digits: 1 },
  { head: 'nodes kept a card', of: ({ kept, cards }) => kept / ((cards * 2) / 3), digits: 2 },
  {
    head: 'heap over none B a card',
    of: ({ heap, cards }, _, none) => (heap - median(none.map((one) => one.heap))) / ((cards * 2) / 3),
    digits: 0,
  },
  {
    head: 'in the last third',
    of: ({ heapLate, cards }, _, none) => (heapLate - median(none.map((one) => one.heapLate))) / (cards / 3),
    digits: 0,
  },
  {
    head: 'layout shift over none',
    of: ({ probed }, _, none) => probed.shift - median(none.map((one) => one.probed.shift)),
    digits: 4,
  },
  {
    head: 'messages a batch',
    of: ({ messages, cards, condition }) => (condition === 'Vaglio' ? (messages * 20) / cards : undefined),
    digits: 2,
  },
  { head: 'nodes a badge', of: ({ probed }) => (probed.nodes > 0 ? probed.nodes : undefined), digits: 0 },
];

/** A site's figures: a line a figure, a column a condition, the median of the runs and what they lie between. */
export function tableOf(site: Platform, conditions: readonly Condition[], runs: readonly Run[]): string {
  const of = (name: string) => runs.filter(({ condition }) => condition === name);
  const [floor, none] = [of('floor'), of('none')];
  const lines = COLUMNS.map(({ head, of: figure, digits }) => [
    head,
    ...conditions.map(({ name }) =>
      spread(
        of(name).flatMap((one) => figure(one, floor, none) ?? []),
        digits,
      ),
    ),
  ]);
  const cards = runs[0]?.cards ?? 0;
  const table = [[`${site}, ${cards} cards`, ...conditions.map(({ name }) => name)], ...lines];
  const [first = []] = table;
  const widths = first.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  return table.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function spread(values: readonly number[], digits: number): string {
  const real = values.filter(Number.isFinite);
  if (real.length === 0) return '–';
  const middle = median(real).toFixed(digits);
  if (real.length === 1) return middle;
  return `${middle} [${Math.min(...real).toFixed(digits)}–${Math.max(...real).toFixed(digits)}]`;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? 0;
}

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
