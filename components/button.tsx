import type { ComponentProps } from 'react';

type Kind = 'main' | 'plain' | 'bare' | 'warn';

const LOOK: Record<Kind, string> = {
  main: 'border-accent bg-accent text-accent-ink hover:border-accent-deep hover:bg-accent-deep',
  plain: 'border-edge bg-paper text-ink hover:bg-hover',
  bare: 'border-transparent bg-transparent text-soft hover:bg-hover hover:text-ink',
  warn: 'border-warn bg-warn text-paper hover:opacity-90',
};

/** A button of at least 28 px: `main` for what the person came for, `warn` for what cannot be taken back. */
export function Button({ kind = 'plain', className = '', ...rest }: ComponentProps<'button'> & { kind?: Kind }) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-lg border px-3 text-[13px] font-medium whitespace-nowrap disabled:cursor-default disabled:opacity-60 ${LOOK[kind]} ${className}`}
    />
  );
}
