import type { Platform } from '../model/platform';

const HOSTS: Record<Platform, string> = {
  instagram: 'www.instagram.com',
  tiktok: 'www.tiktok.com',
  youtube: 'www.youtube.com',
};

/** The host that a platform's pages live at. */
export function hostOf(platform: Platform): string {
  return HOSTS[platform];
}

/** The match patterns of a platform's content script. */
export function matchesOf(platform: Platform): string[] {
  return [`https://${hostOf(platform)}/*`];
}
