import type { Judgement, Outcome } from './compare';
import type { Truth } from './truth-file';

type Row = Record<Outcome, number>;

/** Counts judgements by witness, platform, surface and field, as a table of plain text with a total for each witness. */
export function tableOf(judged: readonly { truth: Truth; judgement: Judgement }[]): string {
  const rows = new Map<string, Row>();
  for (const { truth, judgement } of judged) {
    const { where, field, outcome } = judgement;
    const witness = where === 'dom' ? 'shown' : 'sent';
    for (const name of [
      `${witness} ${truth.platform} ${truth.surface} ${field}`,
      `${witness} ${truth.platform} all`,
      `${witness} all`,
    ]) {
      const row = rows.get(name) ?? { right: 0, wrong: 0, 'not read': 0, 'made up': 0, "nobody's": 0 };
      row[outcome]++;
      rows.set(name, row);
    }
  }
  const lines = [...rows].sort(([a], [b]) => order(a).localeCompare(order(b))).map(([name, row]) => line(name, row));
  return [line('', undefined), ...lines].join('\n');
}

/** Totals come after what they sum up. */
function order(name: string): string {
  return name.replace(/ all$/, ' ~').replace(/^(shown|sent) ~$/, '$1 ~~');
}

function line(name: string, row: Row | undefined): string {
  const cells = row
    ? [row.right, row.wrong + row['made up'], row['not read'], row["nobody's"], share(row)]
    : ['right', 'wrong', 'not read', "nobody's", 'read'];
  return name.padEnd(44) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function share(row: Row): string {
  const all = row.right + row.wrong + row['not read'];
  return all === 0 ? '–' : `${((100 * row.right) / all).toFixed(1)} %`;
}
