import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { common } from '../../phrases/pages.ts';
import { apiOver } from '../link/api.ts';
import { type Both, say } from './say.ts';
import { lang } from './settings.ts';
import './tokens.css';
import './base.css';
import './controls.css';
import './parts.css';

/** The API, asked in the reader's language. */
export const api = apiOver(
  (path, init) => fetch(path, { ...init, credentials: 'same-origin' }),
  () => lang.value,
);

/** Last part of the address: the scenario of /before/…, the session of /call/… and /report/…. */
export const idInPath = (): string => decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '');

/** Says what the page is called, in the reader's language. */
export const entitle = (title: Both, more = ''): void => {
  document.title = more === '' ? say(title) : `${more} · ${say(common.brand)}`;
};

/** Draws a page and keeps its title in the reader's language. */
export function draw(title: Both, page: ComponentChild): void {
  effect(() => entitle(title));
  const root = document.getElementById('page');
  if (root) render(page, root);
}

/** The link that leads keyboards past the head. */
export function Skip() {
  return (
    <a class="skip" href="#main">
      {say(common.skip)}
    </a>
  );
}
