import type { Readings } from '../../lib/model/observation';
import type { BadgeNote, BadgePhrases } from '../../lib/model/phrases';
import type { CreatorKey } from '../../lib/model/platform';
import type { BadgeSize } from '../../lib/model/settings';
import { BADGE_TAG, makeBadge } from '../../lib/overlay/badge';
import type { Fitter } from '../../lib/overlay/fit';
import { put, standsByKind } from '../../lib/overlay/place';
import type { Spot } from '../../lib/page/spots';
import { firstOf } from '../../lib/readers/from';
import type { Audience } from '../../lib/words/audience';
import type { Say } from '../../lib/words/say';
import { firstPhrases, troublePhrases, withSeen } from '../../lib/words/seen-phrases';
import type { Memory } from './memory';
import type { Standing } from './standing';

/** A page that takes a badge away this often wants none there. */
const MOST_TIMES_PUT = 5;

/** The badges on the page, by creator. Nothing of the page is held on to: what leaves the document is let go. */
export class Badges {
  readonly #bySpot = new WeakMap<Spot, Standing>();
  readonly #byHost = new WeakMap<Element, Standing>();
  readonly #byCell = new WeakMap<Element, Standing>();
  readonly #standAt = standsByKind();
  readonly #live = new Map<CreatorKey, Set<Standing>>();
  readonly #due = new Set<Standing>();
  #trouble: string | undefined;
  readonly #document: Document;
  readonly #say: Say;
  readonly #memory: Memory;
  #size: BadgeSize;
  readonly #fitter: Fitter;
  readonly #audience: Audience;
  constructor(document: Document, say: Say, memory: Memory, size: BadgeSize, fitter: Fitter, audience: Audience) {
    this.#document = document;
    this.#say = say;
    this.#memory = memory;
    this.#size = size;
    this.#fitter = fitter;
    this.#audience = audience;
  }
  at(host: Element): Standing | undefined {
    return this.#byHost.get(host);
  }

  /** A creator stands here: puts the badge there, filled from memory where the creator is known. */
  found(spot: Spot, key: CreatorKey): void {
    const place = this.#size === 'off' ? undefined : this.#placeOf(spot);
    const standing = this.#bySpot.get(spot);
    if (!place) this.lost(spot);
    else if (!standing) this.#start(spot, key, place);
    else this.#keep(standing, key, place);
  }
  lost(spot: Spot): void {
    const standing = this.#bySpot.get(spot);
    if (!standing) return;
    this.#leave(standing);
    this.#due.delete(standing);
    this.#bySpot.delete(spot);
    standing.badge.host.remove();
  }

  /** An element left the document: its badges are no longer kept, but stay in it, should it come back. */
  removed(element: Element): void {
    for (const host of element.getElementsByTagName(BADGE_TAG)) {
      const standing = this.#byHost.get(host);
      if (standing) this.#leave(standing);
    }
  }
  looked(spot: Spot, seen: Readings): void {
    // A card that is both a post and a creator is one place: what either shows belongs to its badge.
    const standing = this.#bySpot.get(spot) ?? this.#byCell.get(spot.cell);
    if (!standing || standing.key !== spot.who?.creator) return;
    standing.seen = { ...standing.seen, ...seen };
    if (spot.cell.isConnected) this.#due.add(standing);
  }

  /** Fills the badges that came, and those whose places were read: once, when all of it is read. */
  settle(): void {
    for (const standing of this.#due) {
      // Of somebody new the answer comes in a moment, and fills the badge then.
      if (!standing.said || this.#memory.get(standing.key)) this.#fill(standing);
    }
    this.#due.clear();
  }

  /** Fills every badge of a creator anew. */
  show(key: CreatorKey): void {
    for (const standing of this.#live.get(key) ?? []) this.#fill(standing);
  }
  keys(): CreatorKey[] {
    return [...this.#live.keys()];
  }

  /** The person chose another size for this site. Turned on again, badges come with the next look. */
  resize(size: BadgeSize): void {
    this.#size = size;
    for (const standing of this.#all()) {
      if (size === 'off') this.lost(standing.spot);
      else this.#fill(Object.assign(standing, { size: this.#sizeOf(standing.spot) }));
    }
  }

  /** From now on every badge says the same, and can do nothing: the extension behind it has gone. */
  end(sentence: string): void {
    this.#trouble = sentence;
    for (const standing of this.#all()) this.#fill(standing);
  }

  /** Says the same on every badge of whose creator nothing is known: there was no answer. */
  unanswered(sentence: string): void {
    for (const standing of this.#all()) {
      if (!this.#memory.get(standing.key)) this.complain(standing, sentence, this.#say.t('badge.save'));
    }
  }

  /** Says on one badge that something went wrong; its next filling takes it back. */
  complain(standing: Standing, sentence: string, star: string): void {
    delete standing.said;
    this.#write(standing, troublePhrases(sentence, star));
  }

  #fill(standing: Standing): void {
    const { key, seen, size, said } = standing;
    const trouble = this.#trouble;
    const note = this.#memory.get(key);
    const same = said?.note === note && said?.key === key && said.seen === seen;
    if (same && said.size === size && said.trouble === trouble) return;
    const phrases = trouble === undefined ? this.#phrasesOf(standing, note) : troublePhrases(trouble);
    standing.said = { note, key, seen, size, trouble };
    this.#write(standing, phrases);
  }

  /** Beside a page's own heading there is room to the window's edge; a card has an edge of its own. */
  #write({ badge, spot, size }: Standing, phrases: BadgePhrases): void {
    const anew = badge.show(phrases, size);
    this.#fitter.fit(badge.host, spot.subject.cells ? spot.cell : this.#document.documentElement, anew);
  }

  #phrasesOf({ seen, said }: Standing, note: BadgeNote | undefined): BadgePhrases {
    if (!note) return firstPhrases(this.#say, said ? seen : {}, this.#audience);
    // What this place shows is read in a moment, and may say more.
    return withSeen(note.phrases, this.#say, seen, this.#audience);
  }

  #keep(standing: Standing, key: CreatorKey, place: Element): void {
    const { host } = standing.badge;
    // A cell that the page fills anew is another card, however often.
    if (standing.key !== key) standing.put = 0;
    const stays = host.isConnected && place.contains(host);
    // What the page, or another extension, put behind a badge would be below it.
    const isLast = stays && !host.nextElementSibling;
    if (!isLast && !this.#putAgain(standing, place) && !stays) return;
    if (standing.key !== key) {
      this.#leave(standing);
      standing.key = key;
      standing.seen = {};
      delete standing.said;
      this.#due.add(standing);
    }
    this.#fitter.changed(host);
    this.#join(standing);
  }

  #start(spot: Spot, key: CreatorKey, place: Element): void {
    if (this.#byCell.get(spot.cell)?.badge.host.isConnected || this.#isOwn(spot, key)) return;
    const badge = makeBadge(this.#document, this.#standAt(spot.subject, place));
    const standing: Standing = { badge, spot, key, size: this.#sizeOf(spot), seen: {}, put: 0 };
    this.#bySpot.set(spot, standing);
    this.#byCell.set(spot.cell, standing);
    this.#byHost.set(badge.host, standing);
    this.#due.add(standing);
    this.#putAgain(standing, place);
    this.#join(standing);
  }

  #putAgain(standing: Standing, place: Element): boolean {
    if (standing.put >= MOST_TIMES_PUT) return false;
    standing.put++;
    put(standing.badge.host, place, this.#standAt(standing.spot.subject, place));
    return true;
  }

  /** On a creator's own page the badge beside the name is enough: its cards are all of the same creator. */
  #isOwn({ subject }: Spot, key: CreatorKey): boolean {
    const same = this.#live.get(key);
    if (!same) return false;
    for (const { spot } of [...same]) {
      if (!subject.cells && spot.subject.cells) this.lost(spot);
      else if (subject.cells && !spot.subject.cells) return true;
    }
    return false;
  }

  #placeOf({ subject, cell }: Spot): Element | undefined {
    return subject.badge ? firstOf(subject.badge.css, cell) : undefined;
  }

  #sizeOf({ subject }: Spot): 'full' | 'compact' {
    return this.#size === 'full' && subject.badge?.size === 'full' ? 'full' : 'compact';
  }

  #join(standing: Standing): void {
    const others = this.#live.get(standing.key);
    if (others) others.add(standing);
    else this.#live.set(standing.key, new Set([standing]));
  }

  #leave(standing: Standing): void {
    const others = this.#live.get(standing.key);
    others?.delete(standing);
    if (others?.size === 0) this.#live.delete(standing.key);
  }

  #all(): Standing[] {
    return [...this.#live.values()].flatMap((standings) => [...standings]);
  }
}
