import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export type Tab<Id extends string> = { id: Id; title: string; count?: string };

/** Which tab a key leads to: arrows go round, Home and End to the ends. Nothing for other keys. */
function tabAfter<Id extends string>(tabs: readonly Tab<Id>[], open: Id, key: string): Tab<Id> | undefined {
  const at = tabs.findIndex(({ id }) => id === open);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
  return to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
}

/** A tab list with one stop for the Tab key; the panel's content is the caller's. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  open: Id;
  onOpen: (id: Id) => void;
  after?: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(props.tabs, props.open, event.key);
    if (!next) return;
    event.preventDefault();
    props.onOpen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <header className="flex items-end gap-1 border-b border-line bg-paper px-3 pt-2">
      <div ref={list} role="tablist" aria-label={props.label} className="flex gap-1" onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <TabButton key={tab.id} tab={tab} open={tab.id === props.open} onOpen={() => props.onOpen(tab.id)} />
        ))}
      </div>
      <div className="ml-auto flex pb-1">{props.after}</div>
    </header>
  );
}

function TabButton({ tab, open, onOpen }: { tab: Tab<string>; open: boolean; onOpen: () => void }) {
  const look = open ? 'border-accent font-semibold text-ink' : 'border-transparent text-soft hover:text-ink';
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab.id}`}
      data-tab={tab.id}
      aria-selected={open}
      aria-controls={`panel-${tab.id}`}
      tabIndex={open ? 0 : -1}
      onClick={onOpen}
      className={`flex min-h-9 items-center gap-1.5 rounded-t-md border-b-2 px-2 pb-1 -outline-offset-2 ${look}`}
    >
      {tab.title}
      {tab.count !== undefined && <span className="font-normal text-soft tabular-nums">{tab.count}</span>}
    </button>
  );
}

/** What a tab shows; only the open one exists. */
export function Panel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} className="flex min-h-0 grow flex-col">
      {children}
    </div>
  );
}
