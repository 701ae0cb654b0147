import type { ReactNode } from 'react';
import { Button } from './button';
import { useSay } from './say';

/** Something went wrong: said at once to a screen reader too, and gone only when the person has read it. */
export function TroubleNotice({ what, onClose }: { what: string; onClose?: () => void }) {
  const say = useSay();
  return (
    <div role="alert" className="flex items-start gap-2 border-b border-line bg-warn-wash px-4 py-2 text-[13px]">
      <p className="grow py-0.5">{what}</p>
      {onClose && (
        <Button
          kind="bare"
          className="-mr-2 min-h-7 min-w-7 px-1"
          aria-label={say.t('trouble.close')}
          onClick={onClose}
        >
          <Cross />
        </Button>
      )}
    </div>
  );
}

/** A word on first use; it goes for good when the person has read it. */
export function Welcome({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const say = useSay();
  return (
    <section
      aria-label={say.t('popup.welcome')}
      className="flex items-start gap-2 border-b border-line bg-accent-wash px-4 py-2 text-[13px]"
    >
      <p className="grow py-0.5">{children}</p>
      <Button
        kind="bare"
        className="-mr-2 min-h-7 min-w-7 px-1"
        aria-label={say.t('popup.understood')}
        onClick={onClose}
      >
        <Cross />
      </Button>
    </section>
  );
}

/** The sign on a button that closes or removes; the button says the word. */
export function Cross() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-4"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}
