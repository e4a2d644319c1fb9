import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);
/** Where the kit keeps what it unpacks once: outside version control, safe to delete. */
export const cache = fileURLToPath(new URL('../.cache', import.meta.url));

/** Package and file of each font: simplified and traditional Chinese, the Latin and the signs (→ ● ≤ ①) that go with them. */
const wanted = [
  ['@fontsource/noto-sans-sc', 'noto-sans-sc-chinese-simplified-400-normal'],
  ['@fontsource/noto-sans-sc', 'noto-sans-sc-chinese-simplified-700-normal'],
  ['@fontsource/noto-sans-sc', 'noto-sans-sc-latin-400-normal'],
  ['@fontsource/noto-sans-sc', 'noto-sans-sc-latin-700-normal'],
  ['@fontsource/noto-sans-tc', 'noto-sans-tc-chinese-traditional-400-normal'],
  ['@fontsource/noto-serif-sc', 'noto-serif-sc-chinese-simplified-400-normal'],
  ['@fontsource/noto-serif-sc', 'noto-serif-sc-latin-400-normal'],
  ...[87, 88, 100, 102, 105, 106, 109, 113, 114, 119].map(
    (part) => ['@fontsource/noto-sans-sc', `noto-sans-sc-${part}-400-normal`] as const,
  ),
] as const;

/** These fonts and no others, so that pictures agree between machines. */
const settings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/files</dir>
  <cachedir>${folder}/cache</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Noto Sans SC</family><family>Noto Sans TC</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Noto Sans SC</family><family>Noto Sans TC</family></prefer></alias>
  <alias binding="strong"><family>sans</family><prefer><family>Noto Sans SC</family><family>Noto Sans TC</family></prefer></alias>
  <alias binding="strong"><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
</fontconfig>
`;

/** Makes a folder once, even when two workers ask at the same time: each fills its own, the first to finish wins. */
export async function onceInCache(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, `${name}.`));
  await fill(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true }); // the other worker was faster
  }
  return folder;
}

/** A folder for FONTCONFIG_PATH that holds Chinese fonts, unpacked from npm's web fonts. Takes some seconds the first time. */
export async function fontFolder(): Promise<string> {
  const folder = await onceInCache('fonts-2', async (draft) => {
    mkdirSync(join(draft, 'files'));
    for (const [name, file] of wanted) {
      const packed = join(dirname(require.resolve(`${name}/package.json`)), 'files', `${file}.woff2`);
      writeFileSync(join(draft, 'files', `${file}.ttf`), await decompress(readFileSync(packed)));
    }
  });
  writeFileSync(join(folder, 'fonts.conf'), settings(folder)); // names the folder, so it is written where the folder came to rest
  return folder;
}
