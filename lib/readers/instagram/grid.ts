import type { Place } from '../from';
import type { Way } from '../table';
import { accountsIn } from './accounts';
import { handle } from './parse';
import { isBefore } from './texts';

const nearestAbove: Place = {
  named: 'the one account named above the grid',
  find: (cell) => {
    const [tile] = [cell];
    for (let around = cell.parentNode; around && around.nodeType === 1; around = around.parentNode) {
      const named = accountsIn(around as Element).filter(({ link }) => isBefore(link, tile));
      if (named.length > 0) return named.map((account) => account.handle);
    }
    return [];
  },
};

/** Whose posts a grid under a post holds ("More posts from …"), where the tiles' links do not say it (2021). */
export const aboveTheGrid: Way<string> = {
  by: 'account named above the grid',
  seen: '2021-10',
  from: nearestAbove,
  parse: handle,
};
