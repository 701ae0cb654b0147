import type { Page } from '../table';
import { HANDLE } from './addresses';
import { handleOfHeading } from './header';
import { hoverCard } from './hover-card';
import { handle } from './parse';
import { listedAccount } from './people';
import { profileOwner } from './profile';
import { tileOf } from './tiles';

const OWNER = `^/(?<handle>${HANDLE})`;

/** A profile with its posts or its reels; the dialogs of followers and following lie over it. */
export const profilePage: Page = {
  page: 'profile',
  at: new RegExp(`${OWNER}(?:/(?:reels|feed|followers|following|similar_accounts)(?:/\\w+)?)?/?(?:\\?|$)`),
  subjects: [
    profileOwner,
    tileOf([{ by: 'heading of the page', seen: '2021-10', from: handleOfHeading, parse: handle }]),
    listedAccount,
    hoverCard,
  ],
};

/** The tabs of a profile that hold other people's posts: whose they are must stand in their links. */
export const tabOfOthersPage: Page = {
  page: 'tagged',
  at: new RegExp(`${OWNER}/(?:tagged|reposts|saved|guides)(?:/[\\w-]+)*/?(?:\\?|$)`),
  subjects: [profileOwner, tileOf([]), listedAccount, hoverCard],
};
