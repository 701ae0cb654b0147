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

/** Time with a frame of an extension on the stack. `slices`: how long each stretch of it lasted without a break, milliseconds. */
export type ExtensionTime = { total: number; slices: number[]; at: { time: number; lasted: number }[] };

/** Whose time is whose: a sample belongs to the extension when any frame of its stack does. Sees promise jobs and forced layouts. */
export function extensionTime({ nodes, startTime, samples = [], timeDeltas = [] }: Profile): ExtensionTime {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const isOwn = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (byId.get(at)?.callFrame.url.startsWith('chrome-extension://')) return true;
    }
    return false;
  };
  for (const { id } of nodes) if (isOwn(id)) own.add(id);
  const at: { time: number; lasted: number }[] = [];
  let time = startTime;
  let running: { time: number; lasted: number } | undefined;
  for (const [index, sample] of samples.entries()) {
    time += timeDeltas[index] ?? 0;
    // A sample stands for the time until the next one.
    const lasts = Math.max(0, timeDeltas[index + 1] ?? 0);
    if (!own.has(sample)) {
      running = undefined;
      continue;
    }
    if (!running) {
      running = { time: time / 1000, lasted: 0 };
      at.push(running);
    }
    running.lasted += lasts / 1000;
  }
  const slices = at.map(({ lasted }) => lasted);
  return { total: slices.reduce((sum, one) => sum + one, 0), slices, at };
}

/** Where an extension's own time goes: milliseconds of itself alone, by function, the most first. */
export function hotSpots({ nodes, samples = [], timeDeltas = [] }: Profile): { name: string; self: number }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const spent = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    let owner: number | undefined = sample;
    while (owner !== undefined && !byId.get(owner)?.callFrame.url.startsWith('chrome-extension://'))
      owner = parents.get(owner);
    if (owner === undefined) continue;
    const { functionName, lineNumber, columnNumber } = byId.get(owner)?.callFrame ?? {
      functionName: '',
      lineNumber: 0,
      columnNumber: 0,
    };
    const leaf = owner === sample ? '' : ` → ${byId.get(sample)?.callFrame.functionName}`;
    const name = `${functionName || '(anonymous)'}:${lineNumber + 1}:${columnNumber + 1}${leaf}`;
    spent.set(name, (spent.get(name) ?? 0) + Math.max(0, timeDeltas[index + 1] ?? 0) / 1000);
  }
  return [...spent].map(([name, self]) => ({ name, self })).sort((a, b) => b.self - a.self);
}
