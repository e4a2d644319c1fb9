import { effect, signal } from '@preact/signals';
import type { Lang } from '../../dialogue/words/stage.ts';
import { drawerOver } from '../link/drawer.ts';

const storage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null; // forbidden by the browser: the drawer says that nothing lasts
  }
};

/** What this device keeps for the reader. */
export const drawer = drawerOver(storage());

export type Theme = 'light' | 'dark' | 'system';

const keptLang = drawer.get('aw-lang');
const keptTheme = drawer.get('aw-theme');

/** The reader's language: what they chose, else what the browser speaks. */
export const lang = signal<Lang>(keptLang === 'zh' || keptLang === 'en' ? keptLang : /^zh/i.test(navigator.language) ? 'zh' : 'en');
export const theme = signal<Theme>(keptTheme === 'light' || keptTheme === 'dark' ? keptTheme : 'system');
/** Whether replies are shown at a human pace. */
export const pace = signal(drawer.get('aw-pace') !== 'off');

/** Whether the buyer's replies are read aloud. */
export const aloud = signal(drawer.get('aw-aloud') === 'on');

/** The `lang` attribute of a language. */
export const tagOf = (of: Lang): string => (of === 'zh' ? 'zh-Hans' : 'en');

export function chooseLang(choice: Lang): void {
  lang.value = choice;
  drawer.put('aw-lang', choice);
}

export function chooseTheme(choice: Theme): void {
  theme.value = choice;
  if (choice === 'system') drawer.drop('aw-theme');
  else drawer.put('aw-theme', choice);
}

export function choosePace(on: boolean): void {
  pace.value = on;
  if (on) drawer.drop('aw-pace');
  else drawer.put('aw-pace', 'off');
}

export function chooseAloud(on: boolean): void {
  aloud.value = on;
  if (on) drawer.put('aw-aloud', 'on');
  else drawer.drop('aw-aloud');
}

effect(() => {
  document.documentElement.lang = tagOf(lang.value);
});
effect(() => {
  if (theme.value === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme.value;
});
