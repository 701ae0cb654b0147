import { type ChangeEvent, useId, useState } from 'react';

/** One number to type, or to leave empty. Only a number in its bounds is passed on. */
export function NumberLine(props: {
  title: string;
  about: string;
  unit: string;
  value: number | undefined;
  least: number;
  most: number;
  onChange: (value: number | undefined) => void;
}) {
  const field = useId();
  const about = useId();
  const [text, setText] = useState(props.value === undefined ? '' : String(props.value));
  const typed = Number(text.replace(',', '.'));
  const wrong = text.trim() !== '' && !(typed >= props.least && typed <= props.most);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setText(target.value);
    const plain = target.value.trim().replace(',', '.');
    const value = Number(plain);
    if (plain === '') props.onChange(undefined);
    else if (value >= props.least && value <= props.most) props.onChange(value);
  };
  return (
    <div>
      <div className="flex items-center gap-3">
        <label htmlFor={field} className="grow">
          {props.title}
        </label>
        <input
          id={field}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={about}
          onChange={onChange}
          className="min-h-8 w-20 rounded-lg border border-edge bg-paper px-2 text-right text-[13px] tabular-nums aria-invalid:border-warn"
        />
        <span className="text-soft">{props.unit}</span>
      </div>
      <p id={about} className={`mt-0.5 text-[13px] ${wrong ? 'text-warn' : 'text-soft'}`}>
        {wrong ? `${props.least}–${props.most}` : props.about}
      </p>
    </div>
  );
}
