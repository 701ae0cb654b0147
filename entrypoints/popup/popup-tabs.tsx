import { useEffect, useState } from 'react';
import { useSay } from '../../components/say';
import { Tabs } from '../../components/tabs';
import { PageLinks } from './page-links';
import type { Here } from './use-here';

export type PopupTab = 'here' | 'shortlist';

/** How long a tab may take to answer before the popup opens without it. */
const WAIT_MS = 300;

/** The tab that is open: the page's creators where there are some, else the shortlist; then whatever the person chose. */
export function useOpenTab(here: Here | undefined): [PopupTab | undefined, (tab: PopupTab) => void] {
  const [open, setOpen] = useState<PopupTab>();
  // Once only: a page that goes on loading does not turn the popup over under somebody's hand.
  useEffect(() => {
    if (here) setOpen((before) => before ?? (here.kind === 'read' ? 'here' : 'shortlist'));
  }, [here]);
  useEffect(() => {
    const timer = setTimeout(() => setOpen((before) => before ?? 'shortlist'), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return [open, setOpen];
}

export function PopupTabs(props: {
  open: PopupTab;
  onOpen: (tab: PopupTab) => void;
  here: Here | undefined;
  saved: number | undefined;
}) {
  const say = useSay();
  const number = (value: number) => new Intl.NumberFormat(say.locale).format(value);
  const { here, saved } = props;
  return (
    <Tabs
      label={say.t('popup.tabs')}
      open={props.open}
      onOpen={props.onOpen}
      tabs={[
        { id: 'here', title: say.t('popup.here'), ...(here?.kind === 'read' && { count: number(here.keys.length) }) },
        { id: 'shortlist', title: say.t('popup.shortlist'), ...(saved !== undefined && { count: number(saved) }) },
      ]}
      after={<PageLinks />}
    />
  );
}
