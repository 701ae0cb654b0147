import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, tellTabs } from '../../lib/messages';
import { watchSettings } from '../../lib/settings';
import { sweepIfDue } from '../../lib/store/retention';
import { answers } from './answers';
import { saveCreatorOfPage } from './save-creator';

const SWEEP = 'sweep';

// Every listener is registered before the first await: a worker that was stopped is woken only for those.
export default defineBackground({
  type: 'module',
  main() {
    answer(answers);
    watchSettings((settings) => void tellTabs({ news: 'settings', settings }));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'save-creator') void saveCreatorOfPage();
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === SWEEP) void sweep();
    });
    void wakeDaily();
    void sweep();
  },
});

// Asked for at every start: browsers may lose alarms when they restart.
async function wakeDaily(): Promise<void> {
  const alarm = await browser.alarms.get(SWEEP);
  if (!alarm) await browser.alarms.create(SWEEP, { periodInMinutes: 24 * 60 });
}

// A database that cannot be swept today is swept tomorrow; what it means to the person, the next message says.
async function sweep(): Promise<void> {
  await sweepIfDue(Date.now()).catch(() => undefined);
}
