import type { KeyboardEvent, ReactNode } from 'react';

/** A list of rows that scrolls. Arrow keys go from row to row, beside the Tab key, which stops at everything. */
export function RowList({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens in on the buttons inside.
    <div className="relative grow overflow-y-auto overscroll-contain" onKeyDown={moveByArrows}>
      {children}
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target } = event;
  if (step === undefined || !(target instanceof HTMLElement) || target.matches('input, textarea, select')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === target || row.closest('li')?.contains(target));
  const next = rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
