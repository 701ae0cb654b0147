import { describe, expect, it } from 'vitest';
import { SlotGuard } from '../../lib/text/slot-guard';

/** A place that showed some texts, and what the guard then says of one more. */
function refuses(language: string, shown: readonly string[], text: string): boolean {
  const guard = new SlotGuard();
  const place = {};
  for (const one of shown) expect(guard.refuses(place, one, language), one).toBe(false);
  return guard.refuses(place, text, language);
}

describe('the slot guard', () => {
  const views = ['447 показвания', '3,7 хил. показвания', '58 млн. показвания'];

  it('refuses a number with a word between it and the noun of its place', () => {
    expect(refuses('bg', views, '5 невид показвания')).toBe(true);
    expect(refuses('th', ['ยอดดู 447 ครั้ง', 'ยอดดู 3.7 พัน ครั้ง'], 'ยอดดู 5 xyz ครั้ง')).toBe(true);
    expect(refuses('en', ['447 views'], '5 zillion views')).toBe(true);
  });

  it('takes what the place shows, other forms of the noun, and known units', () => {
    expect(refuses('bg', views, '5 показвания')).toBe(false);
    expect(refuses('bg', views, '1 показване')).toBe(false);
    expect(refuses('bg', views, '4,1 хил. показвания')).toBe(false);
    expect(refuses('en', ['447', '12'], '5 views')).toBe(false);
    expect(refuses('bn', ['447টি ভিউ'], '1.1 কোটি ভিউ')).toBe(false);
  });

  it('learns of each place for itself', () => {
    const guard = new SlotGuard();
    const [one, other] = [{}, {}];
    expect(guard.refuses(one, '447 views', 'en')).toBe(false);
    expect(guard.refuses(other, '5 zillion views', 'en')).toBe(false);
    expect(guard.refuses(one, '5 zillion views', 'en')).toBe(true);
  });

  it('refuses again what it let through before it knew better', () => {
    const guard = new SlotGuard();
    const place = {};
    expect(guard.refuses(place, '5 zillion views', 'en')).toBe(false);
    expect(guard.refuses(place, '447 views', 'en')).toBe(false);
    expect(guard.refuses(place, '7 zillion views', 'en')).toBe(true);
  });

  it('says nothing of several numbers or none', () => {
    expect(refuses('en', ['447 views'], '5 of 6 views')).toBe(false);
    expect(refuses('en', ['447 views'], 'no views')).toBe(false);
  });
});
