/** Joins the command line and its libraries into one file. Bundling takes two seconds, and running from the source what both lose each time: hundreds of modules to look for, and code that names each function as it makes it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fingerprint, root } from './set-up.mjs';

/** What the file is made of; its name is a hash over all of it, so that one made of another state is never found. */
const made = { reads: ['src', 'tsconfig.base.json', 'scripts/one-file.mjs'], skips: ['src/web'], run: ['one-file'] };
const shelf = join(root, 'dist/.build/cli');
const entry = 'main.mjs';
/** Older states are kept this long: a command that takes hours starts others from its own. */
const keptDays = 2;

/** The file for the source as it stands, made where there is none. @returns {Promise<string>} */
export async function oneFile() {
  const folder = join(shelf, fingerprint(made));
  if (!existsSync(join(folder, entry))) await make(folder);
  return join(folder, entry);
}

/** Made beside and moved as a whole: whoever starts meanwhile finds all of it or nothing. @param {string} folder */
async function make(folder) {
  mkdirSync(shelf, { recursive: true });
  sweep();
  const draft = mkdtempSync(join(shelf, 'draft-'));
  try {
    await bundle(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody else was first, and made the same.
    if (!existsSync(join(folder, entry))) throw error;
  }
}

/** @param {string} outDir */
async function bundle(outDir) {
  const { build, normalizePath } = await import('vite');
  const here = normalizePath(root);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'where-it-was',
        /** Each module goes on finding what lies beside it: the models, the starter of an account. @param {string} code @param {string} id */
        transform(code, id) {
          if (!id.startsWith(`${here}src/`) || !code.includes('import.meta.url')) return null;
          const way = relative(outDir, id).replaceAll(sep, '/');
          return { code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(way)}, import.meta.url).href`), map: null };
        },
      },
    ],
    // A native library, and libraries that most commands never load.
    ssr: { noExternal: true, external: ['@photostructure/sqlite', 'openai', 'pg', 'pg-native', 'swagger-ui-dist'] },
    build: {
      ssr: join(root, 'src/cli/main.ts'),
      outDir,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      sourcemap: false,
      rollupOptions: { output: { entryFileNames: entry, chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/** Throws away what was made of states that are long past. */
function sweep() {
  const before = Date.now() - keptDays * 86_400_000;
  for (const name of readdirSync(shelf)) {
    const old = join(shelf, name);
    if ((statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) < before) rmSync(old, { recursive: true, force: true });
  }
}
