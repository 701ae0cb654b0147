import type { Source } from '../model/evaluation';
import { monthAsShown } from '../text/as-shown';
import type { Say } from './say';

/** Sources whose name is more than a proper one ("HypeAuditor, quoted by eMarketer"): they have their words in `locales/*.yml`. A test holds it. */
const DESCRIBED: ReadonlySet<string> = new Set([
  'seed001',
  'hypeauditor-2026-ig',
  'hypeauditor-2024-ig',
  'derev-er-2023',
  'captiv8-2024',
  'statista-organicmedia-2025',
  'real-tt-fyp-2025',
  'real-ig-2017',
  'rivaliq-brands',
  'socialinsider-2026-brands',
  'eu-curves',
  'klear-2019',
  'statista-tt-2021',
  'intellifluence-2021',
  'izea-2022',
]);

/** A source's name as the person's language says it; a file of their own goes by its own name. */
export function sourceName({ id, name, status }: Source, say: Say): string {
  return status !== 'own' && DESCRIBED.has(id) ? say.t(`source.${wordKey(id)}`) : name;
}

/** How much stands behind a source, in the person's language; nothing where it does not say. */
export function sourceSample({ id, sample }: Source, say: Say): string | undefined {
  return sample === undefined ? undefined : say.t(`sample.${wordKey(id)}`);
}

/** From when a source is: a year as published, or a month in the person's language. */
export function sourceDate({ year, asOf }: Source, say: Say): string {
  if (year === 'undated') return say.t('card.undated');
  return asOf !== undefined && /^[A-Z][a-z]{2} \d{4}$/.test(year) ? monthAsShown(asOf, say.locale) : year;
}

/** "Modash (2023–25), 72M profiles" */
export function sourceLine(source: Source, say: Say): string {
  const name = sourceName(source, say);
  const date = sourceDate(source, say);
  const dated = date === '' || name.includes(date) ? name : `${name} (${date})`;
  const sample = sourceSample(source, say);
  return sample === undefined ? dated : say.t('card.sourceSample', [dated, sample]);
}

/** The id of a set or a source as a part of a key: message names allow no hyphen. */
export function wordKey(id: string): string {
  return id.replaceAll('-', '_');
}
