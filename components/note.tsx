import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from './button';
import { useFocusAtFirst } from './focus';
import { useSay } from './say';

/** The longest note, in characters: a page of text. */
export const NOTE_LENGTH = 2000;

const FLOATING = 'absolute -inset-x-1 top-1 z-20 min-w-72 rounded-lg border border-edge bg-paper p-2 shadow-lg';

/** A person's note on a creator: shown as text, opened with a click, kept with Enter, dropped with Escape. `floating`: over the row, whose height stays. */
export function Note(props: { note: string; name: string; floating?: boolean; onChange: (note: string) => void }) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (editing) {
    const keep = (note: string) => {
      if (note !== props.note) props.onChange(note);
      close();
    };
    const editor = <NoteEditor note={props.note} name={props.name} onKeep={keep} onDrop={close} />;
    return props.floating ? <div className={FLOATING}>{editor}</div> : editor;
  }
  return (
    <button
      ref={opener}
      type="button"
      onClick={() => setEditing(true)}
      aria-label={say.t(props.note === '' ? 'shortlist.addNoteTo' : 'shortlist.editNoteOf', [props.name, props.note])}
      className="-mx-1.5 flex min-h-6 max-w-full items-center rounded-md px-1.5 text-left text-[13px] hover:bg-hover"
    >
      {props.note === '' ? (
        <span className="text-xs text-soft">{say.t('shortlist.addNote')}</span>
      ) : (
        <span className="line-clamp-2 wrap-anywhere" dir="auto">
          {props.note}
        </span>
      )}
    </button>
  );
}

function NoteEditor(props: { note: string; name: string; onKeep: (note: string) => void; onDrop: () => void }) {
  const say = useSay();
  const [text, setText] = useState(props.note);
  const hint = useId();
  const field = useFocusAtFirst<HTMLTextAreaElement>('always');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // Otherwise the same key would also close the popup.
      event.preventDefault();
      event.stopPropagation();
      props.onDrop();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      props.onKeep(text.trim());
    }
  };
  return (
    <div className="flex flex-col gap-1.5">
      <textarea
        ref={field}
        value={text}
        rows={2}
        maxLength={NOTE_LENGTH}
        dir="auto"
        aria-label={say.t('shortlist.noteOn', [props.name])}
        aria-describedby={hint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="w-full resize-y rounded-md border border-edge bg-paper px-2 py-1 text-[13px]"
      />
      <div className="flex items-center gap-1.5">
        <Button kind="main" className="min-h-7 px-2.5" onClick={() => props.onKeep(text.trim())}>
          {say.t('shortlist.keepNote')}
        </Button>
        <Button kind="bare" className="min-h-7 px-2" onClick={props.onDrop}>
          {say.t('shortlist.dropNote')}
        </Button>
        <span id={hint} className="ml-auto text-xs text-soft">
          {say.t('shortlist.noteKeys')}
        </span>
      </div>
    </div>
  );
}
