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

/** The match patterns of the content scripts: the whole of Vaglio's reach. */
export const MATCHES: string[] = Object.values(HOSTS).map((host) => `https://${host}/*`);
