import type { ReactNode } from 'react';
import type { CardPhrases, FactPhrases, WhyPhrases } from '../lib/model/phrases';
import { PictureLine } from './picture';

/** The facts of a creator with their proofs, in the words of the card on the page. */
export function Facts({ phrases }: { phrases: Pick<CardPhrases, 'facts' | 'words'> }) {
  return (
    <dl className="divide-y divide-line">
      {phrases.facts.map((fact) => (
        <FactLines key={fact.id} fact={fact} words={phrases.words} />
      ))}
    </dl>
  );
}

function FactLines({ fact, words }: { fact: FactPhrases; words: CardPhrases['words'] }) {
  return (
    <div className="px-4 py-2.5">
      <dt className="flex flex-wrap justify-between gap-x-3 text-xs text-soft">
        <span>{fact.label}</span>
        {fact.basis !== undefined && <span>{fact.basis}</span>}
      </dt>
      <dd className={fact.unknown ? 'text-[13px] text-soft' : 'text-lg leading-snug font-semibold tabular-nums'}>
        {fact.value}
        {fact.small !== undefined && <span className="ml-1.5 text-xs font-normal text-soft">{fact.small}</span>}
      </dd>
      {fact.picture && (
        <dd>
          <PictureLine picture={fact.picture} />
        </dd>
      )}
      {fact.sentence !== undefined && <dd className="mt-1 text-xs text-soft">{fact.sentence}</dd>}
      {fact.why && (
        <dd>
          <Why label={fact.label} why={fact.why} words={words} />
        </dd>
      )}
    </div>
  );
}

function Why({ label, why, words }: { label: string; why: WhyPhrases; words: CardPhrases['words'] }) {
  return (
    <details className="mt-1 text-xs text-soft">
      <summary
        aria-label={`${words.why} ${label}`}
        className="w-fit rounded py-1 font-medium text-accent hover:underline"
      >
        {words.why}
      </summary>
      <div className="my-1 rounded-md bg-wash px-2 py-1.5 wrap-anywhere">
        <p>{why.formula}</p>
        {why.sum !== undefined && <p className="text-ink tabular-nums">{why.sum}</p>}
      </div>
      <Lines lines={why.inputs} />
      <Lines title={words.used} lines={why.used} />
      <Lines title={words.leftOut} lines={why.leftOut} />
      <Lines title={words.notes} lines={why.notes} />
      <Lines title={words.sources} lines={why.sources.map(sourceLine)} />
    </details>
  );
}

function Lines({ title, lines }: { title?: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {title !== undefined && <p className="mt-1.5 font-medium text-ink">{title}</p>}
      <ul className="list-disc pl-4 wrap-anywhere">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one proof never change places.
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function sourceLine({ text, url }: WhyPhrases['sources'][number]): ReactNode {
  // A set that a person brought along may carry any address: only one that a browser may safely open becomes a link.
  if (url === undefined || !URL.canParse(url) || new URL(url).protocol !== 'https:') return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="text-accent underline">
      {text}
    </a>
  );
}
