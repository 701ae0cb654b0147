import Dexie from 'dexie';

/** Batches of a file's lines as they come; every line of the file is in one of them. */
export type LineBatches = AsyncIterator<readonly string[]>;

type Batch = IteratorResult<readonly string[]>;
type Reading = { coming: Promise<Batch>; here?: Batch };

/** Batches read before they are asked for: enough that the disk is not waited for, and few megabytes of text. */
const AHEAD = 4;

/**
 * Hands a file's lines to a transaction. What is read already is there at once: to wait for anything else but the database, Dexie keeps the
 * transaction open with questions of its own, whose answers stand behind all that is being written.
 */
export class ReadAhead {
  private readonly readings: Reading[] = [];

  constructor(
    private readonly batches: LineBatches,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** The next batch. Throws what reading it threw, or the signal's reason. */
  next(): Batch | PromiseLike<Batch> {
    this.signal?.throwIfAborted();
    while (this.readings.length < AHEAD) this.readings.push(Dexie.ignoreTransaction(() => this.begin()));
    const first = this.readings.shift() as Reading;
    return first.here ?? Dexie.waitFor(first.coming);
  }

  private begin(): Reading {
    const reading: Reading = { coming: this.batches.next() };
    reading.coming.then(
      (batch) => {
        reading.here = batch;
      },
      // Met where it is awaited; until then it must not count as unhandled.
      () => undefined,
    );
    return reading;
  }
}
