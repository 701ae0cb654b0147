import { expect, test } from 'vitest';
import { exactCount } from '../../lib/model/count';
import {
  agoAsShown,
  countAsShown,
  countRangeAsShown,
  moneyAsShown,
  numberAsShown,
  rateAsShown,
  ratesAsShown,
  shortAsShown,
} from '../../lib/text/as-shown';

const NBSP = '\u00a0';

test('a count is in full when exact, else short and marked', () => {
  expect(countAsShown(exactCount(20412), 'en')).toBe('20,412');
  expect(countAsShown(exactCount(20412), 'it')).toBe('20.412');
  expect(countAsShown({ low: 12_300, high: 12_400, text: '12.3K' }, 'en')).toBe('≈12.3K');
  expect(shortAsShown(950, 'en')).toBe('950');
});

test('a short number is cut, never rounded up', () => {
  expect(shortAsShown(9_999, 'en')).toBe('9.99K');
  expect(shortAsShown(235_749, 'en')).toBe('235K');
});

test('what a count stands for is said from the least to the most', () => {
  expect(countRangeAsShown({ low: 12_300, high: 12_400, text: '12.3K' }, 'en')).toBe('12,300–12,399');
  expect(countRangeAsShown({ low: 12_300, high: 12_400, text: '12.3K' }, 'it')).toBe('12.300–12.399');
  expect(countRangeAsShown({ low: 12_000, high: Number.POSITIVE_INFINITY, text: '1.2万+' }, 'en')).toBe('12,000+');
  expect(countRangeAsShown(exactCount(20412), 'en')).toBe('20,412');
});

test('rates have two significant digits in the language’s own form', () => {
  expect(rateAsShown(0.0312, 'en')).toBe('3.1%');
  expect(rateAsShown(0.1234, 'it')).toBe('12%');
  expect(ratesAsShown(0.027, 0.036, 'en')).toBe('2.7–3.6%');
  expect(ratesAsShown(0.027, 0.036, 'it')).toBe('2,7–3,6%');
  expect(ratesAsShown(0.027, 0.036, 'de')).toBe(`2,7–3,6${NBSP}%`);
});

test('money has its sign once, is short when it is much, and says when it has no upper end', () => {
  expect(moneyAsShown(230, 580, 'EUR', 'en')).toBe('€230–580');
  expect(moneyAsShown(230, 580, 'EUR', 'it')).toBe(`230–580${NBSP}€`);
  expect(moneyAsShown(4_800, 12_000, 'EUR', 'en')).toBe('€4.8–12K');
  expect(moneyAsShown(800, 12_000, 'USD', 'en')).toBe('$800–12K');
  expect(moneyAsShown(0, 1500, 'EUR', 'en')).toBe('€0–1,500');
  expect(moneyAsShown(50_000, undefined, 'EUR', 'en')).toBe('€50K+');
  expect(moneyAsShown(300, 300, 'EUR', 'en')).toBe('€300');
});

test('other numbers have three significant digits', () => {
  expect(numberAsShown(0.7612, 'it')).toBe('0,761');
});

test('a moment is so many days, weeks, months or years ago', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const ago = (days: number) => agoAsShown(now - days * 86_400_000, now, 'en');
  expect([ago(0), ago(1), ago(13), ago(14), ago(60), ago(800)]).toEqual([
    'today',
    'yesterday',
    '13 days ago',
    '2 weeks ago',
    '2 months ago',
    '2 years ago',
  ]);
});
