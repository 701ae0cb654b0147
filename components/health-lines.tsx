import type { Ailment, FieldHealth, Silence } from '../lib/model/health';
import type { Platform } from '../lib/model/platform';
import { PLATFORM_NAMES } from './platform-name';
import { fieldWords, pageWords } from './reading-words';
import { type PageSay, useSay } from './say';

const DAY_MS = 86_400_000;

const AILMENTS: Record<Ailment, string> = {
  'not understood': 'popup.health.notUnderstood',
  'not found': 'popup.health.notFound',
  'often not understood': 'popup.health.oftenNotUnderstood',
  disagree: 'popup.health.disagree',
};

/** How one site is read: one line where all is well, else one for each trouble; and what is behind it, for those who ask. */
export function SiteHealth(props: {
  platform: Platform;
  fields: readonly FieldHealth[];
  silences: readonly Silence[];
}) {
  const say = useSay();
  const { fields } = props;
  const silent = props.silences.map(({ page, since }) =>
    say.t('popup.health.silent', [pageWords(page, say), shortDay(since, say)]),
  );
  const lines = [...silent, ...fields.flatMap((field) => troubleLine(field, say) ?? [])];
  const name = PLATFORM_NAMES[props.platform];
  return (
    <section className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0">
      <h3 className="font-semibold">{name}</h3>
      {lines.length === 0 && <p className="text-soft">{wellLine(fields, say)}</p>}
      {lines.length > 0 && (
        <ul className="list-disc pl-5 marker:text-warn">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {fields.length > 0 && (
        <details>
          <summary
            aria-label={say.t('popup.health.detailsOf', [name])}
            className="min-h-6 w-fit rounded-md text-[13px] text-soft hover:text-ink"
          >
            {say.t('popup.health.details')}
          </summary>
          <Details fields={fields} name={name} />
        </details>
      )}
    </section>
  );
}

/** That all is read, and when it last was: on a site that is not read at all any more, nothing fails either. */
function wellLine(fields: readonly FieldHealth[], say: PageSay): string {
  const last = Math.max(...fields.map(({ lastRead }) => lastRead ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(last) ? say.t('popup.health.allRead', [shortDay(last, say)]) : say.t('popup.health.notMet');
}

function shortDay(day: number, say: PageSay): string {
  const format = new Intl.DateTimeFormat(say.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(day * DAY_MS);
}

/** "likes on profiles: not understood since 18 Nov"; nothing for a field that is well. */
function troubleLine(field: FieldHealth, say: PageSay): string | undefined {
  if (!field.trouble) return undefined;
  const { what, since } = field.trouble;
  const subs = [titleOf(field, say), pageWords(field.page, say), say.t(AILMENTS[what]), shortDay(since, say)];
  return say.t('popup.health.line', subs);
}

function titleOf({ field, witness }: FieldHealth, say: PageSay): string {
  const words = fieldWords(field, say);
  return witness === 'sent' ? say.t('popup.health.sent', [words]) : words;
}

const COLUMNS = [
  'popup.health.field',
  'popup.health.way',
  'popup.health.read',
  'popup.health.refused',
  'popup.health.missing',
];

function Details({ fields, name }: { fields: readonly FieldHealth[]; name: string }) {
  const say = useSay();
  const number = (value: number) => (value === 0 ? '' : new Intl.NumberFormat(say.locale).format(value));
  return (
    <table className="mt-1 w-full table-fixed text-left text-xs">
      <caption className="sr-only">{say.t('popup.health.detailsOf', [name])}</caption>
      <thead className="text-soft">
        <tr>
          {COLUMNS.map((column, at) => (
            <th
              key={column}
              scope="col"
              className={`py-1 pr-2 align-bottom font-medium wrap-anywhere ${at < 2 ? 'w-[27%]' : ''}`}
            >
              {say.t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {fields.map((field) => (
          <tr key={`${field.page} ${field.witness} ${field.field}`} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-2 font-normal wrap-anywhere">
              {titleOf(field, say)} {pageWords(field.page, say)}
            </th>
            <td className="py-1 pr-2 wrap-anywhere" lang="en">
              {field.ways.map(({ by }) => by).join('; ')}
            </td>
            <td className="py-1 pr-2">{number(field.total.read + field.total.hidden)}</td>
            <td className="py-1 pr-2">{number(field.total.unreadable)}</td>
            <td className="py-1">{number(field.total.missing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
