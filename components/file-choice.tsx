import { type ChangeEvent, useId } from 'react';

/** A button that lets a person choose one file. `accept` as HTML writes it. */
export function FileChoice(props: { label: string; accept: string; onFile: (file: File) => void }) {
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) props.onFile(file);
    // So that the same file, mended, can be chosen again.
    target.value = '';
  };
  return (
    <div>
      <input id={id} type="file" accept={props.accept} onChange={choose} className="peer sr-only" />
      <label
        htmlFor={id}
        className="inline-flex min-h-8 cursor-pointer items-center rounded-lg border border-edge bg-paper px-3 text-[13px] font-medium hover:bg-hover peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
      >
        {props.label}
      </label>
    </div>
  );
}
