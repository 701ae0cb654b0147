// The least that six fields read and three parts shown can cost on the bench's YouTube page: `npm run bench -- --site youtube scripts/bench/least`.
// Written for that page alone: one way to each field, English only, nothing scored, nothing drawn twice, no room looked for.
const CARD = 'ytd-rich-item-renderer';
const UNITS = { K: 1e3, M: 1e6, B: 1e9 };
const DAYS = { day: 1, week: 7, month: 30, year: 365 };
const DAY = 86_400_000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{all:initial;position:absolute;display:inline;inline-size:0;block-size:1lh;contain:layout style}
.pill{position:absolute;inset-block:0;display:inline-flex;block-size:22px;inline-size:max-content;max-inline-size:var(--room);font:12px/1 sans-serif;white-space:nowrap}
.part{padding-inline:7px}:host([data-out]){visibility:hidden}`);
const sheets = [sheet];
const frame = document.createElement('template');
frame.innerHTML =
  '<span class="pill"><button class="facts" type="button"><span class="part"> </span><span class="part"> </span><span class="part"> </span></button><button class="star" type="button" title="Save">☆</button></span>';

const read = new WeakMap();
let told = [];
let unmeasured = [];

const first = (element, name) => element?.getElementsByClassName(name)[0];
const link = (element) => element?.getElementsByTagName('a')[0];
const inLink = (pattern, element) => pattern.exec(element?.getAttribute('href') ?? '')?.[1];

function look(card) {
  const place = first(card, 'yt-content-metadata-view-model');
  const line = first(place, 'yt-content-metadata-text');
  const [, digits, unit] = /([\d.,]+)\s*([KMB]?)/.exec(line?.textContent ?? '') ?? [];
  const title = link(card.getElementsByTagName('h3')[0]);
  const post = inLink(/[?&]v=([\w-]{11})/, title);
  const owner = link(place);
  const handle = inLink(/^\/@([\w.-]+)/, owner);
  if (digits === undefined || post === undefined || handle === undefined) return undefined;
  const scale = UNITS[unit] ?? 1;
  const low = Number.parseFloat(digits.replaceAll(',', '')) * scale;
  const views = { low, high: low + (digits.includes('.') ? scale / 10 : scale) };
  const age = /(\d+) (\w+?)s? ago/.exec(line.nextElementSibling?.nextElementSibling?.textContent ?? '');
  const now = Date.now();
  const days = (count) => now - count * DAYS[age[2]] * DAY;
  const publishedAt = age && { earliest: days(Number(age[1]) + 1), latest: days(Number(age[1])) };
  const [caption, name] = [title.textContent.trim(), owner.textContent.trim()];
  return { place, handle, post, readings: { kind: 'video', views, publishedAt, caption, name, authorName: name } };
}

function badge(card) {
  const seen = read.has(card) ? undefined : look(card);
  if (!seen) return;
  const { place, ...facts } = seen;
  read.set(card, facts);
  if (told.push(facts) === 1) requestIdleCallback(tell, { timeout: 300 });
  const host = document.createElement('least-badge');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const pill = frame.content.firstChild.cloneNode(true);
  const { low } = facts.readings.views;
  const parts = [
    facts.readings.name,
    low >= 1e4 ? `${(low / 1e3).toFixed(1)}K` : String(low),
    `€${Math.round(low / 50)}`,
  ];
  pill.firstChild.setAttribute('title', parts.join(', '));
  let part = pill.firstChild.firstChild;
  for (const text of parts) {
    part.firstChild.nodeValue = text;
    part = part.nextSibling;
  }
  root.append(pill);
  host.setAttribute('data-out', '');
  place.append(host);
  if (unmeasured.push({ host, pill, card }) === 1) laidOut.observe(document.documentElement);
}

const laidOut = new ResizeObserver(() => {
  laidOut.disconnect();
  const all = unmeasured.map(({ host, pill, card }) => {
    const [box, edge] = [pill.getBoundingClientRect(), card.getBoundingClientRect()];
    return { host, room: edge.right - box.left, width: box.width };
  });
  unmeasured = [];
  for (const { host, room, width } of all) {
    if (width > room) host.style.setProperty('--room', `${room}px`);
    host.removeAttribute('data-out');
  }
});

function tell() {
  chrome.runtime.sendMessage(told);
  told = [];
}

new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      if (node.localName === CARD) badge(node);
      else if (target.localName === CARD) badge(target);
      else for (const card of node.getElementsByTagName(CARD)) badge(card);
    }
  }
}).observe(document, { childList: true, subtree: true });
