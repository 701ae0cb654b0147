/** What came of a file that was chosen, or of a button: a sentence, and what is wrong with the file, line by line. */
export type Outcome = { said: string; mistakes?: readonly string[] };

/** Says it to those who see and to those who listen; empty while there is nothing to say. */
export function OutcomeOf({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <div role="status" className="text-[13px] empty:hidden">
      {outcome && <p className="wrap-anywhere">{outcome.said}</p>}
      {outcome?.mistakes && (
        <ul className="mt-1 list-disc pl-5">
          {outcome.mistakes.map((mistake) => (
            <li key={mistake} className="wrap-anywhere">
              {mistake}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
