import { useEffect, useRef, useState } from 'react';
import type { Far } from '../../components/progress';

/** What a long work is handed: it stops once the signal is aborted, and tells how far it is. */
export type Hold = { signal: AbortSignal; tell: (far: Far) => void };

/** One long work at a time: how far it is while it runs, and a way to stop it. It stops, too, where the page no longer shows it. */
export function useLongWork() {
  const [far, setFar] = useState<Far>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    far,
    cancel: () => running.current?.abort(),
    /** What the work came to; `cancelled` where it was stopped. */
    run: async <T>(work: (hold: Hold) => Promise<T>): Promise<T | 'cancelled'> => {
      const controller = new AbortController();
      running.current = controller;
      setFar({ done: 0, of: 0 });
      try {
        return await work({ signal: controller.signal, tell: setFar });
      } catch (error) {
        if (controller.signal.aborted) return 'cancelled';
        throw error;
      } finally {
        setFar(undefined);
      }
    },
  };
}
