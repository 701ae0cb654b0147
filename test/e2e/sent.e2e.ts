import type { Page } from '@playwright/test';
import { page as html } from '../../scripts/demo/html';
import { instagramTimeline } from '../../scripts/demo/instagram';
import type { Person } from '../../scripts/demo/people';
import { postsOf } from '../../scripts/demo/posts';
import { tiktokItems } from '../../scripts/demo/tiktok';
import { youtubeMoreVideos, youtubeVideos } from '../../scripts/demo/youtube-sent';
import { type Extension, expect, test } from './extension';
import { known } from './known';

test.use({ profile: 'sent' });

/** Two creators on one site, between whom the page navigates softly while answers are still under way. */
function pair(platform: Person['platform']): [Person, Person] {
  const person = (handle: string): Person => ({
    platform,
    handle,
    name: handle,
    bio: '',
    followers: 20_000,
    following: 10,
    posts: 40,
    rate: 0.03,
    reach: 0.5,
  });
  return [person('ada.replay'), person('bea.replay')];
}

type Site = {
  platform: Person['platform'];
  home: string;
  profile: (handle: string) => string;
  api: string;
  answer: (person: Person) => object;
  /** The answer to scrolling on, where it does not say whose posts it holds. */
  more?: (person: Person) => object;
};

const SITES: Site[] = [
  {
    platform: 'instagram',
    home: 'https://www.instagram.com',
    profile: (handle) => `/${handle}/`,
    api: '/graphql/query',
    answer: (person) => instagramTimeline(person, Date.now()),
  },
  {
    platform: 'tiktok',
    home: 'https://www.tiktok.com',
    profile: (handle) => `/@${handle}`,
    api: '/api/post/item_list/',
    answer: (person) => tiktokItems(person, Date.now()),
  },
  {
    platform: 'youtube',
    home: 'https://www.youtube.com',
    profile: (handle) => `/@${handle}/videos`,
    api: '/youtubei/v1/browse',
    answer: (person) => youtubeVideos(person, Date.now()),
    more: (person) => youtubeMoreVideos(person, Date.now()),
  },
];

/** What the page's own script does: asks by fetch and by XHR, navigates softly, and keeps what it was answered, to the letter. */
const SCRIPT = `
const got = (window.got = {});
const { parse } = JSON;
const byFetch = (name) => fetch(API + '?case=' + name).then((answer) => answer.text()).then((text) => (got['fetch ' + name] = text), (error) => (got['fetch ' + name] = String(error.name)));
const byRequest = (name) => new Promise((done) => { const request = new XMLHttpRequest(); request.open('GET', API + '?case=' + name); request.onloadend = () => { got['xhr ' + name] = request.responseText; done(); }; request.send(); });
const asData = (name) => fetch(API + '?case=' + name).then((answer) => answer.json()).then((data) => (got['data ' + name] = JSON.stringify(data)));
const parsed = (name) => fetch(API + '?case=' + name).then((answer) => answer.text()).then((text) => (got['data ' + name] = JSON.stringify(JSON.parse(text))));
const aborted = () => { const stop = new AbortController(); const answer = fetch(API + '?case=late', { signal: stop.signal }); stop.abort(); return answer.catch((error) => (got.aborted = error.name)); };
const streamed = async () => { const reader = (await fetch(API + '?case=ada')).body.getReader(); let bytes = 0; for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.length; got.streamed = bytes; };
(async () => {
  const late = byFetch('late');
  await Promise.all([byFetch('ada'), byRequest('ada'), byFetch('cut'), byRequest('page'), byFetch('large'), aborted(), streamed()]);
  history.pushState({}, '', NEXT);
  await Promise.all([byRequest('bea'), byFetch('bea'), byFetch('other'), asData('data'), parsed('parsed'), late]);
  await new Promise((done) => setTimeout(done, 1_000));
  got.parse = JSON.parse === parse;
  got.done = true;
})();`;

async function replay(extension: Extension, site: Site): Promise<{ page: Page; served: Record<string, string> }> {
  const [ada, bea] = pair(site.platform);
  const own = JSON.stringify(site.answer(ada));
  const served = {
    ada: own,
    bea: JSON.stringify(site.answer(bea)),
    late: site.more ? JSON.stringify(site.more(ada)) : own,
    cut: own.slice(0, own.length / 2),
    page: '<!doctype html><title>Log in</title>',
    large: JSON.stringify({ padding: 'x'.repeat(5_000_000), data: site.answer(ada) }),
    other: JSON.stringify(site.answer({ ...ada, handle: 'cleo.replay', followers: 900_000 })),
    data: JSON.stringify(site.answer({ ...ada, handle: 'dora.replay' })),
    parsed: JSON.stringify(site.answer({ ...ada, handle: 'elio.replay' })),
  };
  for (const [name, body] of Object.entries(served)) {
    extension.serve({
      [`${site.home}${site.api}?case=${name}`]: {
        body,
        contentType: name === 'page' ? 'text/html' : 'application/json',
        ...(name === 'late' && { delay: 1_500 }),
      },
    });
  }
  const script = `const API = ${JSON.stringify(site.api)}; const NEXT = ${JSON.stringify(site.profile(bea.handle))};${SCRIPT}`;
  extension.serve({
    [site.home + site.profile(ada.handle)]: html({
      language: 'en',
      title: 'replay',
      style: '',
      body: '<main></main>',
      script,
    }),
  });
  const page = await extension.context.newPage();
  await page.goto(site.home + site.profile(ada.handle));
  await page.waitForFunction(() => (window as unknown as { got?: { done?: boolean } }).got?.done, undefined, {
    timeout: 90_000,
  });
  return { page, served };
}

for (const site of SITES) {
  test(`${site.platform}: the page gets its answers to the letter, and no fact goes to the wrong creator`, async ({
    extension,
  }) => {
    test.setTimeout(240_000);
    const { page, served } = await replay(extension, site);
    const got = await page.evaluate(() => (window as unknown as { got: Record<string, unknown> }).got);
    for (const [name, body] of Object.entries(served)) {
      for (const way of ['fetch', 'xhr'])
        if (got[`${way} ${name}`] !== undefined) expect(got[`${way} ${name}`] === body, `${way} ${name}`).toBe(true);
    }
    for (const name of ['data', 'parsed'] as const) expect(got[`data ${name}`], name).toBe(served[name]);
    expect(got.parse, 'JSON.parse is the page’s own again').toBe(true);
    expect(got.aborted).toBe('AbortError');
    expect(got.streamed).toBe(Buffer.byteLength(served.ada ?? ''));

    const [ada, bea] = pair(site.platform);
    const idsOf = (person: Person) => new Set(postsOf(person, Date.now()).map(({ id }) => id));
    await expect
      .poll(async () => (await known(extension, `${site.platform}:${bea.handle}`))?.creator.posts.length, {
        timeout: 20_000,
      })
      .toBeGreaterThan(2);
    for (const handle of [ada.handle, bea.handle, 'cleo.replay', 'dora.replay', 'elio.replay']) {
      const person = { ...ada, handle };
      const view = await known(extension, `${site.platform}:${handle}`);
      const own = idsOf(person);
      expect(view?.creator.posts.length, handle).toBeGreaterThan(2);
      expect(
        view?.creator.posts.filter(({ id }) => !own.has(id)).map(({ id }) => id),
        handle,
      ).toEqual([]);
    }
    await page.close();
  });
}

test('messages forged by the page do no harm', async ({ extension }) => {
  const page = await extension.context.newPage();
  const errors: string[] = [];
  // Firefox reports the refused favicon as an error of the page.
  page.on('pageerror', (error) => error.message.includes('favicon') || errors.push(error.message));
  extension.serve({
    'https://www.instagram.com/forger/': html({
      language: 'en',
      title: 'forger',
      style: '',
      body: '<main></main>',
      script: `for (const detail of ['{', '[]', 'null', '{"href":"https://evil.example/","data":{}}', '{"href":"https://www.instagram.com/","data":{"__proto__":{"username":"x"},"constructor":{"prototype":{"follower_count":1}}}}', 'x'.repeat(7000000), 7, { href: 1 }])
        document.dispatchEvent(new CustomEvent('vaglio:sent', { detail }));
      document.dispatchEvent(new CustomEvent('vaglio:sent', { detail: JSON.stringify({ href: 'https://www.instagram.com/victim/', data: { username: 'victim', follower_count: 'many', extra: { deep: true } } }) }));
      window.sane = ({}).username === undefined && ({}).follower_count === undefined;`,
    }),
  });
  await page.goto('https://www.instagram.com/forger/');
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => (window as unknown as { sane: boolean }).sane)).toBe(true);
  expect(errors).toEqual([]);
  const view = await known(extension, 'instagram:victim');
  expect(view?.creator.facts.followers).toBeUndefined();
});

test('switched off in the options, nothing that was sent is known', async ({ extension }) => {
  const options = await extension.open('options.html');
  const box = options.locator('#listen input');
  await box.waitFor();
  if (await box.isChecked()) await options.locator('#listen label').first().click();
  await expect(box).not.toBeChecked();
  const [site] = SITES;
  if (!site) throw new Error('no site');
  const person: Person = { ...pair(site.platform)[0], handle: 'dana.unheard' };
  extension.serve({
    [site.home + site.profile(person.handle)]: html({
      language: 'en',
      title: 'off',
      style: '',
      body: '<main></main>',
      script: `fetch('${site.api}?case=dana').then((answer) => answer.text()).then((text) => (window.got = text.length));`,
    }),
    [`${site.home}${site.api}?case=dana`]: {
      body: JSON.stringify(site.answer(person)),
      contentType: 'application/json',
    },
  });
  const page = await extension.context.newPage();
  await page.goto(site.home + site.profile(person.handle));
  await page.waitForFunction(() => (window as unknown as { got?: number }).got);
  await page.waitForTimeout(1_500);
  expect((await known(extension, `${site.platform}:${person.handle}`))?.creator.posts ?? []).toEqual([]);
});
