import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHead, csvName, csvRows } from '../../lib/export/csv';
import { PRESETS } from '../../lib/export/presets';
import { exactCount } from '../../lib/model/count';
import type { CreatorView } from '../../lib/model/view';
import { parsed } from './parsed';
import { creatorView, known, rowOf } from './views';

const HEADER =
  'creator_key,platform,handle,display_name,profile_url,followers,followers_low,followers_high,following,posts_total,tier,' +
  'er_pct,er_low_pct,er_high_pct,er_definition,er_posts_used,fee_low_eur,fee_high_eur,fee_format,fee_method,benchmark,' +
  'note,first_seen_at,last_seen_at,vaglio_version';

const of = { version: '0.1.0' };

function row(view: CreatorView, preset: keyof typeof PRESETS = 'plain'): Record<string, string | undefined> {
  const chosen = PRESETS[preset];
  const [headers = [], cells = []] = parsed(csvHead(chosen) + csvRows(chosen, [rowOf(view)], of), chosen.delimiter);
  expect(cells).toHaveLength(headers.length);
  return Object.fromEntries(headers.map((header, at) => [header.replace('\uFEFF', ''), cells[at]]));
}

describe('the default file', () => {
  it('has exactly the header of issue 2, no byte order mark, and CRLF', () => {
    expect(csvHead(PRESETS.plain)).toBe(`${HEADER}\r\n`);
  });

  it('writes everything that is known', () => {
    expect(row(known)).toEqual({
      creator_key: 'instagram:mira.prova',
      platform: 'instagram',
      handle: 'mira.prova',
      display_name: 'Mira Prova',
      profile_url: 'https://www.instagram.com/mira.prova/',
      followers: '12300',
      followers_low: '12300',
      followers_high: '12399',
      following: '812',
      posts_total: '431',
      tier: 'micro',
      er_pct: '3.11',
      er_low_pct: '2.70',
      er_high_pct: '7.55',
      er_definition: 'engagementByFollowers',
      er_posts_used: '10',
      fee_low_eur: '85',
      fee_high_eur: '480',
      fee_format: 'reel',
      fee_method: 'feeCurve',
      benchmark: 'four|modash|eu',
      note: 'asks for "media kit"; then, perhaps\r\nmore',
      first_seen_at: '2026-03-04T09:12:00Z',
      last_seen_at: '2026-03-09T20:00:05Z',
      vaglio_version: '0.1.0',
    });
  });

  it('leaves every unknown cell empty, and never writes zero for one', () => {
    const { creator_key, platform, handle, profile_url, benchmark, vaglio_version, ...rest } = row(
      creatorView('tiktok:nessuno'),
    );
    expect([creator_key, platform, handle]).toEqual(['tiktok:nessuno', 'tiktok', 'nessuno']);
    expect([profile_url, benchmark, vaglio_version]).toEqual([
      'https://www.tiktok.com/@nessuno',
      'four|modash|eu',
      '0.1.0',
    ]);
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });

  it('keeps a true zero', () => {
    const view = creatorView('tiktok:nuova', { followers: exactCount(0) });
    expect(row(view)).toMatchObject({ followers: '0', followers_low: '0', followers_high: '0' });
  });

  it('says only the lower end of a count or a fee that has no upper end', () => {
    const view = creatorView('youtube:grande', {
      followers: { low: 10_000, high: Number.POSITIVE_INFINITY, text: '10K+' },
    });
    expect(row(view)).toMatchObject({ followers: '', followers_low: '10000', followers_high: '' });
    const { fee } = known.evaluation;
    if (!fee.known) throw new Error('the fixture has a fee');
    const open: CreatorView = {
      ...known,
      evaluation: { ...known.evaluation, fee: { ...fee, value: { ...fee.value, high: fee.value.low, atLeast: true } } },
    };
    expect(row(open)).toMatchObject({ fee_low_eur: '85', fee_high_eur: '' });
  });

  it('writes no dollars into a column of euros', () => {
    const { fee } = known.evaluation;
    if (!fee.known) throw new Error('the fixture has a fee');
    const dollars: CreatorView = {
      ...known,
      evaluation: { ...known.evaluation, fee: { ...fee, value: { ...fee.value, currency: 'USD' } } },
    };
    expect(row(dollars)).toMatchObject({ fee_low_eur: '', fee_high_eur: '', fee_format: '', fee_method: '' });
  });

  it('shows a very small rate with two digits, not as zero', () => {
    const { engagement } = known.evaluation;
    if (!engagement.known) throw new Error('the fixture has an engagement');
    const small: CreatorView = {
      ...known,
      evaluation: {
        ...known.evaluation,
        engagement: { ...engagement, value: { ...engagement.value, rate: 0.0000234 } },
      },
    };
    expect(row(small).er_pct).toBe('0.0023');
  });

  it('names both tiers that a rounded count may be in', () => {
    const followers = { low: 9_950, high: 10_050, text: '10K' };
    const view = creatorView('instagram:sul.filo', { followers }, { tier: { name: 'nano', or: 'micro', followers } });
    expect(row(view).tier).toBe('nano|micro');
  });

  it('sends a channel without a handle to its channel address', () => {
    const view = creatorView('youtube:UCabcdefghijklmnopqrstuv');
    expect(row(view).profile_url).toBe('https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv');
  });
});

describe('text in a cell', () => {
  it.each(['=1+1', '+39 02', '-x', '@mira', '\tx', '\rx', '\nx', '＝1+1', '=cmd|" /C calc"!A0'])(
    'that starts like %j cannot become a formula',
    (name) => {
      expect(row(creatorView('instagram:a', { name })).display_name).toBe(`'${name}`);
    },
  );

  it('comes back as it was from a second reader of CSV, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...Object.values(PRESETS)),
        (name, preset) => {
          const view = creatorView('instagram:a', { name: `x${name}` });
          const lines = parsed(csvHead(preset) + csvRows(preset, [rowOf(view), rowOf(view)], of), preset.delimiter);
          expect(lines).toHaveLength(3);
          expect(lines[1]).toContain(`x${name}`);
        },
      ),
    );
  });

  it.each(['a,b', 'a;b', 'a"b', 'a\tb', 'a\nb', 'a\rb', '"a"', '","'])(
    'that holds %j stands in quotes, in every preset',
    (name) => {
      for (const preset of Object.values(PRESETS)) {
        const file = csvRows(preset, [rowOf(creatorView('instagram:a', { name }))], of);
        expect(file).toContain(`"${name.replaceAll('"', '""')}"`);
        expect(parsed(file, preset.delimiter)[0]).toContain(name);
      }
    },
  );

  it('never moves a number: negative ones get no apostrophe', () => {
    const { engagement } = known.evaluation;
    if (!engagement.known) throw new Error('the fixture has an engagement');
    const view: CreatorView = {
      ...known,
      evaluation: { ...known.evaluation, engagement: { ...engagement, value: { ...engagement.value, rate: -0.02 } } },
    };
    expect(row(view).er_pct).toBe('-2.00');
  });
});

describe('the other presets', () => {
  it('Excel in Milan: byte order mark, semicolons, decimal comma, Italian days', () => {
    const preset = PRESETS['excel-milan'];
    expect(csvHead(preset)).toBe(
      '\uFEFFNome;Piattaforma;Handle;Profilo;Follower;Fascia;ER %;ER min %;ER max %;Post usati;Compenso min €;' +
        'Compenso max €;Formato;Stato;Note;Visto il\r\n',
    );
    expect(row(known, 'excel-milan')).toMatchObject({
      Piattaforma: 'Instagram',
      Follower: '12300',
      'ER %': '3,11',
      Stato: 'salvato',
      'Visto il': '09/03/2026',
    });
  });

  it('HubSpot: a last name in every row, and each profile in the column of its site', () => {
    expect(csvHead(PRESETS.hubspot)).toBe(
      'First Name,Last Name,Email,Website URL,Instagram URL,TikTok URL,YouTube URL,Creator Key,Creator Tier,Followers,' +
        'Engagement Rate Pct,Estimated Fee Low EUR,Estimated Fee High EUR,Creator Stage,Discount Code,Last Seen Date,Notes\r\n',
    );
    expect(row(creatorView('tiktok:nessuno'), 'hubspot')).toMatchObject({
      'Last Name': 'nessuno',
      'Instagram URL': '',
      'TikTok URL': 'https://www.tiktok.com/@nessuno',
      'YouTube URL': '',
      'Last Seen Date': '',
    });
    expect(row(known, 'hubspot')).toMatchObject({ 'Last Name': 'Mira Prova', 'Last Seen Date': '2026-03-09' });
  });
});

describe('a file in pieces', () => {
  it('is the same file', () => {
    const rows = Array.from({ length: 25 }, (_, at) => rowOf(creatorView(`tiktok:numero${at}`)));
    const [first, rest] = [rows.slice(0, 10), rows.slice(10)].map((some) => csvRows(PRESETS.plain, some, of));
    const file = csvHead(PRESETS.plain) + csvRows(PRESETS.plain, rows, of);
    expect(csvHead(PRESETS.plain) + first + rest).toBe(file);
    expect(parsed(file, ',')).toHaveLength(26);
  });

  it('is called by its day', () => {
    expect(csvName(Date.UTC(2026, 2, 4, 10))).toBe('vaglio-shortlist-2026-03-04.csv');
  });
});
