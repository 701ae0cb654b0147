import type { Creator } from '../model/creator';
import type { Missed, Tally } from '../model/health';
import type { Field, Observation, Witness } from '../model/observation';
import { keyParts, type Platform } from '../model/platform';

/** One message of looks: what it holds, what it says was missing, and what is known of its creators now. */
export type Batch = {
  /** The site that the looks came from; of a look that names a creator, the creator's. */
  platform: Platform | undefined;
  day: number;
  looks: readonly Observation[];
  missed: Missed;
  creators: readonly Creator[];
};

/** What a batch of looks says of the ways: for each field what became of it, and where the two witnesses could not both be right. */
export function talliesOf({ platform, day, looks, missed, creators }: Batch): Tally[] {
  const tallies: Tally[] = [];
  for (const { creator, page, witness, readings } of looks) {
    const site = creator ? keyParts(creator).platform : platform;
    if (!site) continue;
    for (const [field, reading] of Object.entries(readings)) {
      if (reading.status === 'missing') continue;
      const { status: attempt, by } = reading;
      tallies.push({ platform: site, day, page, witness, field: field as Field, attempt, by, count: 1 });
    }
  }
  for (const [key, count] of Object.entries(missed)) {
    const [page, witness, field] = key.split('\n');
    if (!platform || !page || !field) continue;
    const where = { platform, day, page, witness: witness as Witness, field: field as Field };
    tallies.push({ ...where, attempt: 'missing', by: '', count });
  }
  return [...tallies, ...creators.flatMap((creator) => conflictsIn(creator, looks, day))];
}

/** The conflicts that this batch has a hand in: those of earlier looks were counted when they came. */
function conflictsIn({ key, platform, conflicts }: Creator, looks: readonly Observation[], day: number): Tally[] {
  return conflicts.flatMap(({ post, field, shownBy, sentBy }) => {
    const look = looks.find((one) => {
      const reading = one.readings[field];
      const by = reading && 'by' in reading ? reading.by : undefined;
      const own = one.comment === undefined && one.post === post && (one.creator === undefined || one.creator === key);
      return own && by === (one.witness === 'shown' ? shownBy : sentBy);
    });
    if (!look) return [];
    const { page, witness } = look;
    return [
      { platform, day, page, witness, field, attempt: 'conflict' as const, by: `${shownBy} / ${sentBy}`, count: 1 },
    ];
  });
}
