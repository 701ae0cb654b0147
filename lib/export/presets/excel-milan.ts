import { keyParts, type Platform, profileUrl } from '../../model/platform';
import type { ShortlistEntry } from '../../model/shortlist';
import { day, middle, percent, text, whole } from '../columns';
import type { Preset } from '../preset';

const SITES: Record<Platform, string> = { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' };
const STATES: Record<ShortlistEntry['status'], string> = { saved: 'salvato', rejected: 'scartato' };

/** Opens right with a double click in an Italian Excel: byte order mark, semicolons, decimal comma, no `sep=` line (it would undo the mark). */
export const excelMilan = {
  id: 'excel-milan',
  delimiter: ';',
  decimal: ',',
  days: 'dd/mm/yyyy',
  bom: true,
  columns: [
    { header: 'Nome', cell: ({ name }) => text(name) },
    { header: 'Piattaforma', cell: ({ creator }) => text(SITES[keyParts(creator).platform]) },
    { header: 'Handle', cell: ({ creator }) => text(keyParts(creator).handle) },
    { header: 'Profilo', cell: ({ creator }) => text(profileUrl(creator)) },
    { header: 'Follower', cell: ({ followers }) => middle(followers) },
    { header: 'Fascia', cell: ({ tier }) => text(tier) },
    { header: 'ER %', cell: ({ engagement }) => percent(engagement?.rate) },
    { header: 'ER min %', cell: ({ engagement }) => percent(engagement?.low) },
    { header: 'ER max %', cell: ({ engagement }) => percent(engagement?.high) },
    { header: 'Post usati', cell: ({ engagement }) => whole(engagement?.posts) },
    { header: 'Compenso min €', cell: ({ fee }) => whole(fee?.low) },
    { header: 'Compenso max €', cell: ({ fee }) => whole(fee?.high) },
    { header: 'Formato', cell: ({ fee }) => text(fee?.format) },
    { header: 'Stato', cell: ({ status }) => text(STATES[status]) },
    { header: 'Note', cell: ({ note }) => text(note) },
    { header: 'Visto il', cell: ({ lastSeenAt }) => day(lastSeenAt) },
  ],
} as const satisfies Preset;
