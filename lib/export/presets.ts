import type { Preset } from './preset';
import { excelMilan } from './presets/excel-milan';
import { hubspot } from './presets/hubspot';
import { plain } from './presets/plain';

/** Every preset, the default first. */
export const PRESETS = { plain, 'excel-milan': excelMilan, hubspot } as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof PRESETS;
export const DEFAULT_PRESET: PresetId = 'plain';
