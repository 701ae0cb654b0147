import type { PageSay } from '../../components/say';
import { PACK_LIMITS } from '../../lib/model/pack';
import type { PackMistake } from '../../lib/readers/pack-check';

/** Every mistake with its sentence. */
const SENTENCES: Record<PackMistake['what'], string> = {
  'too large': 'options.packs.tooLarge',
  'no json': 'options.packs.noJson',
  'no pack': 'options.packs.noPack',
  newer: 'options.packs.newer',
  'too many': 'options.packs.tooMany',
  form: 'options.packs.form',
  place: 'options.packs.place',
  field: 'options.packs.field',
  selector: 'options.packs.selector',
  expression: 'options.packs.expression',
  'runs away': 'options.packs.runsAway',
  parser: 'options.packs.parser',
  twice: 'options.packs.twice',
};

/** What is wrong with a file, and what to do about it. */
export function mistakeWords({ what, way, found = '' }: PackMistake, say: PageSay): string {
  const sentence = say.t(SENTENCES[what], [found]);
  return way === undefined ? sentence : say.t('options.packs.inWay', [String(way), sentence]);
}

/** That no further pack can be kept. */
export function fullWords(say: PageSay): string {
  return say.t('options.packs.full', [String(PACK_LIMITS.packs)]);
}
