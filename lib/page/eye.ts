import type { Observation } from '../model/observation';
import { allCells, cellsAmong, mayBeCell, mayHoldScanned, scannedCells } from '../readers/among';
import { readFields } from '../readers/reader';
import { attempt } from './attempt';
import { type Batches, batches } from './batches';
import { CatchUp } from './catch-up';
import { type Changes, changesIn, isFilledAnew } from './changes';
import { here } from './here';
import { Look } from './look';
import { nearestFirst } from './nearest';
import { SETTLING, settle } from './settle';
import { isElsewhere, isKnownKind, type Sight, sightOf, stillHolds } from './sight';
import { restAfter, type Slices, slices, type Work } from './slices';
import { type Spot, type Spots, spotsOf, whoAt } from './spots';
import type { Watched } from './watch';

/** Found at once in one callback: so many in any case (thirty cards of two subjects), and more for so many milliseconds; the rest waits for the next slice. */
const AT_ONCE = 60;
const LONGEST_CALLBACK = 3;
/** Read at once, too, for so many milliseconds: a badge that says all from the start is not laid out twice. */
const LONGEST_READING = 1.4;

/** What is known of the page while it is open: where the creators stand, and which of them still have to be read. */
export class Eye {
  readonly here = here();
  #href = '';
  #sight: Sight | undefined;
  #opened = false;
  readonly #catchUp = new CatchUp();
  #atOnce = AT_ONCE;
  readonly #settle = settle();
  readonly #spots: Spots;
  readonly #queue: Slices;
  readonly #around: Work = { run: () => this.#lookAround() };
  readonly #scan: Work = { run: () => this.#lookForScanned() };
  readonly #batches: Batches;
  readonly #look = new Look();

  readonly #w: Watched;
  constructor(w: Watched, watchCell: (cell: Element, attributes: readonly string[]) => void) {
    this.#w = w;
    this.#spots = spotsOf((spot) => this.#read(spot), watchCell);
    this.#queue = slices({
      later: w.later,
      clock: w.clock,
      worked: () => this.#worked(),
      drained: () => this.#batches.drained(),
      nearest: nearestFirst,
      signal: w.signal,
    });
    this.#batches = batches(() => this.#queue, w.clock, w);
  }

  page(): string | undefined {
    return this.#sight?.look.page.page;
  }

  /** The page says that it has moved, or its address has changed: everything is looked at again, soon. */
  moved(): void {
    const href = this.#w.href();
    if (href !== this.#href) {
      this.here.clear();
      this.#catchUp.moved(!this.#opened);
      this.#sight = undefined;
      this.#href = href;
    }
    this.#opened = true;
    if (isKnownKind(this.#w.reader, href)) this.#queue.add(this.#around);
  }

  /** False where nothing of it can be of concern. */
  changed(records: readonly MutationRecord[]): boolean {
    // A page at rest still moves: players, counters, advertisements.
    const sight = this.#sight;
    const isHere = () => this.#w.href() === this.#href;
    if (this.#spots.areQuiet(records, (one) => !sight || !isHere() || mayBeCell(sight.plan, one))) return false;
    const holds = sight !== undefined && isHere() && stillHolds(sight);
    if (holds && records.every(({ target }) => isElsewhere(sight, target))) return false;
    const start = this.#w.clock();
    this.#atOnce = AT_ONCE;
    const changes = changesIn(records, this.#w.own);
    for (const element of changes.removed.keys()) this.#w.removed(element);
    try {
      // A feed keeps so many cards: on a slow machine one may go before its turn has come. Whom it is about was told when it came.
      if (changes.removed.size > 0) this.#queue.leave(LONGEST_CALLBACK);
      if (holds) this.#lookAt(sight, changes, start);
      else this.moved();
    } finally {
      this.#worked();
    }
    return true;
  }

  #worked(): void {
    this.#look.end();
    this.#w.worked();
  }

  #lookAt({ plan, live }: Sight, changes: Changes, start: number): void {
    for (const spot of this.#spots.concerned(changes)) {
      if (spot.read && isFilledAnew(spot.cell, changes)) spot.read = false;
      this.#visit(spot, start);
    }
    for (const element of changes.added) {
      if (!live.contains(element)) continue;
      cellsAmong(plan, element, live, (cell, subject) => this.#visit(this.#spots.meet(cell, subject), start));
    }
    if (changes.added.some((element) => mayHoldScanned(plan, element))) this.#queue.add(this.#scan);
  }

  #lookAround(): void {
    const start = this.#w.clock();
    this.#sight = sightOf(this.#w.reader, this.#w.document, this.#href);
    if (this.#sight) {
      const { plan, live } = this.#sight;
      this.#catchUp.expect(plan);
      for (const subject of plan.whole) this.#visit(this.#spots.meet(live, subject), start);
      allCells(plan, live, (cell, subject) => this.#visit(this.#spots.meet(cell, subject), start));
    }
    this.#around.notBefore = restAfter(start, this.#w.clock());
  }

  #lookForScanned(): void {
    const start = this.#w.clock();
    if (!this.#sight) return;
    const { plan, live } = this.#sight;
    scannedCells(plan, live, (cell, subject) => {
      const spot = this.#spots.meet(cell, subject);
      if (!spot.read) this.#visit(spot, start);
    });
    this.#scan.notBefore = restAfter(start, this.#w.clock());
  }

  /**
   * As much as there is time for, at once: whom the spot is about, and what a new cell says. The rest waits for a slice, and so does
   * a cell of which something was read before: a page may have changed the name and not yet the numbers.
   */
  #visit(spot: Spot, start: number): void {
    attempt(() => this.#visitAtOnce(spot, start));
  }

  #visitAtOnce(spot: Spot, start: number): void {
    const spent = this.#w.clock() - start;
    spot.sure = undefined;
    const { cells, outside } = spot.subject;
    if (this.#atOnce-- > 0 || spent < LONGEST_CALLBACK || outside) {
      const isNew = this.#identify(spot) && !spot.read;
      if (isNew && cells && !outside && spent < LONGEST_READING && this.#read(spot)) {
        this.#queue.drop(spot);
        this.#queue.ask();
        return;
      }
    }
    spot.notBefore = spot.rest;
    this.#queue.add(spot);
  }

  #identify(spot: Spot): boolean {
    const sight = this.#sight;
    const { outside } = spot.subject;
    if (!sight || !spot.cell.isConnected || !(outside || sight.live.contains(spot.cell))) return false;
    const who = whoAt(this.#w.reader, sight, spot, this.#language(), this.#w.now(), this.#look.at(spot.cell));
    if (who === 'stale' || this.#catchUp.holds(spot.subject, who)) return false;
    const before = spot.who;
    spot.who = who;
    spot.sure = sight.href;
    // A window is filled part by part, and may hold what it was filled with before.
    if (outside && before?.creator !== who?.creator) spot.rest = this.#w.clock() + SETTLING;
    if (who?.creator) this.#w.found(spot, who.creator);
    else if (before?.creator) this.#w.lost(spot);
    return who !== undefined;
  }

  /** Whether it could be read. */
  #read(spot: Spot): boolean {
    const { subject, cell } = spot;
    // What is read once a page rests as long as it took.
    const start = subject.cells ? 0 : this.#w.clock();
    const isStill = cell.isConnected || (subject.cells && !spot.read);
    const known = spot.sure === this.#sight?.href ? isStill : this.#identify(spot);
    const language = this.#language();
    if (!known || !this.#sight || !spot.who || this.#w.knows?.(language) === false) return false;
    // Whom it is about is told anew only when something changes.
    spot.sure = undefined;
    const { look, href } = this.#sight;
    const { who } = spot;
    const now = this.#w.now();
    const seen = readFields(this.#w.reader, look, subject, cell, who, language, now, this.#look.at(cell));
    spot.read = true;
    const observation = subject.cells ? seen : this.#settled(spot, seen, href, start);
    if (!observation) return true;
    if (who.creator) this.here.add(who.creator, cell, !subject.cells);
    this.#batches.add(!subject.cells);
    this.#w.looked(spot, observation);
    return true;
  }

  /** What may be believed of the page's own facts, after a soft navigation too. */
  #settled(spot: Spot, seen: Observation, href: string, start: number): Observation | undefined {
    const { subject } = spot;
    const observation = this.#settle.accept(subject, seen, href, this.#w.clock());
    spot.rest = restAfter(start, this.#w.clock());
    if (this.#settle.unsettled(subject, href)) {
      spot.notBefore = this.#w.clock() + SETTLING;
      this.#queue.add(spot);
    }
    if (observation && subject.of === 'creator' && this.#catchUp.agree()) this.#queue.add(this.#around);
    return observation;
  }

  #language(): string {
    return this.#w.document.documentElement.lang;
  }
}
