import type { Picture } from '../lib/model/phrases';

const BANDS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;

/** Where a number lies, as a line of eight pixels; its `alt` says the same. */
export function PictureLine({ picture }: { picture: Picture }) {
  return picture.kind === 'scale' ? (
    <div
      role="img"
      aria-label={picture.alt}
      className="relative my-1.5 h-2 rounded-full forced-color-adjust-none"
      style={{ background: bandsOf(picture.cuts) }}
    >
      <span
        className="absolute -top-1 h-4 min-w-1.5 rounded-[5px] border-2 border-ink"
        style={span(picture.low, picture.high)}
      />
      <span className="absolute -top-1 h-4 w-0.5 -translate-x-1/2 bg-ink" style={{ left: percent(picture.at) }} />
    </div>
  ) : (
    <div
      role="img"
      aria-label={picture.alt}
      className="relative my-1.5 h-2 overflow-hidden rounded-full bg-line forced-color-adjust-none"
    >
      <span className="absolute inset-y-0 bg-accent opacity-35" style={span(picture.wideLow, picture.wideHigh)} />
      <span className="absolute inset-y-0 rounded-full bg-accent" style={span(picture.low, picture.high)} />
    </div>
  );
}

function span(low: number, high: number) {
  return { left: percent(low), width: percent(high - low) };
}

/** The five colours over as many bands as the set has, from the low end. */
function bandsOf(cuts: readonly number[]): string {
  const edges = [0, ...cuts, 1];
  const stops = edges.slice(1).map((edge, at) => {
    const colour = BANDS[cuts.length === 0 ? 2 : Math.round((at * 4) / cuts.length)];
    return `var(--color-${colour}) ${percent(edges[at] ?? edge)} ${percent(edge)}`;
  });
  return `linear-gradient(90deg,${stops.join(',')})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
