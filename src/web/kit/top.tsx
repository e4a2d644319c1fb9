import { common } from '../../phrases/pages.ts';
import { say } from './say.ts';
import { chooseLang, chooseTheme, lang, type Theme, theme } from './settings.ts';

const themes: readonly Readonly<{ theme: Theme; short: 'light' | 'dark' | 'system'; full: 'lightFull' | 'darkFull' | 'systemFull' }>[] = [
  { theme: 'light', short: 'light', full: 'lightFull' },
  { theme: 'dark', short: 'dark', full: 'darkFull' },
  { theme: 'system', short: 'system', full: 'systemFull' },
];

/** Language and theme. */
export function Switches() {
  return (
    <>
      <fieldset class="sw">
        <legend class="vh">{say(common.language)}</legend>
        <button type="button" lang="zh-Hans" aria-pressed={lang.value === 'zh'} onClick={() => chooseLang('zh')}>
          中文
        </button>
        <button type="button" lang="en" aria-pressed={lang.value === 'en'} onClick={() => chooseLang('en')}>
          English
        </button>
      </fieldset>
      <fieldset class="sw">
        <legend class="vh">{say(common.theme)}</legend>
        {themes.map((each) => (
          <button
            key={each.theme}
            type="button"
            title={say(common[each.full])}
            aria-pressed={theme.value === each.theme}
            class={each.theme === 'system' ? 'wide' : undefined}
            onClick={() => chooseTheme(theme.value === each.theme ? 'system' : each.theme)}
          >
            {say(common[each.short])}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** The head of a page: name, where one is, switches. */
export function Top({ here }: Readonly<{ here: 'scenarios' | 'practice' | 'reports' | null }>) {
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href="/">
          <span lang="zh-Hans">善问</span>
          <small lang="en">Askwell</small>
        </a>
        <nav aria-label={say(common.pages)}>
          <a href="/" aria-current={here === 'scenarios' ? 'page' : undefined}>
            {say(common.scenarios)}
          </a>
          <a href="/practice" aria-current={here === 'practice' ? 'page' : undefined}>
            {say(common.practice)}
          </a>
          <a href="/#reports" aria-current={here === 'reports' ? 'page' : undefined}>
            {say(common.reports)}
          </a>
        </nav>
        <Switches />
      </div>
    </header>
  );
}
