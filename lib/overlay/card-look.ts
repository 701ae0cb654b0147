import { FONT, TOKENS } from './look';

/**
 * Where the card stands, from where its badge does, in pixels without their unit: `--x` where it would begin, `--y` the badge's edge
 * that it stands at, `--up` 1 above the badge and 0 below, `--room` on that side, `--tall` its own height. A little inside the window
 * in any case, and over the badge rather than with less than 320 pixels.
 */
const PLACE = `--wide:min(340px,100vw - 16px);--most:max(var(--room)*1px - 16px,min(320px,100vh - 16px));--high:min(var(--tall)*1px,var(--most));
top:max(8px,min(var(--y)*1px + 4px - var(--up)*(var(--high) + 8px),100vh - 8px - var(--high)))!important;
left:max(8px,min(var(--x)*1px,100vw - 8px - var(--wide)))!important;`;

/** The card's own sheet: one column, nothing that follows the page's root size. */
export const CARD_CSS = `${TOKENS}
:host{all:initial!important;position:fixed!important;inset:auto!important;${PLACE}color:var(--page)!important;margin:0!important;padding:0!important;border:0!important;background:none!important;
overflow:visible!important;display:block!important;z-index:2147483647!important;width:auto!important;height:auto!important}
*{box-sizing:border-box}
.card{display:flex;flex-direction:column;inline-size:var(--wide);max-block-size:var(--most);overflow:hidden;
border:1px solid var(--line);border-radius:12px;background:var(--paper);color:var(--ink);font:14px/1.45 ${FONT};direction:ltr;text-align:start;box-shadow:0 8px 28px #0003}
.card:focus{outline:none}
header{display:grid;grid-template-columns:1fr auto auto;gap:2px 8px;align-items:start;padding-block:10px;padding-inline:16px 8px}
h2{grid-column:1;margin:6px 0 0;font-size:16px;line-height:1.3;overflow-wrap:anywhere;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
p{margin:0}
.who{grid-column:1/-1;color:var(--soft);font-size:13px;overflow-wrap:anywhere}
.tier{margin-block-start:6px;border:1px solid var(--line);border-radius:11px;padding:1px 8px;font-size:12px;font-weight:650;white-space:nowrap}
.facts{overflow:auto;overscroll-behavior:contain;min-block-size:0;margin:0;border-block:1px solid var(--line)}
.fact{padding:10px 16px}.fact+.fact{border-block-start:1px solid var(--line)}
dt{display:flex;justify-content:space-between;gap:10px;font-size:12px;color:var(--soft)}dt span+span{text-align:end}
dd{margin:0}
.value{margin:2px 0 6px;font-size:18px;font-weight:600;font-variant-numeric:tabular-nums}.value small{font-size:12px;font-weight:400;color:var(--soft);margin-inline-start:4px}
.value.unknown{font-size:14px;font-weight:400;color:var(--soft)}
.scale,.range{position:relative;block-size:8px;border-radius:4px;margin-block:6px;forced-color-adjust:none}
.range{background:var(--wash);border:1px solid var(--line)}
.scale u{position:absolute;inset-block-start:-4px;block-size:16px;min-inline-size:6px;border:2px solid var(--ink);border-radius:5px}
.scale b{position:absolute;inset-block-start:-1px;inline-size:2px;margin-inline-start:-1px;block-size:10px;background:var(--ink)}
.range s,.range b{position:absolute;inset-block:-1px;min-inline-size:4px;border-radius:4px;background:var(--accent)}.range s{opacity:.3}
.sentence,details{font-size:12px;color:var(--soft);margin-block-start:6px}
summary,a{color:var(--accent)}summary{cursor:pointer;min-block-size:24px;align-content:center;inline-size:fit-content}
details p,details li{overflow-wrap:anywhere}details ul{margin:2px 0 6px;padding-inline-start:16px}details h3{margin:6px 0 0;font-size:12px;font-weight:600;color:var(--ink)}
.sum{color:var(--ink);font-variant-numeric:tabular-nums}
footer{display:flex;flex-wrap:wrap;gap:6px;padding:12px 14px;background:var(--wash)}
button{min-block-size:32px;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:var(--ink);padding:4px 10px;font:13px ${FONT};cursor:pointer}
button[data-act=saved]{background:var(--accent);border-color:var(--accent)}button[data-act=saved] span{color:var(--on)}
button[data-act=open]{margin-inline-start:auto}
button[data-act=close]{border:0;background:none;color:var(--soft);min-inline-size:32px;padding:0;font-size:18px;line-height:1}
button[aria-pressed=true]{font-weight:650}[aria-pressed=true] span:first-child,[aria-pressed=false] span+span{display:none}
.notice{padding:8px 16px 0;background:var(--wash);font-size:12px;color:var(--ink)}.notice:empty{padding:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media(prefers-reduced-motion:no-preference){.card{animation:in .12s}@keyframes in{from{opacity:0}}}`;
