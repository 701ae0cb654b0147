import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to an element when it appears. `lost`: only if what had the focus has just gone, so that nothing is stolen. */
export function useFocusAtFirst<E extends HTMLElement>(when: 'always' | 'lost'): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (when === 'always' || activeElement === null || activeElement === body) {
      element.current?.focus({ preventScroll: when === 'lost' });
    }
  }, [when]);
  return element;
}
