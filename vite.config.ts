import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('src/web', import.meta.url));
const pages = readdirSync(root).filter((name) => name.endsWith('.html'));

/** A Markdown file as a module: its HTML. Links from one language's page to the other's lead to where the pages are served. */
const markdown: Plugin = {
  name: 'markdown',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.md')) return null;
    const html = marked
      .parse(readFileSync(id, 'utf8'), { async: false })
      .replace(/href="(zh|en)\.md"/g, 'href="/manual/$1"')
      // A table that is wider than a phone is scrolled by keyboard too.
      .replaceAll('<table>', '<table tabindex="0">');
    return `export const html = ${JSON.stringify(html)};`;
  },
};

/** Every .html in src/web is a page; what they load gets a hash in its name. */
export default defineConfig({
  root,
  plugins: [markdown],
  oxc: { jsx: { importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages.map((name) => `${root}/${name}`) },
  },
});
