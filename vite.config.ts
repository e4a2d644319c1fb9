import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('src/web', import.meta.url));
const pages = readdirSync(root).filter((name) => name.endsWith('.html'));

/** Every .html in src/web is a page; what they load gets a hash in its name. */
export default defineConfig({
  root,
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
