import type { Drawing } from '../../lib/model/drawing';

/** Every element of a drawing, in the order in which it will stand. */
export function elementsOf(drawing: Drawing): Drawing[] {
  const inside = (drawing.inside ?? []).flatMap((part) => (typeof part === 'string' ? [] : elementsOf(part)));
  return [drawing, ...inside];
}
