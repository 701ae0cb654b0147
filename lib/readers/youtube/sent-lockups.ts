import { type Around, at, type Sent, type Shape } from '../sent';
import { ageIn, kindIn, viewsIn } from './lines';
import { CHANNEL_KEYS, channelOf, isAdvertisement } from './sent-answer';
import { namesInDialog } from './sent-cards';
import { firstWith, found, handleIn, listOf, ofText, sentText, textAt, textIn } from './sent-values';
import { askedFor, type Print } from './small-print';

const METADATA = 'metadata.lockupMetadataViewModel';
const METADATA_KEYS = [
  'metadata',
  'lockupMetadataViewModel',
  'contentMetadataViewModel',
  'metadataRows',
  'metadataParts',
];
const LINK_KEYS = ['commandRuns', 'onTap', 'innertubeCommand', 'browseEndpoint', 'canonicalBaseUrl', 'browseId'];
const AVATAR_KEYS = ['image', 'decoratedAvatarViewModel', 'rendererContext', 'commandContext'];

/** The parts of a lockup's rows, as they were sent. */
function rowsOf(lockup: Sent): (readonly unknown[])[] {
  const rows = listOf(at(lockup, `${METADATA}.metadata.contentMetadataViewModel.metadataRows`));
  return rows.map((row) => listOf(at(row, 'metadataParts'))).filter((parts) => parts.length > 0);
}

/** The mark on the thumbnail (a live one has a style of its own) and the texts of the rows: what the page will show. */
function printOf(lockup: Sent): Print {
  const badge = firstWith('badgeStyle', lockup.contentImage);
  const live = String(badge?.badgeStyle).endsWith('_LIVE');
  const rows = rowsOf(lockup).map((parts) => parts.flatMap((part) => textIn(at(part, 'text')) ?? []));
  return { mark: live ? 'LIVE' : (textIn(badge?.text) ?? ''), rows: rows.filter((row) => row.length > 0) };
}

const PRINT_KEYS = [...METADATA_KEYS, 'contentImage', 'thumbnailBadgeViewModel', 'badgeStyle', 'text'];
const asked = (question: 'kind' | 'views' | 'age') =>
  found(`mark and rows, asked for the ${question}`, PRINT_KEYS, (lockup) => askedFor(question, printOf(lockup)));

/** A name alone in the first row, with other rows below it. */
function nameOf(lockup: Sent): unknown {
  const [first, second] = rowsOf(lockup);
  return first?.length === 1 && second ? at(first[0], 'text') : undefined;
}

/** The name's own link, else the picture's, else (where nobody is named) the channel of the page. Several pictures are several makers. */
function creatorOf(lockup: Sent, around: Around): string | undefined {
  if (isAdvertisement(around)) return undefined;
  const image = at(lockup, `${METADATA}.image`);
  const name = nameOf(lockup);
  const links = listOf(at(name, 'commandRuns')).flatMap(
    (run) => handleIn(at(run, 'onTap.innertubeCommand.browseEndpoint')) ?? [],
  );
  if (links.length > 0) return new Set(links).size === 1 ? links[0] : undefined;
  const picture = at(
    image,
    'decoratedAvatarViewModel.rendererContext.commandContext.onTap.innertubeCommand.browseEndpoint',
  );
  if (picture) return handleIn(picture);
  return name === undefined && image === undefined ? channelOf(lockup, around) : undefined;
}

const creator = [
  {
    by: 'sent: link of the name or picture, or the channel of the answer',
    seen: '2026-05',
    from: found(
      'link of the name or picture',
      [...METADATA_KEYS, ...LINK_KEYS, ...AVATAR_KEYS],
      creatorOf,
      CHANNEL_KEYS,
    ),
    parse: sentText,
  },
] as const;

const post = [
  {
    by: 'sent: content id of a video',
    seen: '2026-05',
    from: found('content id of a video', ['contentId', 'contentType'], ({ contentId, contentType }, around) =>
      contentType === 'LOCKUP_CONTENT_TYPE_VIDEO' && !isAdvertisement(around) ? contentId : undefined,
    ),
    parse: sentText,
  },
] as const;

/** A video in a list since 2025. Playlists, courses and mixes have the same frame and other content. */
export const lockupSent: Shape = {
  of: 'post',
  shape: 'lockup',
  has: ['contentId', 'contentType', 'metadata'],
  creator,
  post,
  ways: {
    kind: [{ by: 'sent: mark and rows', seen: '2026-05', from: asked('kind'), parse: ofText(kindIn) }],
    views: [{ by: 'sent: count before the age', seen: '2026-05', from: asked('views'), parse: ofText(viewsIn) }],
    publishedAt: [{ by: 'sent: age in the rows', seen: '2026-05', from: asked('age'), parse: ofText(ageIn) }],
    caption: [{ by: 'sent: title', seen: '2026-05', from: textAt(`${METADATA}.title`), parse: sentText }],
    authorName: [
      {
        by: 'sent: first row',
        seen: '2026-05',
        from: found('first row', METADATA_KEYS, (lockup) => textIn(nameOf(lockup))),
        parse: sentText,
      },
    ],
    coAuthors: [
      {
        by: 'sent: window of the pictures',
        seen: '2026-04',
        from: found(
          'names in the window',
          [...METADATA_KEYS, 'image', 'listItems', 'listItemViewModel', 'title'],
          (lockup) => namesInDialog(at(lockup, `${METADATA}.image`)),
        ),
        parse: (names) => (Array.isArray(names) ? names.filter((one) => typeof one === 'string') : undefined),
      },
    ],
  },
};
