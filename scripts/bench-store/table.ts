import { median } from '../bench/table';

/** One figure: the values of its runs, and what their median must not exceed. */
export type Line = { what: string; unit: string; values: readonly number[]; must?: number };

/** A line a figure: the median, what the runs lie between, and whether it is held. */
export function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  return lines
    .map(({ what, unit, values, must }) => {
      const middle = median(values);
      const spread = values.length > 1 ? ` [${shown(Math.min(...values))}–${shown(Math.max(...values))}]` : '';
      const held = must === undefined ? '' : `  ${middle <= must ? 'held' : 'MISSED'}: ≤ ${must}`;
      return `${what.padEnd(width)}  ${shown(middle)} ${unit}${spread}${held}`;
    })
    .join('\n');
}

function shown(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : 2);
}
