import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Speaking } from '../../components/say';
import { browserSay } from './say';

/** Puts a page of the extension together: its words, its language, and the window's title from `title`. */
export function start(page: ReactNode, title: string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const say = browserSay();
  document.documentElement.lang = say.locale;
  document.title = `${say.t(title)} – Vaglio`;
  createRoot(root).render(
    <StrictMode>
      <Speaking say={say}>{page}</Speaking>
    </StrictMode>,
  );
}
