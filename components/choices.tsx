import { type ReactNode, useId } from 'react';

/** One of several things to choose from; `about` says where it comes from or what it does. */
export type Choice<Id extends string> = { id: Id; title: string; about?: string };

/** One choice out of a few, each with its sentence: arrows move, as with any radio buttons. */
export function Choices<Id extends string>(props: {
  title: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const group = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1.5 font-semibold">{props.title}</legend>
      {props.choices.map((choice) => (
        <label
          key={choice.id}
          className="flex cursor-pointer items-start gap-3 rounded-lg border border-line px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            name={group}
            value={choice.id}
            checked={choice.id === props.chosen}
            onChange={() => props.onChoose(choice.id)}
            className="mt-0.75 size-4 shrink-0 accent-accent"
          />
          <span>
            {choice.title}
            {choice.about && <span className="block text-[13px] text-soft">{choice.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One choice out of a few in a single line: a name on the left, the list on the right. */
export function ChoiceLine<Id extends string>(props: {
  title: string;
  choices: readonly Choice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const select = useId();
  const choose = (value: string) => {
    const choice = props.choices.find(({ id }) => id === value);
    if (choice) props.onChoose(choice.id);
  };
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={select} className="grow">
        {props.title}
      </label>
      <select
        id={select}
        value={props.chosen}
        onChange={(event) => choose(event.target.value)}
        className="min-h-8 rounded-lg border border-edge bg-paper px-2 text-[13px] hover:bg-hover"
      >
        {props.choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
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
