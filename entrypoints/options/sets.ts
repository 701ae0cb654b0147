import type { Choice } from '../../components/choices';
import { PLATFORM_NAMES } from '../../components/platform-name';
import type { Source } from '../../lib/model/evaluation';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { FEE_SETS } from '../../lib/score/benchmarks/fees';
import { ENGAGEMENT_SETS } from '../../lib/score/benchmarks/registry';
import type { EngagementSet, FeeSet, TierRow, TierScheme } from '../../lib/score/benchmarks/set';
import { TIER_SCHEMES } from '../../lib/score/benchmarks/tiers';
import { shortAsShown } from '../../lib/text/as-shown';
import { dividedBy } from '../../lib/words/audience';
import type { Say } from '../../lib/words/say';
import { sourceSample, wordKey } from '../../lib/words/sources';

/** Every shipped tier scheme, with the bounds that it sets. */
export function tierChoices(say: Say, now: number): Choice<string>[] {
  return TIER_SCHEMES.map((scheme) => ({
    id: scheme.id,
    title: titleOf(scheme.id, scheme.source, say),
    about: [boundsOf(scheme, say), reachOf(Object.keys(scheme.rows), say), ageOf([scheme.source], say, now)]
      .filter((part) => part !== '')
      .join(' '),
  }));
}

/** Every set of engagement bands, a person's own first: for each site what it divides by, and what stands behind it. */
export function engagementChoices(say: Say, now: number, own: readonly EngagementSet[] = []): Choice<string>[] {
  return [...own, ...ENGAGEMENT_SETS].map((set) => {
    const [first] = set.tables;
    return {
      id: set.id,
      title: first ? titleOf(set.id, first.source, say) : set.id,
      about: [
        tablesOf(set, say),
        reachOf(
          set.tables.map(({ platform }) => platform),
          say,
        ),
        ageOf(sourcesOf(set), say, now),
      ]
        .filter((part) => part !== '')
        .join(' '),
    };
  });
}

/** Every price list, a person's own first, with its region and currency. */
export function feeChoices(say: Say, now: number, own: readonly FeeSet[] = []): Choice<string>[] {
  return [...own, ...FEE_SETS].map((set) => ({
    id: set.id,
    title: set.curves ? say.t('options.ownFit') : titleOf(set.id, feeSources(set)[0], say),
    about: [feeAbout(set, say), ageOf(feeSources(set), say, now)].filter((part) => part !== '').join(' '),
  }));
}

/** A shipped set by its words; a person's own by its file. */
function titleOf(id: string, source: Source | undefined, say: Say): string {
  if (source?.status !== 'own') return say.t(`set.${wordKey(id)}`);
  return [source.name, source.year].filter((part) => part !== '').join(' · ');
}

function boundsOf({ rows }: TierScheme, say: Say): string {
  const [first] = Object.values(rows);
  const bound = ({ name, from, below }: TierRow) => {
    const tier = say.t(`badge.tier.${name}`);
    const from_ = shortAsShown(from, say.locale);
    return Number.isFinite(below) ? `${tier} ${from_}–${shortAsShown(below, say.locale)}` : `${tier} ${from_}+`;
  };
  return first ? `${first.map(bound).join(' · ')}.` : '';
}

const DIVIDED_BY = {
  followers: 'options.by.followers',
  subscribers: 'options.by.subscribers',
  views: 'options.by.views',
} as const;

function tablesOf({ tables }: EngagementSet, say: Say): string {
  return tables
    .flatMap(({ platform, denominator, source }) => {
      if (!isPlatform(platform) || denominator === 'impressions') return [];
      const by = say.t(DIVIDED_BY[dividedBy(platform, denominator)], [PLATFORM_NAMES[platform]]);
      const sample = sourceSample(source, say);
      return [sample === undefined ? by : `${by}, ${sample}`];
    })
    .map((part) => `${part}.`)
    .join(' ');
}

function feeAbout({ tables, curves }: FeeSet, say: Say): string {
  const [newest] = tables;
  if (!newest) return '';
  if (newest.source.status === 'own') return say.t('options.own.prices', [currenciesOf(tables)]);
  const where = say.t('options.region', [regionOf(curves?.region ?? newest.region, say), newest.currency]);
  return curves ? `${where} ${say.t('options.ownFitText', [newest.source.name, curves.source.year])}` : where;
}

/** A country or union by its code, in the person's language. */
function regionOf(code: string, { locale }: Say): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

function currenciesOf(tables: FeeSet['tables']): string {
  return tables.map(({ currency }) => currency).join(', ');
}

/** Which sites a set leaves out: creators there get no figure by it. */
function reachOf(sites: readonly string[], say: Say): string {
  const missing = PLATFORMS.filter((platform) => !sites.includes(platform)).map((platform) => PLATFORM_NAMES[platform]);
  return missing.length === 0 ? '' : say.t('options.notFor', [missing.join(', ')]);
}

const YEAR_MONTHS = 12;

function ageOf(sources: readonly Source[], say: Say, now: number): string {
  const newest = sources
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return '';
  const [year, month] = newest.split('-').map(Number);
  const today = new Date(now);
  if (year === undefined || month === undefined) return '';
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  return months > YEAR_MONTHS ? say.t('options.old') : '';
}

function sourcesOf({ tables }: EngagementSet): Source[] {
  return tables.map(({ source }) => source);
}

function feeSources({ tables, curves }: FeeSet): Source[] {
  return [...tables.map(({ source }) => source), ...(curves ? [curves.source] : [])];
}

function isPlatform(site: string): site is Platform {
  return PLATFORMS.some((platform) => platform === site);
}
