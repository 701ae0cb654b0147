import { AROUND, type Given } from '../readers/from';

/**
 * What the sources of one cell gave, for as long as nothing can have changed: to the end of the callback or slice that asks.
 * A card that is a post and a creator is asked once.
 */
export class Look {
  #cell: Node | undefined;
  #given: Given = new Map();
  #around: Given = new Map();

  at(cell: Node): Given {
    if (this.#cell !== cell) {
      this.#cell = cell;
      this.#given = new Map([[AROUND, this.#around]]);
    }
    return this.#given;
  }

  /** Something may change from now on. */
  end(): void {
    if (!this.#cell) return;
    this.#cell = undefined;
    this.#given = new Map();
    this.#around = new Map();
  }
}
