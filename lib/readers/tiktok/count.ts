import type { Count } from '../../model/count';
import { parseCount } from '../../text/parse-count';
import type { Parse } from '../table';

/** A number as TikTok writes it: whole below 10,000, then K, M and B with a dot, in every language seen. */
export const asCount: Parse<Count> = (text, { language, style }) =>
  // "0123456789": the column of a digit that rolls up.
  /^0\d/.test(text) ? undefined : parseCount(text, language, style);

export const asTrue: Parse<boolean> = () => true;

export const asFalse: Parse<boolean> = () => false;
