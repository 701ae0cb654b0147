import type { Around, Sent, Shape } from '../sent';
import { at } from '../sent-reader';
import { ageIn, kindIn, viewsIn } from './lines';
import { subscribers, viewsAlone } from './parse';
import { CHANNEL_KEYS, channelOf, isAdvertisement } from './sent-answer';
import { namesInDialog } from './sent-cards';
import { firstWith, found, handleIn, isSent, linkedIn, listOf, ofText, sentText, textAt, textIn } from './sent-values';
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

/** Somebody in the window with the makers of a video: the link's handle, else the one in the text; then their subscribers. */
export const collaborator: Shape = {
  of: 'creator',
  shape: 'collaborator',
  has: ['title', 'subtitle', 'rendererContext'],
  creator: [
    {
      by: 'sent: link or handle',
      seen: '2026-05',
      from: found('link or handle', ['title', 'subtitle', ...LINK_KEYS], ({ title, subtitle }) => {
        const linked = linkedIn(at(title, 'commandRuns.0.onTap.innertubeCommand.browseEndpoint'));
        const [handle] = partsOf(subtitle);
        return handle?.startsWith('@') ? (linked ?? handle.slice(1)) : undefined;
      }),
      parse: sentText,
    },
  ],
  ways: {
    name: [{ by: 'sent: name', seen: '2026-05', from: textAt('title'), parse: sentText }],
    followers: [
      {
        by: 'sent: text after the handle',
        seen: '2026-05',
        from: found('text after the handle', ['subtitle'], ({ subtitle }) => partsOf(subtitle)[1]),
        parse: ofText(subscribers),
      },
    ],
  },
};

/** "‎⁨@handle⁩ • ⁨21.9 lakh subscribers⁩", in marks of direction. */
function partsOf(subtitle: unknown): string[] {
  const bare = (textIn(subtitle) ?? '').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return bare.split('•').map((part) => part.trim());
}

const VIDEO_KEYS = ['onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId'];

/** A short in a list: nobody's name, no age. On a channel's page it is the channel's. */
export const shortSent: Shape = {
  of: 'post',
  shape: 'short in a list',
  has: ['entityId', 'onTap', 'overlayMetadata'],
  creator: [
    {
      by: 'sent: channel of the answer',
      seen: '2026-01',
      from: found('channel of the answer', [], channelOf, CHANNEL_KEYS),
      parse: sentText,
    },
  ],
  post: [
    {
      by: 'sent: video id',
      seen: '2026-05',
      from: found('video id of a short', VIDEO_KEYS, (short) =>
        at(short, 'onTap.innertubeCommand.reelWatchEndpoint.videoId'),
      ),
      parse: sentText,
    },
  ],
  ways: {
    kind: [
      {
        by: 'sent: player of shorts',
        seen: '2026-05',
        from: found('player of shorts', VIDEO_KEYS, (short) =>
          isSent(at(short, 'onTap.innertubeCommand.reelWatchEndpoint')),
        ),
        parse: (is) => (is === true ? 'short' : undefined),
      },
    ],
    views: [
      {
        by: 'sent: text below the title',
        seen: '2026-01',
        from: textAt('overlayMetadata.secondaryText'),
        parse: ofText(viewsAlone),
      },
      {
        by: 'sent: label without the title',
        seen: '2026-05',
        from: found('label without the title', ['accessibilityText', 'overlayMetadata', 'primaryText'], (short) => {
          const title = textIn(at(short, 'overlayMetadata.primaryText')) ?? '';
          const label = textIn(short.accessibilityText);
          return label?.startsWith(title) ? label.slice(title.length).replace(/^[\s,،、]+/, '') : undefined;
        }),
        parse: ofText(viewsAlone),
      },
    ],
    caption: [{ by: 'sent: title', seen: '2026-05', from: textAt('overlayMetadata.primaryText'), parse: sentText }],
  },
};
