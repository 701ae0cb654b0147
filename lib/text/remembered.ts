/** Gives what was found under a name before, else finds it. Past `most` names it begins anew, so that a feed scrolled for an hour does not grow. */
export function remembered<T>(most: number): (name: string, find: () => T) => T {
  const known = new Map<string, T>();
  return (name, find) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as T;
    const found = find();
    if (known.size >= most) known.clear();
    known.set(name, found);
    return found;
  };
}
