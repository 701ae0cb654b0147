import { type ReactNode, useId } from 'react';
import { dayAsShown } from '../lib/text/as-shown';
import type { PeerChart, TimeChart } from '../lib/words/charts';
import { useSay } from './say';

const WIDE = 320;
const TEXT = 'fill-soft text-[10px] tabular-nums';

/** A picture with its title above and its legend below; the picture itself says in words what it shows. */
function Figure(props: { title: string; legend: string; alt: string; high: number; children: ReactNode }) {
  const [title, desc] = [useId(), useId()];
  return (
    <figure className="px-4 py-2.5">
      <figcaption className="text-xs text-soft">{props.title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDE} ${props.high}`}
        role="img"
        aria-labelledby={title}
        aria-describedby={desc}
        className="my-1 block w-full text-ink"
      >
        <title id={title}>{props.title}</title>
        <desc id={desc}>{props.alt}</desc>
        {props.children}
      </svg>
      <p className="text-xs text-soft">{props.legend}</p>
    </figure>
  );
}

const TIME = { left: 44, right: 312, top: 8, bottom: 76, high: 94 };

/** Numbers over time: a dot each, an upright stroke where a number is only known to lie between two, and the level across. */
export function TimeFigure({ chart }: { chart: TimeChart }) {
  const { locale } = useSay();
  const { moments, level } = chart;
  const times = moments.map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const ends = [...moments, ...(level ? [level] : [])];
  const least = Math.min(...ends.map(({ low }) => low));
  const most = Math.max(...ends.map(({ high }) => high));
  const x = (at: number) => TIME.left + 6 + share(at, from, to) * (TIME.right - TIME.left - 12);
  const y = (value: number) => TIME.bottom - 4 - share(value, least, most) * (TIME.bottom - TIME.top - 8);
  return (
    <Figure title={chart.title} legend={chart.legend} alt={chart.alt} high={TIME.high}>
      <path d={`M${TIME.left} ${TIME.top}V${TIME.bottom}H${TIME.right}`} className="fill-none stroke-edge" />
      {level && (
        <>
          <rect
            x={TIME.left}
            width={TIME.right - TIME.left}
            y={y(level.high)}
            height={Math.max(1, y(level.low) - y(level.high))}
            className="fill-accent opacity-20"
          />
          <path
            d={`M${TIME.left} ${y(level.value)}H${TIME.right}`}
            strokeDasharray="5 3"
            className="stroke-accent stroke-[1.5]"
          />
        </>
      )}
      {chart.joined && (
        <path
          d={`M${moments.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}`}
          strokeDasharray="2 3"
          className="fill-none stroke-soft"
        />
      )}
      {moments.map(({ at, value, low, high }) => (
        <g key={`${at} ${value}`}>
          {y(low) - y(high) > 1 && <path d={`M${x(at)} ${y(low)}V${y(high)}`} className="stroke-current stroke-2" />}
          <circle cx={x(at)} cy={y(value)} r={2.5} className="fill-current" />
        </g>
      ))}
      <text x={TIME.left - 4} y={TIME.top + 8} textAnchor="end" className={TEXT}>
        {chart.shown(most)}
      </text>
      <text x={TIME.left - 4} y={TIME.bottom} textAnchor="end" className={TEXT}>
        {chart.shown(least)}
      </text>
      <text x={TIME.left} y={TIME.high - 4} className={TEXT}>
        {dayAsShown(from, locale)}
      </text>
      <text x={TIME.right} y={TIME.high - 4} textAnchor="end" className={TEXT}>
        {dayAsShown(to, locale)}
      </text>
    </Figure>
  );
}

/** Where a number lies between two others, 0…1; in the middle where there is nothing between them. */
function share(value: number, from: number, to: number): number {
  return to > from ? (value - from) / (to - from) : 0.5;
}

const PEERS = { left: 8, right: 312, top: 22, bottom: 38, high: 64 };
/** Two numbers nearer than this would be written over each other. */
const APART = 32;

/** The bands of a size between their cuts, each under its name or its number, and the range of the rate across them. */
export function PeerFigure({ chart }: { chart: PeerChart }) {
  const { cuts, bands, rate } = chart;
  const values = cuts.map(({ value }) => Math.log(value));
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  // Twice the rate is as far everywhere; the outer bands have no end, and are drawn as wide as their neighbours or as the range reaches.
  const beside = cuts.length > 1 ? (last - first) / (cuts.length - 1) : 1;
  const from = Math.min(first - beside, Math.log(rate.low) - 0.1);
  const to = Math.max(last + beside, Math.log(rate.high) + 0.1);
  const x = (value: number) => PEERS.left + share(Math.log(value), from, to) * (PEERS.right - PEERS.left);
  const lower = alternating(cuts.map(({ value }) => x(value)));
  const edges = [PEERS.left, ...cuts.map(({ value }) => x(value)), PEERS.right];
  return (
    <Figure title={chart.title} legend={chart.legend} alt={chart.alt} high={PEERS.high}>
      {bands.map((band, at) => {
        const [start, end] = [edges[at] ?? 0, edges[at + 1] ?? 0];
        return (
          <rect
            key={band}
            x={start}
            width={Math.max(0, end - start - 1)}
            y={PEERS.top}
            height={PEERS.bottom - PEERS.top}
            className={at % 2 === 0 ? 'fill-line' : 'fill-edge'}
          >
            <title>{band}</title>
          </rect>
        );
      })}
      {cuts.map(({ value, text }, at) => (
        <text key={text} x={x(value)} y={PEERS.bottom + (lower[at] ? 23 : 12)} textAnchor="middle" className={TEXT}>
          {text}
        </text>
      ))}
      <path
        d={`M${x(rate.low)} ${PEERS.top - 3}V${PEERS.bottom + 3}M${x(rate.high)} ${PEERS.top - 3}V${PEERS.bottom + 3}M${x(rate.low)} ${(PEERS.top + PEERS.bottom) / 2}H${x(rate.high)}`}
        className="stroke-current stroke-2"
      />
      <circle cx={x(rate.value)} cy={(PEERS.top + PEERS.bottom) / 2} r={4} className="fill-accent stroke-paper" />
      <text
        x={inside(x(rate.value))}
        y={PEERS.top - 8}
        textAnchor="middle"
        className="fill-ink text-[11px] font-semibold"
      >
        {chart.shown}
      </text>
    </Figure>
  );
}

/** Which of some places, from the left, go to a second line, so that no two neighbours on one line are too near. */
function alternating(places: readonly number[]): boolean[] {
  const lower: boolean[] = [];
  places.forEach((place, at) => {
    const before = places[at - 1];
    lower.push(before !== undefined && place - before < APART && !lower[at - 1]);
  });
  return lower;
}

/** Keeps the middle of a short text inside the picture. */
function inside(x: number): number {
  return Math.min(WIDE - 20, Math.max(20, x));
}
