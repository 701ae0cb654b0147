import { browser } from 'wxt/browser';
import { talliesOf } from '../../lib/facts/tally';
import { HEARD } from '../../lib/listener/heard';
import { type Answer, type Answers, type Protocol, type Sender, type Trouble, tellTabs } from '../../lib/messages';
import type { Missed } from '../../lib/model/health';
import type { Observation } from '../../lib/model/observation';
import type { BadgeNote } from '../../lib/model/phrases';
import { type CreatorKey, keyParts, PLATFORMS, type Platform } from '../../lib/model/platform';
import { bodies, observationSchema } from '../../lib/model/schemas';
import type { Settings } from '../../lib/model/settings';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import type { CreatorView } from '../../lib/model/view';
import { BADGE_CSS } from '../../lib/overlay/badge-look';
import { cardDrawing } from '../../lib/overlay/card-drawing';
import { CARD_CSS } from '../../lib/overlay/card-look';
import { ownNow } from '../../lib/own';
import { hostOf } from '../../lib/readers/matches';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/settings';
import type { Dossier } from '../../lib/store/dossier';
import { addTallies } from '../../lib/store/health';
import { dayOf } from '../../lib/store/history';
import { keep, unkept } from '../../lib/store/observations';
import { creatorOf } from '../../lib/store/packing';
import { storageTrouble, withRoom } from '../../lib/store/retention';
import { entriesOf, mark } from '../../lib/store/shortlist';
import { wordsFor } from '../../lib/text/every-language';
import { type Scales, viewOf, viewsOf } from '../../lib/views';
import { badgeNote } from '../../lib/words/badge-phrases';
import { cardPhrases } from '../../lib/words/card-phrases';
import { browserSay } from '../pages/say';
import { looksSent } from './sent';

// A clock that is a little ahead is no forgery; a look from tomorrow would outlive every true one.
const AHEAD_MS = 60_000;

const NOT_UNDERSTOOD = { ok: false, trouble: 'not understood' } as const;

/** What the background says to each message. Nothing in a body is believed before its schema has read it. */
export const answers: Answers<Protocol> = {
  observed: async (body, sender) => {
    const sent = bodies.observed.safeParse(body);
    if (!sent.success) return NOT_UNDERSTOOD;
    const now = Date.now();
    const looks = sent.data.observations.flatMap((one) => believable(one, sender, now));
    if (looks.length === 0 && sent.data.observations.length > 0) return NOT_UNDERSTOOD;
    return observed({ looks, missed: sent.data.missed ?? {}, platform: siteOf(sender) }, now);
  },

  sent: async (body, sender) => {
    const sent = bodies.sent.safeParse(body);
    const platform = siteOf(sender);
    if (!sent.success || !platform) return NOT_UNDERSTOOD;
    const now = Date.now();
    const { looks, missed } = looksSent(sent.data, platform, now);
    return observed({ looks: looks.flatMap((one) => believable(one, sender, now)), missed, platform }, now);
  },

  known: async (body) => {
    const sent = bodies.known.safeParse(body);
    if (!sent.success) return NOT_UNDERSTOOD;
    return orTrouble(async () => notesOf(await viewsOf(sent.data.keys, await scales(Date.now()))));
  },

  card: async (body) => {
    const sent = bodies.card.safeParse(body);
    if (!sent.success) return NOT_UNDERSTOOD;
    const now = Date.now();
    return orTrouble(async () => {
      const [view] = await viewsOf([sent.data.key], await scales(now));
      return view && { card: cardDrawing(cardPhrases(view, browserSay(), now)), look: CARD_CSS };
    });
  },

  mark: async (body) => {
    const sent = bodies.mark.safeParse(body);
    return sent.success ? marked(sent.data.key, sent.data.status) : NOT_UNDERSTOOD;
  },

  settings: async () => ({ ok: true, value: await settingsNow() }),

  words: async (body, sender) => {
    const sent = bodies.words.safeParse(body);
    const platform = siteOf(sender);
    if (!sent.success || !platform) return NOT_UNDERSTOOD;
    return { ok: true, value: { ...wordsFor(sent.data.language, platform), heard: HEARD[platform], look: BADGE_CSS } };
  },

  open: async (body) => {
    const sent = bodies.open.safeParse(body);
    if (!sent.success) return NOT_UNDERSTOOD;
    const url = `${browser.runtime.getURL('/')}shortlist.html#${encodeURIComponent(sent.data.key)}`;
    return orTrouble(async () => void (await browser.tabs.create({ url })));
  },
};

/** Puts a creator on the list, rejects it or takes it off; badges in other tabs follow. Twice the same changes nothing more. */
export function marked(key: CreatorKey, status?: ShortlistEntry['status']): Promise<Answer<CreatorView | undefined>> {
  return orTrouble(async () => {
    const now = Date.now();
    const entry = await withRoom(() => mark(key, status, now));
    void tellTabs({ news: 'entries', entries: [entry ? { key, entry } : { key }] });
    // What is saved is saved, also where it cannot be shown again at once.
    const [view] = await viewsOf([key], await scales(now)).catch(() => []);
    return view;
  });
}

type Batch = { looks: readonly Observation[]; missed: Missed; platform: Platform | undefined };

async function observed(batch: Batch, now: number): Promise<Answer<readonly BadgeNote[]>> {
  const weights = await scales(now);
  const { looks } = batch;
  try {
    const views = await viewed(await withRoom(() => keep(looks)), weights);
    // Nobody waits for it, and without it only the health page knows less.
    void addTallies(talliesOf({ ...batch, day: dayOf(now), creators: views.map(({ creator }) => creator) })).catch(
      () => undefined,
    );
    return { ok: true, value: notesOf(views) };
  } catch (error) {
    // What the page shows can still be weighed; only tomorrow it will not be remembered, and that is said.
    return { ok: true, value: notesOf(await viewed(await unkept(looks), weights)), trouble: troubleOf(error) };
  }
}

function notesOf(views: readonly CreatorView[]): BadgeNote[] {
  const say = browserSay();
  return views.map((view) => badgeNote(view, say));
}

async function viewed(dossiers: readonly Dossier[], weights: Scales): Promise<CreatorView[]> {
  const keyed = dossiers.flatMap((dossier) => {
    const key = creatorOf(dossier.subject);
    return key ? [{ key, dossier }] : [];
  });
  const entries = await entriesOf(keyed.map(({ key }) => key)).catch(() => new Map<CreatorKey, ShortlistEntry>());
  return keyed.map(({ key, dossier }) => viewOf(key, dossier, entries.get(key), weights));
}

/** A well-formed look, not from the future, at somebody of the site that it came from. */
function believable(sent: unknown, { url }: Sender, now: number): Observation[] {
  const look = observationSchema.safeParse(sent);
  if (!look.success || look.data.seenAt > now + AHEAD_MS) return [];
  const { creator } = look.data;
  if (creator && !speaksFor(url, creator)) return [];
  return [look.data];
}

/** The site whose page sent a message; nothing for the extension's own pages. */
function siteOf({ url }: Sender): Platform | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return PLATFORMS.find((platform) => hostOf(platform) === hostname);
}

function speaksFor(url: string | undefined, creator: CreatorKey): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  return url.startsWith(browser.runtime.getURL('/')) || siteOf({ url }) === keyParts(creator).platform;
}

async function scales(now: number): Promise<Scales> {
  // Where the database is refused, the published figures still hold.
  const [{ benchmarks }, own] = await Promise.all([settingsNow(), ownNow().catch(() => undefined)]);
  return { benchmarks, now, ...(own && { own }) };
}

/** The settings; where the browser gives none, the defaults: a badge needs some. */
function settingsNow(): Promise<Settings> {
  return readSettings().catch(() => DEFAULT_SETTINGS);
}

async function orTrouble<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): Trouble {
  return storageTrouble(error) ?? 'failed';
}
