import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/notice';
import { useSay } from '../../components/say';
import { openPage } from './page-links';

const KEY = 'welcomed';

/** On first use: what leaves the browser (nothing), and that the listener is on, with the way to its switch. */
export function FirstUse({ listening }: { listening: boolean }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    browser.storage.local.get(KEY).then(
      ({ [KEY]: welcomed }) => setShown(welcomed !== true),
      () => setShown(true),
    );
  }, []);
  if (!shown) return null;
  const close = () => {
    setShown(false);
    void browser.storage.local.set({ [KEY]: true });
  };
  return (
    <Welcome onClose={close}>
      {say.t(listening ? 'popup.welcomeText' : 'popup.welcomeQuiet')}{' '}
      {listening && (
        <button
          type="button"
          onClick={() => openPage('/options.html#listen')}
          className="min-h-6 font-medium text-accent underline"
        >
          {say.t('popup.welcomeLink')}
        </button>
      )}
    </Welcome>
  );
}
