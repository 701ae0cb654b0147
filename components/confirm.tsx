import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';

/** Asks before something that cannot be taken back. Escape and the first button leave everything as it is. */
export function Confirm(props: {
  title: string;
  children: ReactNode;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onNo();
      }}
      className="m-auto max-w-md rounded-xl border border-line bg-paper p-6 text-ink shadow-2xl backdrop:bg-black/50"
    >
      <h2 id={title} className="text-lg font-semibold text-balance">
        {props.title}
      </h2>
      <div className="mt-2 text-soft">{props.children}</div>
      <div className="mt-5 flex justify-end gap-2">
        <Button onClick={props.onNo} autoFocus>
          {props.no}
        </Button>
        <Button kind="warn" onClick={props.onYes}>
          {props.yes}
        </Button>
      </div>
    </dialog>
  );
}
