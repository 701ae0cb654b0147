/** A CPU profile as DevTools gives it; times in microseconds. */
export type Profile = {
  nodes: {
    id: number;
    callFrame: { url: string; functionName: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
};

/** A sample stands for the time until the next one; where that is longer, another program had the processor, and nobody's code ran. */
const LONGEST_SAMPLE = 1000;

const lasting = (delta: number | undefined) => Math.min(LONGEST_SAMPLE, Math.max(0, delta ?? 0)) / 1000;

function parentsOf(nodes: Profile['nodes']): Map<number, number> {
  return new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
}

/** Time with a frame of an extension on the stack. `slices`: how long each stretch of it lasted without a break, milliseconds. */
export type ExtensionTime = { total: number; slices: number[]; at: { time: number; lasted: number }[] };

/**
 * Whose time is whose: a sample belongs to the extension when any frame of its stack does. Sees promise jobs and forced layouts.
 * `passingOn`: the extension's function through which the page's calls go; what is below it is the page's time.
 */
export function extensionTime(
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  passingOn?: string,
): ExtensionTime {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = parentsOf(nodes);
  const isOwn = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url = '', functionName } = byId.get(at)?.callFrame ?? {};
      if (functionName === passingOn) return false;
      if (url.startsWith('chrome-extension://')) return true;
    }
    return false;
  };
  for (const { id } of nodes) if (isOwn(id)) own.add(id);
  const at: { time: number; lasted: number }[] = [];
  let time = startTime;
  let running: { time: number; lasted: number } | undefined;
  for (const [index, sample] of samples.entries()) {
    time += timeDeltas[index] ?? 0;
    const lasts = lasting(timeDeltas[index + 1]);
    if (!own.has(sample)) {
      running = undefined;
      continue;
    }
    if (!running) {
      running = { time: time / 1000, lasted: 0 };
      at.push(running);
    }
    running.lasted += lasts;
  }
  const slices = at.map(({ lasted }) => lasted);
  return { total: slices.reduce((sum, one) => sum + one, 0), slices, at };
}

/** Where an extension's time goes, by function: milliseconds of it alone with what the browser did for it, and of all it called. */
export function hotSpots({ nodes, samples = [], timeDeltas = [] }: Profile): Spent[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = parentsOf(nodes);
  const spent = new Map<string, Spent>();
  const add = (name: string, self: number, all: number) => {
    const one = spent.get(name) ?? { name, self: 0, all: 0 };
    spent.set(name, { name, self: one.self + self, all: one.all + all });
  };
  for (const [index, sample] of samples.entries()) {
    const lasts = lasting(timeDeltas[index + 1]);
    const own: string[] = [];
    let native = '';
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame?.url.startsWith('chrome-extension://'))
        own.push(`${frame.functionName || '(anonymous)'}:${frame.lineNumber + 1}`);
      else if (own.length === 0) native = ` → ${frame?.functionName}`;
    }
    const [inner] = own;
    if (inner === undefined) continue;
    for (const name of new Set(own)) add(name, name === inner && native === '' ? lasts : 0, lasts);
    if (native !== '') add(inner + native, lasts, lasts);
  }
  return [...spent.values()].sort((a, b) => b.all - a.all);
}

export type Spent = { name: string; self: number; all: number };

/** Milliseconds with a function of this name on the stack. */
export function timeIn({ nodes, samples = [], timeDeltas = [] }: Profile, name: string): number {
  const parents = parentsOf(nodes);
  const named = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === name).map(({ id }) => id));
  const isIn = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (named.has(at)) return true;
    return false;
  };
  return samples.reduce((sum, sample, index) => sum + (isIn(sample) ? lasting(timeDeltas[index + 1]) : 0), 0);
}
