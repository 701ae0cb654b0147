import type { Observation } from '../model/observation';

// Looks within ten minutes of each other may settle each other (lib/facts/agree.ts); twice that keeps all that may.
const ONE_VISIT_MS = 20 * 60_000;
// Newest looks kept of each kind: several times what any verdict reckons with, and a bound to what a forged page can pile up.
const KEPT = { creator: 50, post: 200, comment: 300 } as const;

/**
 * The looks that still say something, oldest first. Of the looks at one thing on one page by one witness the newest stays; an older
 * one stays while it answers what no newer one does, or dates its post more narrowly. A look that was repeated word for word
 * leaves only its newest time.
 */
export function needed(observations: readonly Observation[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const look of observations) {
    const key = JSON.stringify([look.post, look.comment, look.page, look.witness]);
    const group = groups.get(key);
    if (group) group.push(look);
    else groups.set(key, [look]);
  }
  const kept = [...groups.values()].flatMap((group) => stillNeeded(group.toSorted(newestFirst))).sort(newestFirst);
  const left: Record<keyof typeof KEPT, number> = { ...KEPT };
  return kept.filter((look) => left[kindOf(look)]-- > 0).reverse();
}

function stillNeeded(looks: readonly Observation[]): Observation[] {
  const [newest] = looks;
  if (!newest || looks.length === 1) return [...looks];
  const dates = narrowest(looks);
  const answered = new Set<string>();
  const said = new Set<string>();
  return looks.filter((look) => {
    const words = JSON.stringify(look.readings);
    if (said.has(words)) return false;
    said.add(words);
    const further = answersOf(look).filter((field) => !answered.has(field));
    for (const field of further) answered.add(field);
    return further.length > 0 || look === dates || look.seenAt >= newest.seenAt - ONE_VISIT_MS;
  });
}

function answersOf({ readings }: Observation): string[] {
  return Object.entries(readings).flatMap(([field, { status }]) =>
    status === 'read' || status === 'hidden' ? [field] : [],
  );
}

// A post's date does not change, so that "2 days ago", read three weeks ago, says more than "3 weeks ago" of today.
function narrowest(looks: readonly Observation[]): Observation | undefined {
  let best: { look: Observation; width: number } | undefined;
  for (const look of looks) {
    const date = look.readings.publishedAt;
    if (date?.status !== 'read') continue;
    const width = date.value.latest - date.value.earliest;
    if (!best || width < best.width) best = { look, width };
  }
  return best?.look;
}

function kindOf({ post, comment }: Observation): keyof typeof KEPT {
  if (comment !== undefined) return 'comment';
  return post === undefined ? 'creator' : 'post';
}

function newestFirst(a: Observation, b: Observation): number {
  return b.seenAt - a.seenAt;
}
