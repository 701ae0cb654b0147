/** Text as HTML, so that an invented attack stays a name. */
export function esc(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A page of the demo, with a policy as strict as the sites' own and no script but the named one. */
export function page({
  language,
  title,
  style,
  body,
  script = '',
  attributes = '',
}: {
  language: string;
  title: string;
  style: string;
  body: string;
  script?: string;
  attributes?: string;
}): string {
  return `<!doctype html><html lang="${language}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'nonce-demo'; script-src 'nonce-demo'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'">
<title>${esc(title)}</title><style nonce="demo">${STYLE}${style}</style></head><body>${body}${script && `<script nonce="demo">${script}</script>`}</body></html>`;
}

const STYLE = `
*{box-sizing:border-box}body{margin:0;background:#fff;color:#14181d;font:14px/1.45 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
a{color:inherit;text-decoration:none}h1,h2,h3,p,ul{margin:0;padding:0}ul{list-style:none}
button{font:inherit}.soft{color:#68727d}
.top{display:flex;align-items:center;gap:16px;height:52px;padding:0 24px;border-bottom:1px solid #e6e9ed;color:#68727d;font-size:13px}.top b{color:#14181d;font-size:15px}
.face{border-radius:50%;flex:none}
@media (prefers-color-scheme:dark){body{background:#0f1215;color:#eceff2}.soft,.top{color:#98a3ae}.top{border-color:#272d33}.top b{color:#eceff2}}
`;

/** A plain gradient in place of a picture: the demo shows nobody. */
export function tint(word: string): string {
  let hue = 0;
  for (const letter of word) hue = (hue * 31 + (letter.codePointAt(0) as number)) % 360;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><defs><linearGradient id='g' x2='1' y2='1'><stop stop-color='hsl(${hue} 34% 78%)'/><stop offset='1' stop-color='hsl(${(hue + 50) % 360} 30% 60%)'/></linearGradient></defs><rect width='40' height='40' fill='url(#g)'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** 20412 as "20.4K": cut, as YouTube does, or rounded, as TikTok does. */
export function short(value: number, cut: (units: number) => number = Math.floor): string {
  for (const [unit, size] of [
    ['B', 1e9],
    ['M', 1e6],
    ['K', 1e3],
  ] as const) {
    if (value >= size) {
      const units = value / size;
      return `${units >= 100 && cut === Math.floor ? cut(units) : cut(units * 10) / 10}${unit}`;
    }
  }
  return String(value);
}

/** The same in Italian: "20,4 mila". */
export function shortItalian(value: number): string {
  if (value >= 1e6) return `${String(Math.floor(value / 1e5) / 10).replace('.', ',')} Mln`;
  return value >= 10_000
    ? `${String(Math.floor(value / 100) / 10).replace('.', ',')} mila`
    : value.toLocaleString('it-IT', { useGrouping: true });
}
