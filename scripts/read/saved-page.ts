import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A page on disk: a whole document, a fragment of one, or data that a page was sent. */
export type SavedPage = { file: string; kind: 'document' | 'sent'; text: string };

/** Reads `.html`, `.json` (also `.gz`); a fragment of HTML is put into an empty document. */
export function savedPage(file: string): SavedPage {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (/\.json(\.gz)?$/.test(file)) return { file, kind: 'sent', text };
  if (!/\.html?(\.gz)?$/.test(file)) throw new Error(`${file}: only .html and .json files can be read (also .gz).`);
  const whole = /<html[\s>]/i.test(text.slice(0, 20_000)) || /<body[\s>]/i.test(text);
  return {
    file,
    kind: 'document',
    text: whole ? text : `<!doctype html><html><head></head><body>${text}</body></html>`,
  };
}

/** The interface language that sent data names itself (YouTube's `hl`); '' where it does not. */
export function languageOf(text: string): string {
  const hl = /"(?:key"\s*:\s*"hl"\s*,\s*"value|hl)"\s*:\s*"([A-Za-z]{2,3}(?:[-_]\w+)*)"/.exec(text);
  return hl?.[1]?.replace('_', '-') ?? '';
}
