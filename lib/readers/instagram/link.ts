const TRACKING = /^(?:utm_\w+|fbclid|igshid?|xmt|gclid|mc_[ce]id|_ga|ref_src)$/i;

/** Where a link of a profile leads: what Instagram's redirect carries in `u`, without what was added to follow people around. */
export function bioLink(text: string): string | undefined {
  if (/…|\.\.\.$/.test(text)) return undefined;
  const href = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  const wrapped = url.hostname === 'l.instagram.com' ? url.searchParams.get('u') : null;
  if (wrapped !== null) return bioLink(wrapped);
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  // In Firefox's content scripts the parameters are not iterable.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
