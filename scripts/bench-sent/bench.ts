import { HEARD } from '../../lib/listener/heard';
import { pruner } from '../../lib/listener/prune';
import type { Platform } from '../../lib/model/platform';
import { READERS } from '../../lib/readers';
import { hostOf } from '../../lib/readers/matches';
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

const PARTS = ['bare', 'parse', 'prune', 'write', 'message', 'read'] as const;
type Times = Record<(typeof PARTS)[number], number>;

/** Times each answer bare and overheard in turn, and prints the ratio of the sums of the medians. */
export function bench(samples: readonly Sample[]): void {
  const all = samples.map((sample) => ({ ...sample, ...measure(sample) }));
  for (const platform of ['instagram', 'tiktok', 'youtube', 'all sites'] as const) {
    const own = all.filter((sample) => platform === 'all sites' || sample.platform === platform);
    const sum = (part: keyof Times) => own.reduce((total, { times }) => total + times[part], 0);
    const bytes = own.reduce((total, { text }) => total + text.length, 0);
    const passed = own.reduce((total, { length }) => total + length, 0);
    const share = (...parts: (keyof Times)[]) =>
      (parts.reduce((total, part) => total + sum(part), 0) / sum('bare')).toFixed(2);
    console.log(
      `${platform}: ${own.length} answers, ${(bytes / 1e6).toFixed(1)} MB, ${((100 * passed) / bytes).toFixed(0)} % passed on; ` +
        `× a bare JSON.parse on the page: ${share('parse', 'prune', 'write', 'message')} ` +
        `(parse ${share('parse')}, prune ${share('prune')}, write ${share('write')}, message ${share('message')}); ` +
        `in the background: ${share('read')}`,
    );
  }
}

function measure({ platform, href, text }: Sample): { times: Times; length: number } {
  const heard = HEARD[hostOf(platform)];
  if (!heard) throw new Error(`nothing is heard of ${platform}`);
  const prune = pruner(heard);
  const all = PARTS.map((): number[] => []);
  let pruned = '';
  for (let round = 0; round < ROUNDS; round++) {
    let data: unknown;
    const steps = [
      () => void JSON.parse(text),
      () => {
        data = JSON.parse(text);
      },
      () => {
        data = prune(data);
      },
      () => {
        pruned = JSON.stringify(data) ?? 'null';
      },
      // A message is written as JSON once more.
      () => void JSON.stringify({ vaglio: 'sent', body: { href, text: pruned } }),
      () => void readSent(READERS[platform], JSON.parse(pruned), { href, language: 'en', now: NOW }),
    ];
    for (const [at, step] of steps.entries()) all[at]?.push(timed(step));
  }
  const medians = PARTS.map((part, at) => [part, median(all[at] ?? [])] as const);
  return { times: Object.fromEntries(medians) as Times, length: pruned.length };
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
