import type { Place } from '../from';

// Faces stand in links, the pictures of a carousel in a list, stickers among the comments.
const NO_MEDIA = 'a, [role="link"], li, form, header, section';

/** A post that shows exactly one picture and no film. In the feed a film may still be a picture: not for there. */
export const onePicture: Place = {
  named: 'one picture, no list and no film',
  find: (cell) => {
    const pictures = [...cell.querySelectorAll('img')].filter((img) => {
      const part = img.closest(NO_MEDIA);
      return !part || part === cell || !cell.contains(part);
    });
    return pictures.length === 1 && !cell.querySelector('video, li img[alt=""]') ? ['photo'] : [];
  },
};
