import type { Page } from '@playwright/test';
import { PEOPLE, type Person } from '../../scripts/demo/people';
import { youtubeChannel } from '../../scripts/demo/youtube';
import { type Extension, expect, test } from './extension';
import { known } from './known';

test.use({ profile: 'windows' });

/** More than it takes to read a window that has stood for a while. */
const READ = 2_500;

const [ada, bea] = ['mapsandtea', 'the.cello.room'].map((handle): Person => {
  const found = PEOPLE.youtube.find((one) => one.handle === handle);
  if (!found) throw new Error(`no ${handle} in the demo`);
  return found;
}) as [Person, Person];

const panel = ({ handle }: Person, bio: string, country: string) =>
  `<ytd-about-channel-renderer><div id="description-container">${bio}</div><table><tbody><tr><td>www.youtube.com/@${handle}</td></tr><tr><td>1,234 views</td></tr><tr><td>${country}</td></tr></tbody></table></ytd-about-channel-renderer>`;

/** A channel's page; what it will show later lies in templates, which no page shows. */
async function open({ context }: Extension): Promise<Page> {
  const next = /<ytd-browse.*<\/ytd-browse>/s.exec(youtubeChannel(bea, Date.now()))?.[0] ?? '';
  const body = youtubeChannel(ada, Date.now()).replace(
    '</body>',
    `<ytd-popup-container></ytd-popup-container><template id="panel">${panel(ada, 'All of the maps.', 'Iceland')}</template><template id="next">${next}</template></body>`,
  );
  await context.route(`https://www.youtube.com/@${ada.handle}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await context.newPage();
  await page.goto(`https://www.youtube.com/@${ada.handle}`);
  await page.locator('vaglio-badge .star').first().waitFor();
  return page;
}

/** What lies in a template takes the place of all that an element holds. */
function put(page: Page, template: string, css: string): Promise<void> {
  return page.evaluate(
    ([from, into]) => {
      const lying = document.querySelector<HTMLTemplateElement>(from)?.content.cloneNode(true);
      document.querySelector(into)?.replaceChildren(...(lying ? [lying] : []));
    },
    [template, css] as const,
  );
}

const countryOf = async (extension: Extension, { handle }: Person) =>
  (await known(extension, `youtube:${handle}`))?.creator.facts.location?.value;

test('the panel about a channel is read when it opens, and never becomes the next channel’s', async ({ extension }) => {
  const page = await open(extension);
  expect(await countryOf(extension, ada)).toBeUndefined();
  await put(page, '#panel', 'ytd-popup-container');
  await expect.poll(() => countryOf(extension, ada)).toBe('Iceland');

  // As on the site: the page is another channel's now, the panel of the one before stays, hidden.
  await page.evaluate((handle) => {
    history.pushState({}, '', `/@${handle}`);
    document.querySelector('ytd-popup-container')?.setAttribute('style', 'display: none');
  }, bea.handle);
  await put(page, '#next', 'ytd-page-manager');
  await expect
    .poll(async () => (await known(extension, `youtube:${bea.handle}`))?.creator.facts.followers?.value.low)
    .toBe(bea.followers);
  await put(page, '#panel', 'ytd-popup-container');
  await page.waitForTimeout(READ);
  const { facts } = (await known(extension, `youtube:${bea.handle}`))?.creator ?? {};
  expect(facts?.bio?.value).toBe(bea.bio);
  expect(facts?.location).toBeUndefined();
});
