import type { BadgePart } from '../lib/model/phrases';
import { type CreatorKey, keyParts } from '../lib/model/platform';
import { agoAsShown, dayAsShown } from '../lib/text/as-shown';
import type { Listed } from './arrange';
import { Button } from './button';
import { Meter } from './meter';
import { atHandle, Name } from './name';
import { Cross } from './notice';
import { PLATFORM_NAMES } from './platform-name';
import { useSay } from './say';
import { isStale } from './stale';

const LINE = 'border-b border-line align-middle';
/** What every cell of the long table looks like. */
export const CELL = `${LINE} px-3`;

/** Name, platform and handle; a click opens the figures. It is the row's head. */
export function NameCell(props: { row: Listed; name: string; open: boolean; onOpen: (key: CreatorKey) => void }) {
  const { creator } = props.row.entry;
  const { platform, handle } = keyParts(creator);
  return (
    <th scope="row" className={`${LINE} text-left font-normal`}>
      <button
        type="button"
        data-row={creator}
        aria-expanded={props.open}
        onClick={() => props.onOpen(creator)}
        className="block h-full min-h-11 w-full px-3 text-left -outline-offset-2"
      >
        <Name name={props.name} className="text-sm" />
        <span className="block truncate text-xs text-soft">
          {PLATFORM_NAMES[platform]} · {atHandle(handle)}
        </span>
      </button>
    </th>
  );
}

/** One fact in the badge's words; nothing where there is none. */
export function SaidCell({ part }: { part: BadgePart | undefined }) {
  return (
    <td className={`${CELL} tabular-nums`}>
      {part && (
        <span title={part.long} className={`flex items-center gap-1.5 ${part.soft ? 'text-soft' : ''}`}>
          <span className="truncate">{part.strong ? (part.long ?? part.text) : part.text}</span>
          {part.step !== undefined && <Meter step={part.step} />}
        </span>
      )}
    </td>
  );
}

/** When the creator was last seen, marked where that is long ago. */
export function SeenCell({ seenAt, now, read }: { seenAt: number | undefined; now: number; read: boolean }) {
  const say = useSay();
  if (seenAt === undefined) {
    return <td className={`${CELL} text-soft`}>{read && say.t('shortlist.seenNever')}</td>;
  }
  const ago = agoAsShown(seenAt, now, say.locale);
  const stale = isStale(seenAt, now);
  return (
    <td className={CELL} title={stale ? say.t('shortlist.stale', [ago]) : undefined}>
      <span
        className={
          stale
            ? 'inline-block max-w-full truncate rounded bg-warn-wash align-middle px-1.5 py-0.5 text-warn'
            : 'text-soft'
        }
      >
        {ago}
      </span>
    </td>
  );
}

/** The day of saving. */
export function SavedCell({ savedAt }: { savedAt: number }) {
  const say = useSay();
  return <td className={`${CELL} whitespace-nowrap text-soft`}>{dayAsShown(savedAt, say.locale)}</td>;
}

/** The way off the list. */
export function RemoveCell({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useSay();
  return (
    <td className={`${LINE} px-1`}>
      <Button
        kind="bare"
        className="px-1"
        title={say.t('shortlist.remove')}
        aria-label={say.t('shortlist.removeName', [name])}
        onClick={onRemove}
      >
        <Cross />
      </Button>
    </td>
  );
}
