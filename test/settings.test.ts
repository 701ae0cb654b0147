import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../lib/model/settings';
import { changeSettings, DEFAULT_SETTINGS, readSettings, watchSettings } from '../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until somebody chooses', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('change one by one and stay', async () => {
    await changeSettings({ listen: false });
    await changeSettings({ badges: { ...DEFAULT_SETTINGS.badges, youtube: 'off' } });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      listen: false,
      badges: { ...DEFAULT_SETTINGS.badges, youtube: 'off' },
    });
  });

  it('are heard when they change, until told to stop', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings({ listen: false });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { listen: true } });
    stop();
    await changeSettings({ listen: true });
    expect(heard).toEqual([{ ...DEFAULT_SETTINGS, listen: false }]);
  });

  it('are the defaults again when they were erased', async () => {
    const heard: Settings[] = [];
    await changeSettings({ listen: false });
    watchSettings((settings) => heard.push(settings));
    await fakeBrowser.storage.local.clear();
    expect(heard).toEqual([DEFAULT_SETTINGS]);
  });
});
