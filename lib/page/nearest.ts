/**
 * Sorts elements by how far they stand from the viewport. The browser tells it with its next frame, from a layout that it made
 * anyway; asking each element would force one.
 */
export function nearestFirst(elements: readonly Element[], then: (sorted: readonly Element[]) => void): void {
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const far = new Map(entries.map((entry) => [entry.target, distanceOf(entry)]));
    then([...far].sort(([, a], [, b]) => a - b).map(([element]) => element));
  });
  for (const element of elements) observer.observe(element);
}

/** Pixels between an element and the part of the page that is on screen (in a frame of another origin: from its top); 0 on screen. */
function distanceOf({
  boundingClientRect: { top, bottom },
  rootBounds,
  isIntersecting,
}: IntersectionObserverEntry): number {
  if (isIntersecting) return 0;
  return bottom < 0 ? -bottom : top - (rootBounds ? rootBounds.height : 0);
}
