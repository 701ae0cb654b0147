import { type Platform, profileUrl } from '../../model/platform';
import type { ShortlistEntry } from '../../model/shortlist';
import { countOf, day, engagementOf, feeOf, middle, percent, text, textOf, tierOf, whole } from '../columns';
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
    { header: 'Nome', cell: (view) => text(textOf(view, 'name')) },
    { header: 'Piattaforma', cell: ({ creator }) => text(SITES[creator.platform]) },
    { header: 'Handle', cell: ({ creator }) => text(creator.handle) },
    { header: 'Profilo', cell: ({ creator }) => text(profileUrl(creator.key)) },
    { header: 'Follower', cell: (view) => middle(countOf(view, 'followers')) },
    { header: 'Fascia', cell: tierOf },
    { header: 'ER %', cell: (view) => percent(engagementOf(view)?.rate) },
    { header: 'ER min %', cell: (view) => percent(engagementOf(view)?.interval.low) },
    { header: 'ER max %', cell: (view) => percent(engagementOf(view)?.interval.high) },
    { header: 'Post usati', cell: (view) => whole(engagementOf(view)?.posts) },
    { header: 'Compenso min €', cell: (view) => whole(feeOf(view)?.low) },
    { header: 'Compenso max €', cell: (view) => whole(feeOf(view)?.high) },
    { header: 'Formato', cell: (view) => text(feeOf(view)?.format) },
    { header: 'Stato', cell: ({ entry }) => text(entry && STATES[entry.status]) },
    { header: 'Note', cell: ({ entry }) => text(entry?.note) },
    { header: 'Visto il', cell: ({ creator }) => day(creator.lastSeenAt) },
  ],
} as const satisfies Preset;
