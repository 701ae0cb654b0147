import { bracedAt, json, placeOf } from './assigned';

/** What a script assigns to a name, as strict JSON or as a JavaScript literal of data. It is never run. */
export function assignedLiteral(name: string): (text: string) => unknown {
  return (text) => {
    const place = placeOf(name, text);
    if (place === undefined) return undefined;
    const literal = bracedAt(text, place);
    return literal === undefined ? undefined : (json(literal) ?? json(asJson(literal)));
  };
}

const LITERAL = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_$][\w$]*(?=\s*:)|![01]|\bundefined\b|,(?=\s*[}\]])/gs;

/** A JavaScript literal of data (bare keys, single quotes, trailing commas) as JSON. */
function asJson(literal: string): string {
  return literal.replace(LITERAL, (token) => {
    if (token === ',') return '';
    if (token === '!0') return 'true';
    if (token === '!1') return 'false';
    if (token === 'undefined') return 'null';
    const quote = token[0];
    if (quote === '"') return unescaped(token);
    if (quote === "'") return doubleQuoted(token);
    return `"${token}"`;
  });
}

/** A text in single quotes as JSON writes it. */
export function doubleQuoted(token: string): string {
  const inside = token.slice(1, -1).replace(/\\([\s\S])|"/g, (all, escaped?: string) => {
    if (escaped === undefined) return '\\"';
    return escaped === "'" ? "'" : all;
  });
  return unescaped(`"${inside}"`);
}

/** JSON knows no `\x41`, no needless escapes and no continued lines. */
function unescaped(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|[\s\S])/g, (all, escaped: string) => {
    if (escaped.length === 3) return `\\u00${escaped.slice(1)}`;
    if ('"\\/bfnrtu'.includes(escaped)) return all;
    return escaped === '\n' ? '' : escaped;
  });
}
