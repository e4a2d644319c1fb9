import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is native, or loaded where it is needed only, is left where it is, under its whole address: what is bundled lies elsewhere. */
const left: readonly string[] = ['@photostructure/sqlite', 'pg'];
const leftByAddress: Plugin = {
  name: 'left-by-address',
  enforce: 'pre',
  resolveId: (id) => (left.includes(id) ? { id: import.meta.resolve(id), external: true } : null),
};

/** The script of a thread or of a program as it stands here, made JavaScript once for a file of tests: to have each of them read TypeScript takes it two seconds. */
export async function asJavaScript(path: string): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'askwell-script-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [leftByAddress],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, path),
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  return pathToFileURL(join(folder, 'script.mjs'));
}

/** The same script after some other lines. */
export function after(before: string, script: URL): URL {
  const first = new URL('./first.mjs', script);
  writeFileSync(first, `${before}\nawait import(${JSON.stringify(script.href)});\n`);
  return first;
}
