// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Panel, Tabs } from '../../components/tabs';
import { show } from './words';

function Page() {
  const [open, setOpen] = useState<'here' | 'shortlist' | 'health'>('here');
  return (
    <>
      <Tabs
        label="What to show"
        open={open}
        onOpen={setOpen}
        tabs={[
          { id: 'here', title: 'On this page', count: '4' },
          { id: 'shortlist', title: 'Shortlist' },
          { id: 'health', title: 'Health' },
        ]}
      />
      <Panel id={open}>{open}</Panel>
    </>
  );
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const openTab = () => screen.getByRole('tab', { selected: true });

test('the arrows go round the tabs, and open what they reach', () => {
  show(<Page />);
  openTab().focus();
  press('ArrowRight');
  expect(document.activeElement).toBe(openTab());
  expect(openTab().textContent).toBe('Shortlist');
  press('ArrowLeft');
  press('ArrowLeft');
  expect(openTab().textContent).toBe('Health');
  press('Home');
  expect(screen.getByRole('tabpanel', { name: /On this page/ }).textContent).toBe('here');
  press('End');
  expect(openTab().textContent).toBe('Health');
});

test('the tab list is one stop for the Tab key', () => {
  show(<Page />);
  const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
  expect(stops).toEqual([openTab()]);
});

test('a key that is not about tabs is left alone', () => {
  show(<Page />);
  openTab().focus();
  expect(press('x')).toBe(true);
  expect(openTab().textContent).toContain('On this page');
});
