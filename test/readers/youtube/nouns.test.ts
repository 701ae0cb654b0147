import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsSubscribers, countsVideos, countsViewers } from '../../../lib/readers/youtube/nouns';

describe('the words beside numbers', () => {
  it.each([
    '87.4K subscribers',
    '17,3 Mio. Abonnenten',
    '3,58 M de suscriptores',
    '94 Mln di iscritti',
    '13,8 k abonnés',
    '428 mil inscritos',
    '7,12 тыс. подписчиков',
    '31 N người đăng ký',
    'ผู้ติดตาม 236 ล้าน คน',
    'チャンネル登録者数 2.34万人',
    '구독자 94만명',
    '1.2萬位訂閱者',
    '287 ألف مشترك',
  ])('%s counts subscribers and nothing else', (text) => {
    expect([countsSubscribers(text), countsVideos(text), countsViewers(text)]).toEqual([true, false, false]);
  });

  it.each([
    '418 videos',
    '7,3 K vídeos',
    '46 video',
    '167 видео',
    '120 本の動画',
    '89 部影片',
    '12 filmów',
    '동영상 45개',
    '218 βίντεο',
  ])('%s counts videos and nothing else', (text) => {
    expect([countsSubscribers(text), countsVideos(text), countsViewers(text)]).toEqual([false, true, false]);
  });
});

const VIEWS = join(import.meta.dirname, '../../../../shared/captures/youtube/formats/view-count-texts_rustypipe.tsv');
const there = existsSync(VIEWS);
if (!there) console.log('No ../shared/captures: the words are not tried on the view texts of all interface languages.');

describe.skipIf(!there)('the texts of views in all interface languages', () => {
  it('count neither viewers nor videos nor subscribers', () => {
    const texts = readFileSync(VIEWS, 'utf8')
      .split('\n')
      .filter((row) => !row.startsWith('#'))
      .flatMap((row) => row.split('\t').filter((text) => /\p{Nd}/u.test(text)));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => countsViewers(text) || countsVideos(text) || countsSubscribers(text))).toEqual([]);
  });
});
