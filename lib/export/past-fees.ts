import type { PastFee } from '../model/own';
import { keyParts } from '../model/platform';
import { type Cell, type Notation, written } from './cell';

const NOTATION: Notation = { delimiter: ',', decimal: '.', days: 'yyyy-mm-dd' };

/** Past fees as a file that the options take again: one line a fee, under the names of their columns. */
export function pastFeesCsv(fees: readonly PastFee[]): string {
  const lines = fees.map(({ platform, format, followers, amount, currency, on, creator }) => {
    const cells: Cell[] = [
      { text: platform },
      { text: format },
      { number: followers, decimals: 0 },
      { number: amount, decimals: Number.isInteger(amount) ? 0 : 2 },
      { text: currency },
      on === undefined ? undefined : { text: on },
      creator === undefined ? undefined : { text: keyParts(creator).handle },
    ];
    return cells.map((cell) => written(cell, NOTATION)).join(',');
  });
  return ['platform,format,followers,amount,currency,on,creator', ...lines, ''].join('\r\n');
}
