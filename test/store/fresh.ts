import { VaglioDatabase } from '../../lib/store/database';

let made = 0;

/** An empty database of its own for one test. */
export function freshDatabase(): VaglioDatabase {
  made += 1;
  return new VaglioDatabase(`vaglio-test-${made}`);
}
