import type { CellPlan } from '../readers/among';
import type { Identity } from '../readers/reader';
import type { Subject } from '../readers/table';

/**
 * Keeps the cards of the page before from the creator of the address: after a soft navigation, cells that take their creator from the
 * address wait until the page's own subject is the address's again.
 */
export class CatchUp {
  #caught = true;
  #waiting = false;

  /** The address has changed; `first`: there was no page before. */
  moved(first: boolean): void {
    this.#caught = first;
  }

  /** Where the page has no creator of its own there is nothing to wait for. */
  expect(plan: CellPlan): void {
    this.#caught ||= !plan.whole.some(({ of }) => of === 'creator');
  }

  /** Whether a cell has to wait. */
  holds(subject: Subject, who: Identity | undefined): boolean {
    const holds = !this.#caught && subject.cells !== undefined && who?.addressed === true;
    this.#waiting ||= holds;
    return holds;
  }

  /** The page's own subject is the address's. True where cells have waited for it. */
  agree(): boolean {
    const waited = !this.#caught && this.#waiting;
    this.#caught = true;
    this.#waiting = false;
    return waited;
  }
}
