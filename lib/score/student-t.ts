const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of Γ(x), x > 0 (Lanczos, relative error about 1e-15). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, c, index) => total + c / (x + index), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const logBetas = new Map<number, Map<number, number>>();

/** The natural logarithm of the beta function; the same few arguments come again and again. */
function logBeta(a: number, b: number): number {
  const known = logBetas.get(a)?.get(b);
  if (known !== undefined) return known;
  const found = logGamma(a) + logGamma(b) - logGamma(a + b);
  logBetas.set(a, (logBetas.get(a) ?? new Map<number, number>()).set(b, found));
  return found;
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a;
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return front * fraction;
}

/** The share of Student's t distribution below `t`. */
export function belowT(t: number, df: number): number {
  if (t === Number.POSITIVE_INFINITY) return 1;
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

const quantiles = new Map<number, Map<number, number>>();

/** The value that a share `p` (0.5…1) of Student's t distribution lies below. */
export function quantileT(p: number, df: number): number {
  const known = quantiles.get(df)?.get(p);
  if (known !== undefined) return known;
  let low = 0;
  let high = 1e6;
  for (let step = 0; step < 100 && high - low > 1e-12 * (1 + low); step++) {
    const middle = (low + high) / 2;
    if (belowT(middle, df) < p) low = middle;
    else high = middle;
  }
  const found = (low + high) / 2;
  quantiles.set(df, (quantiles.get(df) ?? new Map<number, number>()).set(p, found));
  return found;
}

/** The share of the standard normal distribution below `z` (Numerical Recipes' erfc, error under 1.2e-7). */
export function belowNormal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const erfc = t * Math.exp(-x * x + terms.reduceRight((sum, term) => sum * t + term, 0));
  return z > 0 ? 1 - erfc / 2 : erfc / 2;
}
