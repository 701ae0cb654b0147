/** Words of the demo's pages in Arabic, and before which of them a number stands. */
const UNITS: Record<string, string> = { K: '\u00a0ألف', M: '\u00a0مليون', B: '\u00a0مليار' };

/** 12,345 as ١٢٬٣٤٥, 8.84K as ٨٫٨٤ ألف. */
function number(text: string): string {
  const unit = /[KMB]$/.exec(text)?.[0] ?? '';
  const digits = (unit ? text.slice(0, -1) : text)
    .replaceAll(',', '٬')
    .replaceAll('.', '٫')
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  return digits + (UNITS[unit] ?? '');
}

const NUMBER = String.raw`(\d[\d.,]*[KMB]?)`;

/** What the sites say beside a number, and how they say it in Arabic. */
const SAID: readonly (readonly [RegExp, (count: string) => string])[] = [
  [new RegExp(`^${NUMBER}$`), (count) => count],
  [new RegExp(`^${NUMBER} subscribers$`), (count) => `${count} مشترك`],
  [new RegExp(`^${NUMBER} videos$`), (count) => `${count} فيديو`],
  [new RegExp(`^${NUMBER} views$`), (count) => `${count} مشاهدة`],
  [new RegExp(`^${NUMBER} days? ago$`), (count) => `قبل ${count} أيام`],
  [new RegExp(`^${NUMBER} weeks? ago$`), (count) => `قبل ${count} أسابيع`],
  [new RegExp(`^${NUMBER} months? ago$`), (count) => `قبل ${count} أشهر`],
];

function said(text: string): string {
  const trimmed = text.trim();
  for (const [pattern, say] of SAID) {
    const count = pattern.exec(trimmed)?.[1];
    if (count !== undefined) return text.replace(trimmed, say(number(count)));
  }
  return text;
}

/** A page of the demo as the site shows it to somebody who reads Arabic: from right to left, with Arabic numbers. */
export function arabic(html: string): string {
  return html
    .replace(/<html lang="\w+"/, '<html lang="ar" dir="rtl"')
    .replace(/(?<=>)[^<>{}]*\d[^<>{}]*(?=<)/g, said)
    .replace(/(?<=title=")[^"]+(?=")/g, said);
}
