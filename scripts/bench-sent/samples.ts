import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PLATFORMS, type Platform } from '../../lib/model/platform';
import { hostOf } from '../../lib/readers/matches';
import { instagramTimeline } from '../demo/instagram';
import { PEOPLE } from '../demo/people';
import { tiktokItems } from '../demo/tiktok';
import { youtubeVideos } from '../demo/youtube-sent';

/** One answer of a site, as text. */
export type Sample = { platform: Platform; href: string; text: string };

/** Real answers where a folder of captures is there, invented ones of the same shape where it is not. */
export function samples(captures: string, now: number): Sample[] {
  if (existsSync(captures)) return PLATFORMS.flatMap((platform) => real(join(captures, platform), platform));
  console.log('No captures are there: invented answers, without the padding of real ones.');
  const answer = { instagram: instagramTimeline, tiktok: tiktokItems, youtube: youtubeVideos };
  return PLATFORMS.map((platform) => ({
    platform,
    href: `https://${hostOf(platform)}/`,
    text: JSON.stringify(PEOPLE[platform].map((person) => answer[platform](person, now))),
  }));
}

function real(folder: string, platform: Platform): Sample[] {
  return readdirSync(folder)
    .filter((name) => /(?<!\.truth)\.json(\.gz)?$/.test(name) && !name.includes('_parsed'))
    .map((name) => {
      const file = readFileSync(join(folder, name));
      const truth = join(folder, `${name.replace(/\.json(\.gz)?$/, '')}.truth.json`);
      const href = existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')).url : `https://${hostOf(platform)}/`;
      return { platform, href, text: (name.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8') };
    });
}
