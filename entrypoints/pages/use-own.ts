import { type OwnNow, ownNow } from '../../lib/own';
import { useLive } from './use-live';

/** The own sets and past fees as they are now, whichever page changes them; nothing for the moment before they are read. */
export function useOwn(): OwnNow | undefined {
  const { value, trouble } = useLive('own', () => ownNow());
  // Where the browser refuses its storage, the published figures still hold.
  return value ?? (trouble && NOTHING);
}

const NOTHING: OwnNow = { fees: [], engagement: [], quotes: [], toJSON: () => '' };
