import type { Place } from '../from';
import type { Way } from '../table';
import { firstSlotIn, phrase } from './dictionary';
import { asText } from './post-link';

/** A tile's picture is described as "CAPTION created by NAME with SOUND", in the words of the page's dictionary. */
const DESCRIBED: Place = {
  named: 'description of the picture, up to the words that name its maker',
  near: 'a[href*="/@"]',
  find: (cell) => {
    const template = phrase(cell, 'seo_user_video_cover');
    if (template === undefined) return [];
    const pictures = [...cell.querySelectorAll('a[href*="/@"] img[alt]')];
    return pictures.flatMap((picture) => firstSlotIn(picture.getAttribute('alt') ?? '', template, '{videoText}') ?? []);
  },
};

export const CAPTION_OF_PICTURE: Way<string> = {
  by: 'description of the picture',
  seen: '2026-05',
  from: DESCRIBED,
  parse: asText,
};
