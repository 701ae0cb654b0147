import type { Step } from '../lib/model/evaluation';

const COLOUR: Record<Step, string> = {
  0: 'bg-step-1',
  1: 'bg-step-2',
  2: 'bg-step-3',
  3: 'bg-step-4',
  4: 'bg-step-5',
};

/** The band of an engagement rate as one to five bars, so that it is told without its colour. Words stand beside it. */
export function Meter({ step }: { step: Step }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5 forced-color-adjust-none">
      {([0, 1, 2, 3, 4] as const).map((bar) => (
        <span key={bar} className={`h-2.5 w-1 rounded-[1px] ${bar <= step ? COLOUR[step] : 'bg-line'}`} />
      ))}
    </span>
  );
}
