import type { Person } from './people';
import { type DemoPost, postsOf } from './posts';

const text = (content: string) => ({ text: { content } });
const rows = (...lines: string[][]) => ({
  contentMetadataViewModel: { metadataRows: lines.map((parts) => ({ metadataParts: parts.map(text) })) },
});

/** What YouTube answers to the Videos tab of a channel: the header, who it is, and a card a video. */
export function youtubeVideos(person: Person, now: number): object {
  const { handle, name, followers, posts } = person;
  return {
    responseContext: { serviceTrackingParams: [{ params: [{ key: 'hl', value: 'en' }] }] },
    header: {
      pageHeaderRenderer: {
        pageTitle: name,
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: text(name) },
            metadata: rows([`@${handle}`], [`${followers} subscribers`, `${posts} videos`]),
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        title: name,
        description: person.bio,
        externalId: `UC${handle.replace(/\W/g, '').padEnd(22, '0').slice(0, 22)}`,
        vanityChannelUrl: `http://www.youtube.com/@${handle}`,
        ownerUrls: [`http://www.youtube.com/@${handle}`],
      },
    },
    contents: cards(person, now),
  };
}

/** What it answers when somebody scrolls on: cards alone, which do not say whose they are. */
export function youtubeMoreVideos(person: Person, now: number): object {
  return { onResponseReceivedActions: [{ appendContinuationItemsAction: { continuationItems: cards(person, now) } }] };
}

const cards = (person: Person, now: number) =>
  postsOf(person, now).map((post) => ({ richItemRenderer: { content: card(post, now) } }));

function card(post: DemoPost, now: number): object {
  const days = Math.max(2, Math.floor((now - post.publishedAt) / 86_400_000));
  return {
    lockupViewModel: {
      contentId: post.id,
      contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
      contentImage: {
        thumbnailViewModel: {
          overlays: [
            {
              thumbnailBottomOverlayViewModel: {
                badges: [
                  {
                    thumbnailBadgeViewModel: {
                      text: '12:34',
                      badgeStyle: 'THUMBNAIL_OVERLAY_BADGE_STYLE_DEFAULT',
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      metadata: {
        lockupMetadataViewModel: {
          title: { content: post.caption },
          metadata: rows([`${post.views} views`, `${days} days ago`]),
          menuButton: { buttonViewModel: { accessibilityText: 'More actions' } },
        },
      },
    },
  };
}
