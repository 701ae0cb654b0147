import type { Observation } from '../model/observation';

// Looks within ten minutes of each other may settle each other (lib/facts/agree.ts); twice that keeps all that may.
const ONE_VISIT_MS = 20 * 60_000;
// Newest looks kept of each kind: several times what any verdict reckons with, and a bound to what a forged page can pile up.
const KEPT = { creator: 50, post: 150, comment: 300 } as const;

/**
 * The looks that still say something, oldest first. Of the looks at one thing on one page by one witness the newest stays; an older
 * one stays while some field's newest answer is its own or of the same visit, or while it dates its post most narrowly. A look
 * that was repeated word for word leaves only its newest time.
 */
export function needed(observations: readonly Observation[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const look of observations) {
    const key = `${look.post ?? ''}\n${look.comment ?? ''}\n${look.page}\n${look.witness}`;
    const group = groups.get(key);
    if (group) group.push(look);
    else groups.set(key, [look]);
  }
  const saying = [...groups.values()].flatMap((group) => stillNeeded(group.toSorted(newestFirst))).sort(newestFirst);
  const left: Record<keyof typeof KEPT, number> = { ...KEPT };
  const kept = new Set(saying.filter((look) => left[kindOf(look)]-- > 0));
  // From the input, so that looks of one instant stay in the order they came in.
  return observations.filter((look) => kept.has(look)).sort((a, b) => a.seenAt - b.seenAt);
}

function stillNeeded(looks: readonly Observation[]): Observation[] {
  const [newest] = looks;
  if (!newest || looks.length === 1) return [...looks];
  const dates = narrowest(looks);
  const newestAnswers = new Map<string, number>();
  const said = new Set<string>();
  return looks.filter((look) => {
    const answers = answersOf(look);
    for (const field of answers) if (!newestAnswers.has(field)) newestAnswers.set(field, look.seenAt);
    const counts = answers.some((field) => (newestAnswers.get(field) ?? look.seenAt) <= look.seenAt + ONE_VISIT_MS);
    if (!counts && look !== newest && look !== dates) return false;
    const words = JSON.stringify(look.readings);
    const repeated = said.has(words);
    said.add(words);
    return !repeated;
  });
}

function answersOf({ readings }: Observation): string[] {
  const entries = Object.entries(readings);
  return entries.filter(([, { status }]) => status === 'read' || status === 'hidden').map(([field]) => field);
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
