// Runs before the first paint: language and theme, so that a page never flashes in the other one. kit/settings.ts reads the same names.
(() => {
  const root = document.documentElement;
  const read = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const lang = read('aw-lang') || (/^zh/i.test(navigator.language) ? 'zh' : 'en');
  const theme = read('aw-theme');
  root.lang = lang === 'zh' ? 'zh-Hans' : 'en';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
