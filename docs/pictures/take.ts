/**
 * Takes the pictures of the README anew, in a real Chromium at 1280 px, from a server that runs:
 * `npx tsx docs/pictures/take.ts http://localhost:3000` (needs what the tests need; `npm test` installs it).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answered, end, knock, linesOf, trainee, write } from '../../tests/browser/trainee.ts';
import { openBrowser } from '../../tests/kit/browser.ts';
import { fontFolder } from '../../tests/kit/fonts.ts';

const [url = 'http://localhost:3000'] = process.argv.slice(2);
const file = (name: string): string => fileURLToPath(new URL(`${name}.png`, import.meta.url));
/** The call is looked at after this turn: Mr Wu has just said what happens to his filling line. */
const midway = 6;

/** The kit's fonts under the names that the pages ask for: inside, these files call themselves by their thinnest weight. */
const fonts = mkdtempSync(join(tmpdir(), 'askwell-fonts-'));
const named = (asked: string, inside: string): string =>
  `<alias binding="strong"><family>${asked}</family><prefer><family>${inside}</family></prefer></alias>`;
writeFileSync(
  join(fonts, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${await fontFolder()}/files</dir><cachedir>${fonts}</cachedir>
${['serif', 'Noto Serif SC'].map((asked) => named(asked, 'Noto Serif SC ExtraLight')).join('\n')}
${['sans-serif', 'system-ui', 'Noto Sans SC'].map((asked) => named(asked, 'Noto Sans SC Thin')).join('\n')}
</fontconfig>`,
);

const browser = await openBrowser(fonts);
for (const lang of ['zh', 'en'] as const) {
  const { context, page } = await trainee(browser, { lang });
  await knock(page, url, 'qinghe');
  for (const [i, line] of linesOf('qinghe', `release-first.${lang}`).entries()) {
    await write(page, line);
    await answered(page, i + 1);
    // The brief is what one has beside the call; the settings below it were touched to be done with the waiting.
    if (i + 1 === midway) await page.locator('.call .side').evaluate((panel) => panel.scrollTo(0, 0));
    if (i + 1 === midway) await page.screenshot({ path: file(`call-${lang}`) });
  }
  await end(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: file(`report-${lang}`), clip: { x: 0, y: 0, width: 1280, height: 1000 }, fullPage: true });
  await context.close();
}
await browser.close();
rmSync(fonts, { recursive: true });
