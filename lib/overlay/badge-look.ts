import { FONT, METER, TOKENS } from './look';

/**
 * 22 px, one line: parts that have no room in it wrap to the next, which is cut off (fit.ts). The host takes no room: see place.ts. Every
 * rule of the page that could reach the host is overruled.
 */
export const BADGE_CSS = `${TOKENS}
:host{all:initial!important;position:absolute!important;display:inline!important;inline-size:0!important;block-size:1lh!important;
font:inherit!important;line-height:inherit!important;color:inherit!important;direction:inherit!important;contain:layout style!important;z-index:1!important}
:host([data-row]){position:relative!important;display:block!important;flex:none!important;align-self:center!important;block-size:0!important;margin-inline-start:var(--gap,0)!important}
*{box-sizing:border-box}
.pill{position:absolute;inset-block:0;margin-block:auto;inset-inline-start:6px;display:inline-flex;block-size:22px;inline-size:max-content;max-inline-size:var(--room);
border:1px solid var(--line);border-radius:11px;background:var(--paper);font:12px/1 ${FONT};letter-spacing:normal;text-transform:none;color:var(--ink);white-space:nowrap;user-select:none;cursor:default}
button{all:unset;box-sizing:border-box;position:relative;display:inline-flex;align-items:center;block-size:100%;cursor:pointer;color:inherit}
button::after{content:"";position:absolute;inset:-2px 0}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:11px}
.facts{direction:ltr;min-inline-size:0;flex-wrap:wrap;align-content:flex-start;row-gap:4px;overflow:clip;overflow-clip-margin:2px}
.part{display:inline-flex;flex:none;align-items:center;gap:5px;block-size:100%;padding-inline:7px}
.part+.part,.star{border-inline-start:1px solid var(--line)}
.part.strong{font-weight:650}.part.soft{color:var(--soft)}
.star{flex:none;inline-size:24px;justify-content:center;font-size:13px;color:var(--soft)}
.star[aria-pressed=true]{color:var(--accent)}
[data-state=reading] .part,[data-state=rejected] .part{color:var(--soft)}
.facts:hover,.star:hover{background:var(--wash);border-radius:10px}
@media(prefers-reduced-motion:no-preference){.pill{transition:background-color .12s}}
:host([data-out=all]){position:absolute!important}:host([data-out=all]),:host([data-out=yet]){visibility:hidden!important}
:host([data-out=parts]) .facts,:host([data-out=star]) .star{display:none}
${METER}`;
