import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BENCHMARKS } from '../../lib/score/benchmarks/registry';
import { evaluate } from '../../lib/score/evaluate';
import { readOwnFile } from '../../lib/score/own/file';
import { typedNumber } from '../../lib/score/own/number';
import { invent, NOW } from './invent';

const CARD = `platform,format,from,to,low,high,currency
instagram,post,5000,20K,100,300,EUR
Instagram,Reel,5000,20K,"150,50",450,eur
tiktok,video,10000,,200,,EUR
`;

function mistakes(text: string) {
  const read = readOwnFile(text, 'listino.csv');
  return read.ok ? [] : read.mistakes;
}

describe('a rate card', () => {
  it('is read, and used under its own name', () => {
    const read = readOwnFile(CARD, 'Listino 2026.csv');
    if (!read.ok || !('fees' in read.value)) throw new Error(JSON.stringify(read));
    const { fees } = read.value;
    expect(fees.id).toBe('own:listino-2026');
    const creator = invent('instagram:giulia.prova', { followers: 12_000 });
    const { fee } = evaluate(creator, { ...DEFAULT_BENCHMARKS, fees: fees.id }, NOW, { fees: [fees] });
    expect(fee).toMatchObject({ known: true, value: { low: 100, high: 300, currency: 'EUR' } });
    expect(fee.known && fee.because.notes).toContain('ownSet');
    expect(fee.known && fee.because.sources[0]).toMatchObject({ name: 'Listino 2026.csv', status: 'own' });
    const gone = evaluate(creator, { ...DEFAULT_BENCHMARKS, fees: fees.id }, NOW);
    expect(gone.fee).toEqual({ known: false, needs: [], why: 'noSuchSet' });
  });

  it('reads semicolons, Italian headings and decimal commas', () => {
    const read = readOwnFile(
      '﻿Piattaforma;Formato;Da;A;Minimo;Massimo;Valuta\r\nyoutube;video;0;50K;1.200,50;2 500;EUR\r\n',
      'x',
    );
    expect(read).toMatchObject({
      ok: true,
      value: { fees: { tables: [{ rows: [{ low: 1200.5, high: 2500, below: 50_000 }] }] } },
    });
  });

  it('a price without an upper end is a least price', () => {
    const read = readOwnFile(CARD, 'x.csv');
    if (!read.ok || !('fees' in read.value)) throw new Error('not read');
    const creator = invent('tiktok:prova', { followers: 50_000 });
    const { fee } = evaluate(creator, { ...DEFAULT_BENCHMARKS, fees: read.value.fees.id }, NOW, {
      fees: [read.value.fees],
    });
    expect(fee).toMatchObject({ value: { low: 200, high: 200, atLeast: true } });
  });
});

describe('how old own figures are', () => {
  const sourceOf = (text: string, month?: string) => {
    const read = readOwnFile(text, 'Listino 2026.csv', month);
    return read.ok && 'fees' in read.value ? read.value.fees.tables[0]?.source : undefined;
  };

  it('is told by the file, else counted from the day it was chosen', () => {
    expect(sourceOf(CARD, '2026-11')).toMatchObject({ asOf: '2026-11', year: '2026' });
    expect(sourceOf('platform,format,from,low,as_of\ninstagram,post,0,100,2025-03\n', '2026-11')?.asOf).toBe('2025-03');
    const json = (about: object) =>
      JSON.stringify({ kind: 'fees', ...about, rows: [{ platform: 'instagram', format: 'post', from: 0, low: 100 }] });
    expect(sourceOf(json({ asOf: '2024-06' }), '2026-11')?.asOf).toBe('2024-06');
    expect(sourceOf(json({ year: 2023 }), '2026-11')?.asOf).toBe('2023-12');
    expect(sourceOf(json({ asOf: 'soon' }))).not.toHaveProperty('asOf');
  });

  it('warns once it is more than twelve months', () => {
    const read = readOwnFile(CARD, 'x.csv', '2024-01');
    if (!read.ok || !('fees' in read.value)) throw new Error('not read');
    const creator = invent('instagram:prova', { followers: 12_000 });
    const { fee } = evaluate(creator, { ...DEFAULT_BENCHMARKS, fees: read.value.fees.id }, NOW, {
      fees: [read.value.fees],
    });
    expect(fee.known && fee.because.notes).toContain('setOld');
  });
});

it('one site divides by one thing', () => {
  const head = 'platform,denominator,from,to,cut1,cut2,cut3,cut4\n';
  expect(mistakes(`${head}tiktok,views,0,10000,1,2,3,4\ntiktok,followers,10000,,1,2,3,4\n`)).toEqual([
    { mistake: 'mixedDenominators', line: 3, found: '2' },
  ]);
});

it('a name as long as a file system allows gives an id that settings can hold', () => {
  const read = readOwnFile(CARD, `${'x'.repeat(250)}.csv`);
  expect(read.ok && 'fees' in read.value && read.value.fees.id.length).toBeLessThan(100);
});

it('a past fee keeps whose it was', () => {
  const text =
    'platform,format,followers,amount,handle\ninstagram,post,9000,120,@Giulia.Prova\ninstagram,post,9000,120,\n';
  expect(readOwnFile(text, 'x.csv')).toMatchObject({
    value: { quotes: [{ creator: 'instagram:giulia.prova', amount: 120 }, { followers: 9000 }] },
  });
});

describe('mistakes are told by line, all at once', () => {
  it.each([
    ['', [{ mistake: 'empty' }]],
    ['platform,format,from,low\n', [{ mistake: 'empty' }]],
    ['platform,format,from\nx,y,1', [{ mistake: 'missingColumn', line: 1, found: 'low' }]],
    [
      `${CARD}facebook,post,1,2,3,4,EUR\ninstagram,gif,50000,60000,x,4,GBP`,
      [
        { mistake: 'unknownPlatform', line: 5, found: 'facebook' },
        { mistake: 'unknownFormat', line: 6, found: 'gif' },
        { mistake: 'notANumber', line: 6, found: 'x' },
        { mistake: 'unknownCurrency', line: 6, found: 'GBP' },
      ],
    ],
    [`${CARD}instagram,post,30000,40000,1.500,2000,EUR`, [{ mistake: 'ambiguousNumber', line: 5, found: '1.500' }]],
    [`${CARD}instagram,post,30000,40000,,2000,EUR`, [{ mistake: 'missingValue', line: 5, found: 'low' }]],
    [`${CARD}instagram,post,30000,40000,500,200,EUR`, [{ mistake: 'highBelowLow', line: 5, found: '200' }]],
    [`${CARD}instagram,post,40000,30000,1,2,EUR`, [{ mistake: 'toBelowFrom', line: 5, found: '30000' }]],
    [`${CARD}instagram,post,15000,,1,2,EUR`, [{ mistake: 'overlap', line: 5, found: '2' }]],
    ['{"kind":"fees","rows":[\n{"platform":"instagram",\n}]}', [{ mistake: 'notJson', line: 3 }]],
    ['{"kind":"poem","rows":[]}', [{ mistake: 'unknownKind', found: 'poem' }]],
    ['[1,2]', [{ mistake: 'unknownKind' }]],
    [
      'platform,format,followers,amount,date\ninstagram,post,9000,100,yesterday',
      [{ mistake: 'notADate', line: 2, found: 'yesterday' }],
    ],
  ])('%j', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it('in JSON too, by the line on which the row starts', () => {
    const text = `{
  "kind": "engagement", "name": "Nostro", "year": 2026,
  "rows": [
    { "platform": "instagram", "denominator": "followers", "from": 1000, "to": 5000, "cut1": 1, "cut2": 2, "cut3": 3, "cut4": 4 },
    { "platform": "instagram", "denominator": "likes", "from": 5000, "cut1": 1, "cut2": 3, "cut3": 2, "cut4": 4 },
    { "platform": "instagram", "denominator": "followers", "from": 5000, "cut1": 1, "cut2": 3, "cut3": 2, "cut4": 4 }
  ]
}`;
    expect(mistakes(text)).toEqual([
      { mistake: 'unknownDenominator', line: 5, found: 'likes' },
      { mistake: 'cutsNotRising', line: 6, found: '1, 3, 2, 4' },
    ]);
  });

  it('never throws, whatever the file', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readOwnFile(text, 'x').ok === 'boolean'));
  });
});

describe('own bands and past fees', () => {
  it('grade by the own cuts', () => {
    const rows = [{ platform: 'instagram', denominator: 'followers', from: 0, cut1: 1, cut2: 2, cut3: 3, cut4: 50 }];
    const read = readOwnFile(JSON.stringify({ kind: 'engagement', name: 'Nostro', year: 2026, rows }), 'x.json');
    if (!read.ok || !('engagement' in read.value)) throw new Error(JSON.stringify(read));
    const posts = [9, 10, 11, 12].map((ageDays) => ({
      id: `p${ageDays}`,
      kind: 'photo' as const,
      likes: 500,
      comments: 0,
      ageDays,
    }));
    const creator = invent('instagram:prova', { followers: 10_000 }, posts);
    const set = read.value.engagement;
    const { engagement } = evaluate(creator, { ...DEFAULT_BENCHMARKS, engagement: set.id }, NOW, { engagement: [set] });
    expect(engagement).toMatchObject({ value: { rate: 0.05, bands: [{ id: 'aboveAverage' }] } });
    expect(engagement.known && engagement.because.notes).toContain('ownSet');
  });

  it('past fees with the headings of a spreadsheet', () => {
    const text = 'piattaforma;formato;follower;compenso;valuta;data\ninstagram;reel;12.5K;350;EUR;2026-03-01\n';
    expect(readOwnFile(text, 'x.csv')).toEqual({
      ok: true,
      value: {
        quotes: [
          { platform: 'instagram', format: 'reel', followers: 12_500, amount: 350, currency: 'EUR', on: '2026-03-01' },
        ],
      },
    });
  });

  it.each([
    ['1500', 1500],
    ['1.500,50', 1500.5],
    ['1,500.50', 1500.5],
    ['1 500', 1500],
    ['1.234.567', 1_234_567],
    ['12,5', 12.5],
    ['€ 300', 300],
    ['1.2M', 1_200_000],
    ['1.500', 'ambiguous'],
    ['0.500', 0.5],
    ['-3', undefined],
    ['ten', undefined],
  ])('%s is %s', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });
});
