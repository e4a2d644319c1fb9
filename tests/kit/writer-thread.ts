import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The native library is left where it is, under its whole address: what is bundled lies elsewhere. */
const nativeByAddress: Plugin = {
  name: 'native-by-address',
  enforce: 'pre',
  resolveId: (id) => (id === '@photostructure/sqlite' ? { id: import.meta.resolve(id), external: true } : null),
};

/** A thread's script as it stands in `src`, made one file of JavaScript once for a file of tests: to have each thread read TypeScript takes it two seconds. */
export async function asJavaScript(path: string): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'askwell-script-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [nativeByAddress],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, path),
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'thread.mjs' } },
    },
  });
  return pathToFileURL(join(folder, 'thread.mjs'));
}

/** The same script after some other lines. */
export function after(before: string, script: URL): URL {
  const first = new URL('./first.mjs', script);
  writeFileSync(first, `${before}\nawait import(${JSON.stringify(script.href)});\n`);
  return first;
}
