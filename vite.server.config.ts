import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, normalizePath, type Plugin } from 'vite';

/** As Vite writes paths, on every system. */
const dist = normalizePath(fileURLToPath(new URL('dist/', import.meta.url)));

/** Each module goes on finding what lies beside it: models, pages, its threads. */
const whereItWas: Plugin = {
  name: 'where-it-was',
  transform(code, id) {
    if (!id.startsWith(dist) || !code.includes('import.meta.url')) return null;
    return {
      code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(`./${posix.relative(dist, id)}`)}, import.meta.url).href`),
      map: null,
    };
  },
};

/** The compiled server and its libraries as one file, with parts that are loaded where they are needed: nearly a thousand modules, looked for and read one by one, are a third of a start (decision 0040). */
export default defineConfig({
  plugins: [whereItWas],
  // A native library, and libraries that most servers never load.
  ssr: { noExternal: true, external: ['@photostructure/sqlite', 'openai', 'pg', 'pg-native'] },
  build: {
    ssr: `${dist}main.js`,
    outDir: dist,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    // A map would be read at each start and kept: eighteen megabytes. What the bundler writes is the compiled code line by line.
    sourcemap: false,
    rollupOptions: { output: { entryFileNames: 'server.js', chunkFileNames: 'server-[name].js' } },
  },
});
