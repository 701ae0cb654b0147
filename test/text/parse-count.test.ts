import { describe, expect, it } from 'vitest';
import { type CountStyle, parseCount, readCount } from '../../lib/text/parse-count';

const YOUTUBE: CountStyle = { rounding: 'truncated', kept: 2 };
const SUBSCRIBERS: CountStyle = { rounding: 'truncated', digits: 3 };
const INSTAGRAM: CountStyle = { rounding: 'unknown' };
const TIKTOK: CountStyle = { rounding: 'rounded', units: 'english' };
const interval = (text: string, language: string, style: CountStyle) => {
  const count = parseCount(text, language, style);
  return count && [count.low, count.high];
};
const whyNot = (text: string, language = 'en') => {
  const reading = readCount(text, language, INSTAGRAM);
  return reading.status === 'refused' ? reading.why : reading.status;
};

describe('what a shortened number leaves open', () => {
  it('is everything below the next one where the site cuts', () => {
    expect(interval('12.3K views', 'en', YOUTUBE)).toEqual([12300, 12400]);
  });
  it('is half a digit either way where the site rounds', () => {
    expect(interval('12.3K', 'en', TIKTOK)).toEqual([12250, 12350]);
  });
  it('is both where the site is not known to do either', () => {
    expect(interval('235K followers', 'en', INSTAGRAM)).toEqual([234500, 236000]);
  });
  it('is less where the site keeps two digits and drops their zero', () => {
    expect(interval('3M views', 'en', YOUTUBE)).toEqual([3_000_000, 3_100_000]);
    expect(interval('3M', 'en', INSTAGRAM)).toEqual([2_500_000, 4_000_000]);
  });
  it('is the cut digits of a number without a unit where only three are kept', () => {
    expect(interval('31.300 Abonnenten', 'de', SUBSCRIBERS)).toEqual([31300, 31400]);
    expect(interval('1050万人', 'ja', SUBSCRIBERS)).toEqual([10_500_000, 10_600_000]);
    expect(interval('472', 'de', SUBSCRIBERS)).toEqual([472, 473]);
  });
  it('is nothing where more digits are shown than are kept', () => {
    expect(interval('31.604 Abonnenten', 'de', SUBSCRIBERS)).toEqual([31604, 31605]);
  });
  it('has no upper end after a plus', () => {
    expect(interval('1.2万+', 'zh', YOUTUBE)).toEqual([12000, Number.POSITIVE_INFINITY]);
  });
});

describe('marks inside a number', () => {
  it.each([
    ['3.318 abonnés', 'fr', 3318],
    ['3,318 abonnés', 'fr', 3318],
    ["3'318", 'de', 3318],
    ['3 318 просмотров', 'ru', 3318],
    ['27,71,285 views', 'en-IN', 2771285],
    ['1.234 M de vistas', 'es', 1_234_000_000],
    ['۲۳۴۵ بازدید', 'fa', 2345],
    ['২৩৪টি ভিউ', 'bn', 234],
    ['1２3', 'ja', 123],
  ])('%s is read as %s says', (text, language, low) => {
    expect(parseCount(text, language, YOUTUBE)?.low).toBe(low);
  });
  it.each(['2.4 xyz', '12:34', '12 %', '5-23', '#12', '€ 230', '1.2345K', '0.123M', '1,23', '12 34'])(
    '%s is refused',
    (text) => {
      expect(parseCount(text, 'en', YOUTUBE)).toBeUndefined();
    },
  );
});

describe('unit words', () => {
  it.each([
    ['4,7 mila follower', 'it', 4700],
    ['4,7 Tsd. Follower', 'de', 4700],
    ['12,6 mil seguidores', 'pt-BR', 12600],
    ['12,6 mil.', 'cs', 12_600_000],
    ['11 mil M de vistas', 'es', 11_000_000_000],
    ['3.4K crore views', 'en-IN', 34_000_000_000],
    ['팔로워 4.7만명', 'ko', 47000],
    ['ผู้ติดตาม 414 ล้าน คน', 'th', 414_000_000],
    ['フォロワー 4.7万人', 'ja', 47000],
    ['කැමති ද47', 'si', 47000],
    ['elfu 4.7', 'sw', 4700],
    ['mille follower', 'it', 1000],
    ['687M follower', 'it', 687_000_000],
    ['6,3 M', 'id', 6_300_000_000],
    ['6.3M', 'id', 6_300_000],
    ['17 B Takipçi', 'tr', 17000],
    ['6,3 T lượt xem', 'vi', 6_300_000_000],
    ['3 Beğeni', 'tr', 3],
    ['12 bình luận', 'vi', 12],
    ['12 milanesas', 'es', 12],
    ['12 조회', 'ko', 12],
    ['like this video along with 3,895 other people', 'en', 3895],
  ])('%s (%s)', (text, language, low) => {
    expect(parseCount(text, language, YOUTUBE)?.low).toBe(low);
  });
  it('are English where the site writes so, else the language’s', () => {
    expect(parseCount('17B', 'tr', TIKTOK)?.low).toBe(16_500_000_000);
    expect(parseCount('4,7 rb', 'id', TIKTOK)?.low).toBe(4650);
  });
  it('of another language make a number of unknown worth', () => {
    expect(whyNot('5 тыс', 'de')).toBe('unknown unit');
    expect(whyNot('5 mrd', 'pl')).toBe('unknown unit');
    expect(whyNot('5min', 'en')).toBe('unknown unit');
  });
  it('glued to a number and not known refuse it', () => {
    expect(whyNot('mp3')).toBe('unknown unit');
    expect(whyNot('12abc')).toBe('unknown unit');
  });
});

describe('no count', () => {
  it.each(['No views', 'Nessuna visualizzazione', '', 'K', '٪'])('%j is not 0', (text) => {
    expect(parseCount(text, 'en', YOUTUBE)).toBeUndefined();
  });
  it('keeps a shown zero', () => {
    expect(interval('0 lượt xem', 'vi', YOUTUBE)).toEqual([0, 1]);
  });
  it('refuses two numbers', () => {
    expect(whyNot('687M follower, 307 seguiti', 'it')).toBe('several numbers');
  });
});

describe('an unknown language', () => {
  it('leaves what differs between languages open, the likeliest first', () => {
    const reading = readCount('17 M x', '', INSTAGRAM);
    expect(reading.status).toBe('ambiguous');
    expect(reading.status === 'ambiguous' && reading.alternatives.map((count) => count.low)).toEqual([
      16_500_000, 16_500_000_000,
    ]);
    expect(parseCount('17 M x', 'xx', INSTAGRAM)).toBeUndefined();
  });
  it('is settled by the decimal mark, the dot of an abbreviation, the script around', () => {
    expect(parseCount('1.2M', '', YOUTUBE)?.low).toBe(1_200_000);
    expect(parseCount('12 mil.', '', YOUTUBE)?.low).toBe(12_000_000);
    expect(parseCount('17 M צפיות', '', YOUTUBE)?.low).toBe(17_000_000);
  });
  it('falls back to the parent of a tag', () => {
    for (const tag of ['it-CH', 'sr-Latn-RS', 'zh-Hant-HK', 'iw', 'no', 'pt_BR', 'es-MX']) {
      expect(readCount('47', tag, YOUTUBE).status).toBe('read');
    }
    expect(parseCount('4.7萬', 'zh-Hant-TW', YOUTUBE)?.low).toBe(47000);
    expect(parseCount('4,7 hilj.', 'sr-Latn-RS', YOUTUBE)?.low).toBe(4700);
  });
});
