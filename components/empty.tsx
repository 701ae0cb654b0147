import type { ReactNode } from 'react';

/** A place with nothing in it yet: what is the case, and what to do about it. */
export function Empty(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex grow flex-col items-center justify-center gap-2 px-8 py-10 text-center">
      <Sieve className="mb-1 size-12 text-edge" />
      <p className="font-semibold text-balance">{props.title}</p>
      {props.children && <div className="max-w-[40ch] text-[13px] text-balance text-soft">{props.children}</div>}
      {props.action && <div className="mt-2">{props.action}</div>}
    </div>
  );
}

/** The house mark in the text's colour, for ornament only. */
export function Sieve({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} fill="currentColor" aria-hidden="true">
      <rect x="3" y="7" width="42" height="6" rx="3" />
      <path
        fillRule="evenodd"
        d="M6 13h36c0 11-8 19-18 19S6 24 6 13zm9 4.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zm9 0a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zm9 0a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zm-13.5 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zm9 0a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z"
      />
      <circle cx="24" cy="40" r="3.5" />
    </svg>
  );
}
