import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/model/settings';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../../lib/settings';

/** The settings as they are now, whichever page changes them; nothing for the moment before they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let changed = false;
    const stop = watchSettings((next) => {
      changed = true;
      setSettings(next);
    });
    // Where the browser refuses its storage, the defaults hold, as they do for the badges.
    readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then((read) => {
        if (!changed) setSettings(read);
      });
    return stop;
  }, []);
  return settings;
}
