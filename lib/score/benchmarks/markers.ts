/** What a label says about the deal behind a post. */
export type DealKind = 'paid' | 'gifted' | 'affiliate';
export type Jurisdiction = 'IT' | 'FR' | 'DE' | 'GB';

/** When a label is enough: always; at the start of the text; within the first three hashtags, perhaps beside the brand's; or never. */
export type Enough = 'always' | 'at the start' | 'first three' | 'first three with brand' | 'never';

/** `words`: a phrase, `…` stands for a brand. `tag`: a whole hashtag; with `…`, one that begins so. */
export type Marker = { kind: DealKind; jurisdiction: Jurisdiction; enough: Enough; source: string } & (
  | { words: string }
  | { tag: string }
);

const CHART = 'IAP Digital Chart, art. 2';
const AGCM = 'AGCM practice, 2019; AGCOM code, 2025';
const FRANCE = 'Loi 2023-451, art. 5, ord. 2024-978';

const words = (kind: DealKind, jurisdiction: Jurisdiction, enough: Enough, source: string, list: readonly string[]) =>
  list.map((phrase): Marker => ({ kind, jurisdiction, enough, source, words: phrase }));
const tags = (kind: DealKind, jurisdiction: Jurisdiction, enough: Enough, source: string, list: readonly string[]) =>
  list.map((tag): Marker => ({ kind, jurisdiction, enough, source, tag }));

/** The labels that were seen in a rule or a ruling (disclosure.json, status V); remembered ones are left out. */
export const MARKERS: readonly Marker[] = [
  ...words('paid', 'IT', 'at the start', CHART, [
    'pubblicità',
    'promosso da …',
    'sponsorizzato da …',
    'in collaborazione con …',
    'advertising',
    'promoted by …',
    'sponsored by …',
    'in partnership with …',
  ]),
  ...tags('paid', 'IT', 'first three', CHART, ['pubblicità', 'advertising', 'sponsorizzatoda…', 'sponsoredby…']),
  ...tags('paid', 'IT', 'first three with brand', CHART, ['ad', 'adv']),
  ...tags('paid', 'IT', 'first three', 'AGCOM code, 2025', ['sponsorizzato']),
  ...tags('gifted', 'IT', 'always', AGCM, ['prodottofornitoda…', 'suppliedby…']),
  ...words('gifted', 'IT', 'always', AGCM, ['prodotto fornito da …']),
  ...tags('gifted', 'IT', 'never', 'Digital Chart, Oct 2024', [
    'gifted',
    'giftedby…',
    'omaggio',
    'invitedby…',
    'discountedby…',
  ]),
  ...words('affiliate', 'IT', 'never', 'Digital Chart, Oct 2024', ['link affiliato', 'affiliate link']),
  ...words('paid', 'FR', 'always', FRANCE, ['publicité', 'collaboration commerciale']),
  ...tags('paid', 'DE', 'never', 'OLG Celle, 2017', ['ad']),
  ...tags('paid', 'GB', 'never', 'ASA ruling', ['iworkwith…']),
];
