import { at, type Shape } from '../sent';
import { subscribers } from './parse';
import { found, linkedIn, ofText, sentText, textAt, textIn } from './sent-values';

/** Somebody in the window with the makers of a video: the link's handle, else the one in the text; then their subscribers. */
export const collaborator: Shape = {
  of: 'creator',
  shape: 'collaborator',
  has: ['title', 'subtitle', 'rendererContext'],
  creator: [
    {
      by: 'sent: link or handle',
      seen: '2026-05',
      from: found(
        'link or handle',
        [
          'title',
          'subtitle',
          'commandRuns',
          'onTap',
          'innertubeCommand',
          'browseEndpoint',
          'canonicalBaseUrl',
          'browseId',
        ],
        ({ title, subtitle }) => {
          const linked = linkedIn(at(title, 'commandRuns.0.onTap.innertubeCommand.browseEndpoint'));
          const [handle] = partsOf(subtitle);
          return handle?.startsWith('@') ? (linked ?? handle.slice(1)) : undefined;
        },
      ),
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

/** "‎⁨@handle⁩ • ⁨23.7 lakh subscribers⁩", in marks of direction. */
function partsOf(subtitle: unknown): string[] {
  const bare = (textIn(subtitle) ?? '').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return bare.split('•').map((part) => part.trim());
}
