import { HEARD } from '../../lib/listener/heard';
import { pruner } from '../../lib/listener/prune';
import type { Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { readSent } from '../../lib/readers/sent-reader';
import { instagramTimeline } from '../demo/instagram';
import { PEOPLE } from '../demo/people';
import { tiktokItems } from '../demo/tiktok';
import { youtubeVideos } from '../demo/youtube-sent';

type Sample = { platform: Platform; href: string; text: string };

const ROUNDS = 25;
const NOW = Date.UTC(2026, 10, 22);

export function invented(): Sample[] {
  const answer = { instagram: instagramTimeline, tiktok: tiktokItems, youtube: youtubeVideos };
  return (['instagram', 'tiktok', 'youtube'] as const).map((platform) => ({
    platform,
    href: `https://www.${platform}.com/`,
    text: JSON.stringify(PEOPLE[platform].map((person) => answer[platform](person, NOW))),
  }));
}

/** Times each answer bare and overheard in turn, and prints the ratio of the sums of the medians. */
export function bench(samples: readonly Sample[]): void {
  for (const platform of ['instagram', 'tiktok', 'youtube'] as const) {
    const own = samples.filter((sample) => sample.platform === platform);
    const prune = pruner(HEARD[`www.${platform}.com`] as NonNullable<(typeof HEARD)[string]>);
    const sums = { bare: 0, parse: 0, prune: 0, pass: 0, read: 0, bytes: 0, passed: 0 };
    for (const { text, href } of own) {
      const times = {
        bare: [] as number[],
        parse: [] as number[],
        prune: [] as number[],
        pass: [] as number[],
        read: [] as number[],
      };
      let passed = '';
      for (let round = 0; round < ROUNDS; round++) {
        times.bare.push(timed(() => JSON.parse(text)));
        let data: unknown;
        times.parse.push(timed(() => (data = JSON.parse(text))));
        times.prune.push(timed(() => (data = prune(data))));
        times.pass.push(timed(() => (data = JSON.parse((passed = JSON.stringify({ data }))).data)));
        times.read.push(timed(() => readSent(READERS[platform], data, { href, language: 'en', now: NOW })));
      }
      for (const part of ['bare', 'parse', 'prune', 'pass', 'read'] as const) sums[part] += median(times[part]);
      sums.bytes += text.length;
      sums.passed += passed.length;
    }
    const { bare, parse, prune: pruned, pass, read, bytes, passed } = sums;
    const share = (part: number) => (part / bare).toFixed(2);
    console.log(
      `${platform}: ${own.length} answers, ${(bytes / 1e6).toFixed(1)} MB, ${((100 * passed) / bytes).toFixed(0)} % passed on; ` +
        `× a bare JSON.parse: ${share(parse + pruned + pass + read)} (parse ${share(parse)}, prune ${share(pruned)}, pass ${share(pass)}, read ${share(read)})`,
    );
  }
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
