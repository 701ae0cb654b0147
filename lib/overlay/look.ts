/**
 * One colour that suits the page around it: its lightness, chroma and hue on a light page, and on a dark one. Light or dark is
 * told from the page's own text colour, which the host inherits (`--d` is 0 or 1), so that it follows the page and not the system.
 */
function tone([l, c, h]: Lch, [ld, cd, hd]: Lch): string {
  const between = (light: number, dark: number) => `calc(${light} + ${+(dark - light).toFixed(3)}*var(--d))`;
  return `oklch(from currentColor ${between(l, ld)} ${between(c, cd)} ${between(h, hd)}/1)`;
}

type Lch = readonly [lightness: number, chroma: number, hue: number];

/** The colours of ui.md. Each pair of text and ground is at least 4.5:1 in both. */
const TONES: Record<string, string> = {
  ink: tone([0.24, 0.025, 250], [0.94, 0.008, 250]),
  soft: tone([0.47, 0.03, 255], [0.76, 0.02, 255]),
  line: tone([0.91, 0.01, 250], [0.36, 0.025, 250]),
  paper: tone([1, 0, 250], [0.22, 0.017, 250]),
  wash: tone([0.975, 0.004, 250], [0.27, 0.02, 250]),
  accent: tone([0.49, 0.085, 195], [0.75, 0.1, 187]),
  on: tone([1, 0, 195], [0.22, 0.03, 195]),
  s0: tone([0.55, 0.15, 50], [0.77, 0.14, 65]),
  s1: tone([0.64, 0.13, 70], [0.79, 0.1, 80]),
  s2: tone([0.56, 0.025, 250], [0.7, 0.02, 250]),
  s3: tone([0.59, 0.085, 190], [0.75, 0.09, 187]),
  s4: tone([0.44, 0.08, 195], [0.87, 0.08, 187]),
};

/** The tokens of badge and card. Text of the page at lightness 0.68 or more means a dark page (its blue links are at 0.65). */
export const TOKENS = `:host{--d:clamp(0,(l - .68)*999,1);${Object.entries(TONES)
  .map(([name, colour]) => `--${name}:${colour}`)
  .join(';')}}`;

/** The five-step meter: as many bars as the band is high, so that it can be read without its colour. */
export const METER = `.meter{display:block;inline-size:28px;block-size:10px;--n:0;--c:var(--s0);forced-color-adjust:none;
background:repeating-linear-gradient(90deg,var(--line) 0 4px,#0000 4px 6px)}
.meter::before{content:"";display:block;block-size:100%;inline-size:calc(var(--n)*6px - 2px);background:repeating-linear-gradient(90deg,var(--c) 0 4px,#0000 4px 6px)}
${[0, 1, 2, 3, 4].map((step) => `[data-step="${step}"]{--n:${step + 1};--c:var(--s${step})}`).join('')}`;

export const FONT = 'system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';
