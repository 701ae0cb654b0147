import { type ReactNode, useId } from 'react';

/** One of several things to choose from; `about` says where it comes from or what it does. */
export type Choice<Id extends string> = { id: Id; title: string; about?: string };

/** One choice out of a list: its name on the left, the list on the right, and under it what is said of the one chosen. */
export function ChoiceLine<Id extends string>(props: {
  title: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const select = useId();
  const about = useId();
  const chosen = props.choices.find(({ id }) => id === props.chosen);
  const choose = (value: string) => {
    const choice = props.choices.find(({ id }) => id === value);
    if (choice) props.onChoose(choice.id);
  };
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={select} className="grow">
          {props.title}
        </label>
        <select
          id={select}
          value={props.chosen}
          aria-describedby={chosen?.about ? about : undefined}
          onChange={(event) => choose(event.target.value)}
          className="min-h-8 w-72 max-w-full truncate rounded-lg border border-edge bg-paper px-2 text-[13px] hover:bg-hover"
        >
          {props.choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {chosen?.about && (
        <p id={about} className="mt-0.5 text-[13px] text-soft">
          {chosen.about}
        </p>
      )}
    </div>
  );
}

/** Something that is on or off, with the one sentence that says what that means. */
export function Switch(props: { title: string; about: string; on: boolean; onChange: (on: boolean) => void }) {
  const about = useId();
  return (
    <label className="flex cursor-pointer items-start gap-4 rounded-lg border border-line px-3 py-2.5 hover:bg-hover">
      <span className="grow">
        <span className="font-medium">{props.title}</span>
        <span id={about} className="block text-[13px] text-soft">
          {props.about}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        aria-describedby={about}
        checked={props.on}
        onChange={(event) => props.onChange(event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden="true"
        className="mt-0.5 flex h-6 w-10 shrink-0 rounded-full border border-soft bg-wash p-0.75 peer-checked:justify-end peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent before:size-4 before:rounded-full before:bg-soft peer-checked:before:bg-paper"
      />
    </label>
  );
}

/** A part of the options under its own heading. */
export function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 border-t border-line py-7 first:border-t-0">
      <div>
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        {about && <p className="mt-1 max-w-[70ch] text-soft">{about}</p>}
      </div>
      {children}
    </section>
  );
}
